// The application's verbs for a register as a file and as a history: made, opened, closed, changed, taken back, put back out of a backup.
import type { CallInput, OpenRegister } from '../contract/contract.ts';
import type { Handlers } from '../contract/dispatch.ts';
import type { Register } from '../register/model.ts';
import { normaliseRegister } from '../register/normalise-change.ts';
import { validateRegister } from '../register/validate.ts';
import { fail, ok, type Result } from '../result.ts';
import type { EvidenceFiles } from './moving-ports.ts';
import { newRegister } from './new-register.ts';
import { forWriting, type NewId, type PreferenceStore, type RegisterStore, type StoredRegister } from './ports.ts';
import { sampleRegister } from './sample-register.ts';
import type { Session } from './session.ts';
import type { UnsavedKeeper } from './unsaved.ts';

export interface RegisterParts {
  readonly store: RegisterStore;
  readonly evidence: Pick<EvidenceFiles, 'carry'>;
  readonly preferences: PreferenceStore;
  readonly newId: NewId;
  /** The made-up sample report as text that `importReport` reads. */
  readonly sampleReport: () => string;
  readonly unsaved: UnsavedKeeper;
  readonly session: () => Session | null;
  /** Takes the place of the session there was. */
  readonly startSession: (stored: StoredRegister) => Result<OpenRegister>;
  readonly closeSession: () => void;
  readonly isPermitted: (path: string) => boolean;
}

type RegisterCall = Extract<keyof Handlers, `register.${string}` | `backup.${string}`> | 'drafts.keep';

/** The handlers of a register's own calls. */
export function createRegisterHandlers(parts: RegisterParts): Pick<Handlers, RegisterCall> {
  const { store, evidence, preferences, unsaved, isPermitted, startSession, closeSession } = parts;

  const withSession = <Value>(use: (open: Session) => Result<Value>): Result<Value> => {
    const session = parts.session();
    return session ? use(session) : fail({ kind: 'refused', reason: 'noRegisterOpen' });
  };

  const firstRegister = (input: CallInput<'register.create'>): Result<Register> =>
    input.fillWith === 'nothing'
      ? ok(newRegister(parts.newId, input.organisationName, input.fiscalYear, input.months))
      : sampleRegister(parts.sampleReport(), parts.newId, input.organisationName);

  return {
    'register.current': () => {
      const session = parts.session();
      const left = session && unsaved.of(session);
      return ok({ open: session?.snapshot() ?? null, ...(left && { unsaved: left }) });
    },
    'register.create': (input) => {
      if (!isPermitted(input.path)) return fail({ kind: 'refused', reason: 'pathNotChosen' });
      const register = firstRegister(input);
      if (!register.ok) return register;
      const stored = normaliseRegister(register.value);
      const fault = validateRegister(stored);
      if (fault) return fail(fault);
      const created = store.create(input.path, stored, preferences.read().userName);
      return created.ok ? startSession(created.value) : created;
    },
    'register.open': ({ path, how }) => {
      if (!isPermitted(path)) return fail({ kind: 'refused', reason: 'pathNotChosen' });
      const session = parts.session();
      const current = session?.snapshot().file;
      // The same file again: the session holds it already, and a store opens a path once.
      if (session && current?.path === path && !(current.readOnly && how !== 'readOnly')) return ok(session.snapshot());
      const opened = store.open(path, { access: how === 'readOnly' ? 'read' : 'write', takeOver: how === 'takeOver' });
      return opened.ok ? startSession(opened.value) : opened;
    },
    'register.close': () => {
      closeSession();
      return ok({});
    },
    'register.saveCopy': async ({ path }) => {
      if (!isPermitted(path)) return fail({ kind: 'refused', reason: 'pathNotChosen' });
      const session = parts.session();
      if (!session) return fail({ kind: 'refused', reason: 'noRegisterOpen' });
      const from = session.snapshot().file.path;
      const written = session.saveCopy(path);
      if (!written.ok) return written;
      // The texts are safe now. Evidence that does not come along is named when the copy is opened.
      await evidence.carry(from, path);
      return ok({ path });
    },
    'register.change': ({ revision, change }) =>
      withSession((open) => {
        const reply = open.change(revision, change);
        if (reply.ok) unsaved.committed(change);
        return reply;
      }),
    'drafts.keep': (held) => {
      unsaved.keep(held);
      return ok({});
    },
    'register.undo': ({ revision }) => withSession((open) => open.undo(revision)),
    'register.redo': ({ revision }) => withSession((open) => open.redo(revision)),
    'register.previewRestore': ({ txn, target }) =>
      withSession((open) => {
        const change = open.previewRestore(txn, target);
        return change.ok ? ok({ change: change.value }) : change;
      }),
    'register.restore': ({ revision, txn, target }) => withSession((open) => open.restore(revision, txn, target)),
    'register.history': (query) => withSession((open) => ok({ entries: [...open.history(query)] })),
    'register.search': ({ query }) => withSession((open) => ok({ hits: [...open.search(query)] })),

    'backup.list': ({ path }) =>
      isPermitted(path)
        ? ok({ backups: [...store.backups(path)] })
        : fail({ kind: 'refused', reason: 'pathNotChosen' }),
    'backup.restore': async ({ path, from }) => {
      const isOwn = store.backups(path).some((backup) => backup.path === from);
      if (!isPermitted(path) || !(isOwn || isPermitted(from)))
        return fail({ kind: 'refused', reason: 'pathNotChosen' });
      const wasOpen = parts.session()?.snapshot().file.path === path;
      // The register gives up its lock for the exchange; if that fails it is opened again as it was.
      if (wasOpen) closeSession();
      // Another register of the person's has its evidence beside it; a backup has none of its own.
      await evidence.carry(from, path);
      const restored = store.restore(path, from);
      if (restored.ok) return startSession(restored.value);
      const reopened = wasOpen ? store.open(path, forWriting) : restored;
      if (reopened.ok) startSession(reopened.value);
      return restored;
    },
    'register.salvage': async ({ path, to }) => {
      if (!isPermitted(path) || !isPermitted(to)) return fail({ kind: 'refused', reason: 'pathNotChosen' });
      const saved = store.salvage(path, to);
      if (saved.ok) await evidence.carry(path, to);
      return saved;
    },
  };
}
