// Counts what a reader left out or assumed, for the notes of a source.
import type { SourceNote, SourceNoteKind } from './source.ts';

export interface ReadingNotes {
  add(kind: SourceNoteKind, count?: number, detail?: string): void;
  /** In the order each kind was first met. */
  list(): readonly SourceNote[];
}

/** Notes of one kind with the same detail are one note. */
export function createReadingNotes(): ReadingNotes {
  const notes = new Map<string, { kind: SourceNoteKind; count: number; detail: string }>();
  return {
    add(kind, count = 1, detail = '') {
      if (count < 1) return;
      const key = `${kind} ${detail}`;
      const note = notes.get(key);
      if (note) note.count += count;
      else notes.set(key, { kind, count, detail });
    },
    list: () => [...notes.values()],
  };
}
