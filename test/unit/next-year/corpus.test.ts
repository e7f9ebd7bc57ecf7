// A year later every dated sentence of the yardstick reads a year later: the reader of the new text says what it said of the old
// one, one year on.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { judge, type TextKind } from '../../../src/next-year/judge.ts';
import { findYearPhrases } from '../../../src/next-year/year-phrases.ts';
import { readStatements, type Statement, type StatementContext } from '../../../src/thai/dates/read-statements.ts';
import { sampleCell } from '../thai/sample-cells.ts';

interface Sentence extends StatementContext {
  readonly id: string;
  readonly text: string;
}

const folder = new URL('../../fixtures/sentences/', import.meta.url);
const sentences = readFileSync(new URL('corpus.jsonl', folder), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Sentence);

/** The text with everything that is offered accepted, and the statements that nothing was offered for. */
function yearLater({ text, ...context }: Omit<Sentence, 'id'>): {
  readonly text: string;
  readonly kept: readonly number[];
} {
  let later = text;
  const kept: number[] = [];
  for (const phrase of findYearPhrases(text, context).toReversed()) {
    const { isOffered } = judge(text, phrase, context.column, context.fiscalYear);
    if (isOffered && phrase.after !== null) {
      later = later.slice(0, phrase.start) + phrase.after + later.slice(phrase.end);
    } else if (phrase.statement) kept.push(phrase.start);
  }
  return { text: later, kept };
}

/** A day a year later; the end of February stays its end. */
function laterDay(day: string | undefined): readonly (string | undefined)[] {
  if (day === undefined) return [undefined];
  const year = Number(day.slice(0, 4)) + 1;
  const same = `${year}${day.slice(4)}`;
  return day.slice(5) === '02-29' ? [`${year}-02-28`] : day.slice(5) === '02-28' ? [same, `${year}-02-29`] : [same];
}

function faults(before: readonly Statement[], after: readonly Statement[]): readonly string[] {
  if (before.length !== after.length) return [`${before.length} statements became ${after.length}`];
  return before.flatMap((old, index) => {
    const now = after[index];
    if (!now) return ['gone'];
    // A 29th of February that does not exist may exist a year later.
    if (old.invalid === 'impossibleDate') return [];
    const days: readonly (readonly [string | undefined, string | undefined])[] = [
      [old.iso, now.iso],
      [old.from, now.from],
      [old.to, now.to],
      [old.period?.from, now.period?.from],
      [old.period?.to, now.period?.to],
    ];
    const wrong = days.filter(([was, is]) => !laterDay(was).includes(is));
    const { kind, recurrence, inferredYear, invalid } = old;
    const isSame =
      kind === now.kind &&
      JSON.stringify(recurrence) === JSON.stringify(now.recurrence) &&
      inferredYear === now.inferredYear &&
      invalid === now.invalid;
    return [...wrong.map(([was, is]) => `${was} became ${is}`), ...(isSame ? [] : [`${kind} became ${now.kind}`])];
  });
}

function check(id: string, sentence: Omit<Sentence, 'id'>): readonly string[] {
  const { text, fiscalYear } = sentence;
  const later = yearLater(sentence);
  expect(later.kept, id).toEqual([]);
  const after = readStatements(later.text, { ...sentence, fiscalYear: fiscalYear + 1 });
  return faults(readStatements(text, sentence), after).map((fault) => `${id}: ${fault} — ${text} → ${later.text}`);
}

test('each dated statement of the sentences reads exactly one year later', () => {
  expect(sentences.flatMap(({ id, ...sentence }) => check(id, sentence))).toEqual([]);
});

test('and so does each cell of the published sample', () => {
  const columns: readonly TextKind[] = ['issue', 'responsible', 'steps', 'reporting', 'actions'];
  const found = [22, 25, 26, 30, 34, 35, 39, 43].flatMap((line) =>
    columns.flatMap((column, index) =>
      check(`${line}/${column}`, {
        text: sampleCell(line, index),
        fiscalYear: 2566,
        column: column as StatementContext['column'],
      }),
    ),
  );
  expect(found).toEqual([]);
});
