// The application's verbs for evidence and for moving house: files in, files and links opened, copies and packages made. One long
// work at a time; it can be told to stop, and says how far it is.
import type { Handlers } from '../contract/dispatch.ts';
import { mayOpenLink, mediaTypeOf, openingName } from '../register/evidence.ts';
import { findEvidence, findMeasure } from '../register/find.ts';
import type { FileEvidence } from '../register/model.ts';
import { fail, ok, type Result } from '../result.ts';
import type { EvidenceFiles, LongWork, Moving } from './moving-ports.ts';
import { noteOutsideCopy } from './outside-copies.ts';
import type { Host, NewId, Now, PreferenceStore } from './ports.ts';
import type { Session } from './session.ts';

export interface MovingParts {
  readonly host: Host;
  readonly evidence: EvidenceFiles;
  readonly moving: Moving;
  readonly preferences: PreferenceStore;
  readonly now: Now;
  readonly newId: NewId;
  readonly session: () => Session | null;
  readonly isPermitted: (path: string) => boolean;
  /** Dropped onto the window, and so to be taken in as evidence. */
  readonly isDropped: (path: string) => boolean;
  /** Lets the window open this path from now on. */
  readonly permit: (path: string) => void;
}

type MovingCall = Extract<keyof Handlers, `evidence.${string}` | `moving.${string}`>;

export interface MovingHandlers {
  readonly handlers: Pick<Handlers, MovingCall>;
  /** Tells the work under way to stop, where there is one. */
  stop(): void;
}

/** How often a work says how far it is: so many times in all. */
const progressSteps = 200;

/** The handlers of evidence and of moving house, idle at first. */
export function createMovingHandlers(parts: MovingParts): MovingHandlers {
  const { host, evidence, moving, preferences, now, newId, isPermitted } = parts;
  let underWay: { aborted: boolean } | null = null;

  /** Runs a work that takes its time; a second one meanwhile is refused. */
  const run = async <Value>(work: (how: LongWork) => Promise<Result<Value>>): Promise<Result<Value>> => {
    if (underWay) return fail({ kind: 'refused', reason: 'workUnderWay' });
    const signal = { aborted: false };
    underWay = signal;
    let said = -1;
    const onProgress = (done: number, total: number): void => {
      const step = total === 0 ? progressSteps : Math.floor((done / total) * progressSteps);
      if (step === said) return;
      said = step;
      host.tell({ kind: 'progress', done, total });
    };
    try {
      return await work({ signal, onProgress });
    } finally {
      underWay = null;
    }
  };

  const openLink = async (url: string): Promise<Result<Record<string, never>>> => {
    if (!mayOpenLink(url)) return fail({ kind: 'refused', reason: 'linkNotHttps' });
    const opened = await host.openLink(url);
    return opened.ok ? ok({}) : opened;
  };

  const openFile = async (path: string, piece: FileEvidence) => {
    const name = openingName(piece);
    if (name === null) return fail({ kind: 'refused', reason: 'fileNotOpened' } as const);
    const copied = await evidence.copyForOpening(path, { ...piece, name });
    if (!copied.ok) return copied;
    const opened = await host.openFile(copied.value);
    return opened.ok ? ok({}) : opened;
  };

  const withPath = (paths: readonly string[]): Result<null> =>
    paths.every(isPermitted) ? ok(null) : fail({ kind: 'refused', reason: 'pathNotChosen' });

  return {
    stop: () => {
      if (underWay) underWay.aborted = true;
    },
    handlers: {
      'evidence.addFile': async ({ revision, measureId, item, date, path }) => {
        const session = parts.session();
        if (!session) return fail({ kind: 'refused', reason: 'noRegisterOpen' });
        if (!isPermitted(path) && !parts.isDropped(path)) return fail({ kind: 'refused', reason: 'pathNotChosen' });
        const { file } = session.snapshot();
        if (file.readOnly) return fail({ kind: 'fileReadOnly', path: file.path });
        const found = findMeasure(session.register(), measureId);
        if (!found) return fail({ kind: 'refused', reason: 'unknownMeasure' });
        // Copied in before the row is written: a crash between the two leaves a file that nothing names, never the reverse.
        const added = await run((work) => evidence.add(file.path, path, work));
        if (!added.ok) return added;
        const { name, sha256, size } = added.value;
        return session.step(revision, {
          kind: 'addEvidence',
          measureId,
          index: found.measure.evidence.length,
          evidence: {
            id: newId(),
            kind: 'file',
            item,
            name,
            date,
            addedAt: now(),
            sha256,
            size,
            mediaType: mediaTypeOf(name),
          },
        });
      },
      'evidence.open': async ({ evidenceId }) => {
        const session = parts.session();
        if (!session) return fail({ kind: 'refused', reason: 'noRegisterOpen' });
        const found = findEvidence(session.register(), evidenceId);
        if (!found) return fail({ kind: 'refused', reason: 'unknownEvidence' });
        const piece = found.evidence;
        return piece.kind === 'link' ? openLink(piece.url) : openFile(session.snapshot().file.path, piece);
      },

      'moving.copy': async ({ folder }) => {
        const path = parts.session()?.snapshot().file.path;
        if (path === undefined) return fail({ kind: 'refused', reason: 'noRegisterOpen' });
        const chosen = withPath([folder]);
        if (!chosen.ok) return chosen;
        const copied = await run((work) => moving.copy(path, folder, work));
        if (copied.ok && copied.value.isOutside) {
          const before = preferences.read();
          preferences.write({ ...before, outsideCopies: noteOutsideCopy(before.outsideCopies, path, now()) });
        }
        return copied;
      },
      'moving.verify': async ({ folder }) => {
        const chosen = withPath([folder]);
        return chosen.ok ? run((work) => moving.verify(folder, work)) : chosen;
      },
      'moving.pack': async ({ path: out }) => {
        const path = parts.session()?.snapshot().file.path;
        if (path === undefined) return fail({ kind: 'refused', reason: 'noRegisterOpen' });
        const chosen = withPath([out]);
        return chosen.ok ? run((work) => moving.pack(path, out, work)) : chosen;
      },
      'moving.unpack': async ({ path, folder }) => {
        const chosen = withPath([path, folder]);
        if (!chosen.ok) return chosen;
        const unpacked = await run((work) => moving.unpack(path, folder, work));
        if (unpacked.ok) parts.permit(unpacked.value.path);
        return unpacked;
      },
      'moving.lastCopy': () => {
        const path = parts.session()?.snapshot().file.path;
        if (path === undefined) return fail({ kind: 'refused', reason: 'noRegisterOpen' });
        const known = preferences.read().outsideCopies.find((record) => record.path === path);
        return ok({ copiedAt: known?.copiedAt ?? null, knownSince: known?.knownSince ?? null });
      },
      'moving.stop': () => {
        if (underWay) underWay.aborted = true;
        return ok({});
      },
    },
  };
}
