// What is worth knowing of a file that was read, as a sentence in both languages.
import { sourceNotes as english } from './en/source-files.ts';
import type { SourceNoteWords } from './source-note-words.ts';
import { sourceNotes as thai } from './th/source-files.ts';

/** The sentence of a note of a source. */
export function describeSourceNote(
  note: { readonly kind: keyof SourceNoteWords; readonly count: number; readonly detail: string },
  language: 'th' | 'en',
): string {
  const words = language === 'th' ? thai : english;
  return words[note.kind](note.count, note.detail);
}
