// What the window holds and the disk does not, kept in memory: a window that dies loses no more than its last breath of typing. The
// window that comes after it is given all of it; a session that ends without a word from its window saves it. It knows no window.
import type { Unsaved } from '../contract/contract.ts';
import type { Change } from '../register/change.ts';
import type { Session } from './session.ts';

export interface UnsavedKeeper {
  /** Takes what the window holds now, in place of what it held before. */
  keep(unsaved: Unsaved): void;
  /** This change is on the disk now. */
  committed(change: Change): void;
  /** What was kept of the open register; null where nothing is unsaved. */
  of(session: Session): Unsaved | null;
  /** The window has said what is to become of everything. */
  forget(): void;
  /** Saves what can be saved, as the window is gone and will not; one change that is turned down does not keep the others back. */
  saveInto(session: Session): void;
}

/** A keeper that holds nothing yet. */
export function createUnsavedKeeper(): UnsavedKeeper {
  let kept: Unsaved | null = null;
  const of = (session: Session): Unsaved | null => {
    if (kept === null || kept.path !== session.snapshot().file.path) return null;
    return kept.changes.length + kept.drafts.length > 0 ? kept : null;
  };
  return {
    keep: (unsaved) => {
      kept = unsaved;
    },
    committed: (change) => {
      if (kept === null) return;
      const isOther = (one: Change | null) => JSON.stringify(one) !== JSON.stringify(change);
      const [first, ...others] = kept.changes;
      const changes = first === undefined || isOther(first) ? kept.changes : others;
      kept = { ...kept, changes, drafts: kept.drafts.filter((draft) => isOther(draft.change)) };
    },
    of,
    forget: () => {
      kept = null;
    },
    saveInto: (session) => {
      const unsaved = of(session);
      const changes = unsaved ? [...unsaved.changes, ...unsaved.drafts.flatMap(({ change }) => change ?? [])] : [];
      for (const change of changes) session.change(session.snapshot().revision, change);
      kept = null;
    },
  };
}
