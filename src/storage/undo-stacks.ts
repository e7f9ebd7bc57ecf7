// What undo and redo would do next, read off the log of steps alone: so it survives closing the register, and there is no second
// truth that could disagree with the history. Pure.

/** A txn as far as undo is concerned. */
export interface LoggedStep {
  readonly id: number;
  /** The txn that this one took back; null for a step of its own. */
  readonly undoes: number | null;
  readonly label: string;
}

export interface UndoStacks {
  readonly undo: Stack;
  readonly redo: Stack;
}

export type Stack = { readonly top: LoggedStep; readonly below: Stack } | null;

/** The step that fills a new file; there is nothing before it to go back to. */
export const creation = 'create';

/** What happened to the register without changing it, and is for ever: a report issued, its signed version or its scan kept. */
export const eventLabels = ['issue', 'issueSigned', 'issueScan'] as const;
export type EventLabel = (typeof eventLabels)[number];

const events: ReadonlySet<string> = new Set(eventLabels);

const empty: UndoStacks = { undo: null, redo: null };

/** The stacks after a whole log, oldest step first. */
export function stacksOf(log: readonly LoggedStep[]): UndoStacks {
  return log.reduce(stacksAfter, empty);
}

/**
 * The stacks after one more step. Taking back the top of one stack moves it to the other, where its own txn now stands for it:
 * redo is the undo of an undo. Anything else is new work and empties the way forward; an event is no work and leaves both as they are.
 */
export function stacksAfter({ undo, redo }: UndoStacks, step: LoggedStep): UndoStacks {
  if (step.label === creation) return empty;
  if (events.has(step.label)) return { undo, redo };
  if (step.undoes !== null && undo?.top.id === step.undoes)
    return { undo: undo.below, redo: { top: step, below: redo } };
  if (step.undoes !== null && redo?.top.id === step.undoes)
    return { undo: { top: step, below: undo }, redo: redo.below };
  return { undo: { top: step, below: undo }, redo: null };
}
