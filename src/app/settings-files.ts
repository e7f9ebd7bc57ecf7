// The application's verbs for files of the settings: the office's font, emblem and garuda, scans of signatures. Each is judged, copied
// in beside the register, and only then named in it, in one step. Taking one away is an ordinary change.
import type { CallInput } from '../contract/contract.ts';
import type { Handlers } from '../contract/dispatch.ts';
import type { Change } from '../register/change.ts';
import type { KeptFile, Register } from '../register/model.ts';
import { fail, ok, type Result } from '../result.ts';
import type { EvidenceFiles } from './moving-ports.ts';
import type { FileInspector, InspectedFile } from './ports.ts';
import type { Session, Stepped } from './session.ts';

export interface SettingsFilesParts {
  readonly evidence: EvidenceFiles;
  readonly inspector: FileInspector;
  readonly session: () => Session | null;
  readonly isPermitted: (path: string) => boolean;
}

/** The handlers of files of the settings. */
export function createSettingsFiles(parts: SettingsFilesParts): Pick<Handlers, 'paper.setFont' | 'paper.setFile'> {
  const { evidence, inspector, isPermitted } = parts;

  /** Judges files, copies them in and does the change that names them. */
  const take = async (
    revision: number,
    paths: readonly string[],
    inspect: () => Promise<Result<readonly InspectedFile[]>>,
    changeOf: (register: Register, kept: readonly KeptFile[]) => Result<Change>,
  ): Promise<Result<Stepped>> => {
    const session = parts.session();
    if (!session) return fail({ kind: 'refused', reason: 'noRegisterOpen' });
    if (!paths.every(isPermitted)) return fail({ kind: 'refused', reason: 'pathNotChosen' });
    const { file } = session.snapshot();
    if (file.readOnly) return fail({ kind: 'fileReadOnly', path: file.path });
    const inspected = await inspect();
    if (!inspected.ok) return inspected;
    const kept = await copyIn(file.path, inspected.value);
    if (!kept.ok) return kept;
    const change = changeOf(session.register(), kept.value);
    return change.ok ? session.step(revision, change.value) : change;
  };

  /** Copied in before the row is written: a crash between the two leaves a file that nothing names, never the reverse. */
  const copyIn = async (
    registerPath: string,
    files: readonly InspectedFile[],
  ): Promise<Result<readonly KeptFile[]>> => {
    const kept: KeptFile[] = [];
    for (const { path, sha256, mediaType } of files) {
      const added = await evidence.add(registerPath, path, {});
      if (!added.ok) return added;
      // What is kept must be what was judged.
      if (added.value.sha256 !== sha256) return fail({ kind: 'changedOutside', path });
      kept.push({ name: added.value.name, sha256, size: added.value.size, mediaType });
    }
    return ok(kept);
  };

  return {
    'paper.setFont': ({ revision, regular, bold }) =>
      take(
        revision,
        [regular, bold],
        () => inspector.font({ regular, bold }),
        ({ paper }, [keptRegular, keptBold]) =>
          keptRegular && keptBold
            ? ok({ kind: 'setPaper', paper: { ...paper, font: { regular: keptRegular, bold: keptBold } } })
            : fail({ kind: 'invalid', field: 'paper.font' }),
      ),
    'paper.setFile': (input) =>
      take(
        input.revision,
        [input.path],
        async () => {
          const inspected = await inspector.image(input.path);
          return inspected.ok ? ok([inspected.value]) : inspected;
        },
        (register, [kept]) => (kept ? imageChange(register, input, kept) : fail({ kind: 'invalid', field: 'path' })),
      ),
  };
}

function imageChange(
  { paper, signers }: Register,
  { role, signerId }: CallInput<'paper.setFile'>,
  kept: KeptFile,
): Result<Change> {
  if (role !== 'signature') return ok({ kind: 'setPaper', paper: { ...paper, [role]: kept } });
  if (!signers.some(({ id }) => id === signerId)) return fail({ kind: 'refused', reason: 'unknownSigner' });
  return ok({
    kind: 'setSigners',
    signers: signers.map((signer) => (signer.id === signerId ? { ...signer, signature: kept } : signer)),
  });
}
