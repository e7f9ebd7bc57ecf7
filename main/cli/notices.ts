// What a person should look at after a command, in words for the terminal: the notices of an import, missing evidence.
import type { ReviewGuess } from '../../src/exchange/review.ts';
import type { SourceNote } from '../../src/exchange/source.ts';
import { columns } from '../../src/register/columns.ts';
import { describeSourceNote } from '../../src/wording/describe-source-note.ts';
import * as english from '../../src/wording/en/cli.ts';
import * as thai from '../../src/wording/th/cli.ts';

/**
 * All notices for a person, in the source's order. Lists split at their marks are counted in one line: they are many, and
 * each is seen at a glance in the table.
 */
export function noticeLines(notices: readonly ReviewGuess[]): readonly string[] {
  if (notices.length === 0) return [];
  const splits = notices.filter((notice) => notice.kind === 'listSplit').length;
  const others = notices
    .filter((notice) => notice.kind !== 'listSplit')
    .toSorted((one, other) => lineOf(one) - lineOf(other))
    .map(describeNotice);
  const all = splits === 0 ? others : [...others, { th: thai.listsSplit(splits), en: english.listsSplit(splits) }];
  return [thai.noticesHead, english.noticesHead, ...all.map(({ th, en }) => `  ${th}\n    ${en}`)];
}

/** What is worth knowing of how a source was read. */
export function noteLines(notes: readonly SourceNote[]): readonly string[] {
  return notes.flatMap((note) => [describeSourceNote(note, 'th'), describeSourceNote(note, 'en')]);
}

/** Evidence that was missing before the copy was made, a line a name. */
export function missingLines(names: readonly string[]): readonly string[] {
  return names.length === 0 ? [] : [thai.evidenceMissing, english.evidenceMissing, ...names.map((name) => `  ${name}`)];
}

function lineOf(notice: ReviewGuess): number {
  return 'line' in notice ? notice.line : 0;
}

/** A notice as one line a language. */
function describeNotice(notice: ReviewGuess): { readonly th: string; readonly en: string } {
  const details = {
    ...notice,
    heading:
      'column' in notice
        ? (columns.find(({ key }) => key === notice.column)?.heading ?? '')
        : 'heading' in notice
          ? notice.heading
          : '',
  };
  // The wording is a table by kind; the compiler cannot follow that entry and notice belong together.
  const say = (words: typeof thai.notices) => (words[notice.kind] as (of: typeof details) => string)(details);
  return { th: say(thai.notices), en: say(english.notices) };
}
