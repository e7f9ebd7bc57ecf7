// What the commands that sign have in common: how a signature is said on the line, the password out of its file, the PDF signed.
import type { PdfSource, SignedPdf } from '../../src/app/signing-ports.ts';
import { fail, ok, type Result } from '../../src/result.ts';
import { normaliseText } from '../../src/thai/normalise.ts';
import { type CommandFault, failed } from './command.ts';
import { fault, type Line } from './usage.ts';
import type { World } from './world.ts';

/** Longer passwords are no passwords. */
const longestPassword = 10_000;

/** The first line of a file: a password on the command line itself would stay in the shell's history and in the list of processes. */
export function readPassword(line: Line, world: World): Result<string, CommandFault> {
  const typed = line.options['password-file'];
  if (typed === undefined) return fail({ kind: 'usage', fault: fault('optionMissing', 'password-file').error });
  const text = world.files.readText(world.resolvePath(typed), longestPassword);
  if (!text.ok) return failed(text.error);
  return ok(text.value.replace(/^\ufeff/u, '').split(/\r?\n/u)[0] ?? '');
}

/** The PDF signed as the line says; `certificate` is the option that names the certificate's file. */
export async function signAsSaid(
  pdf: PdfSource,
  line: Line,
  certificate: 'certificate' | 'sign',
  world: World,
): Promise<Result<SignedPdf, CommandFault>> {
  const { block } = line.options;
  if (block === undefined) return fail({ kind: 'usage', fault: fault('optionMissing', 'block').error });
  const password = readPassword(line, world);
  if (!password.ok) return password;
  const signed = await world.signer.sign({
    pdf,
    certificatePath: world.resolvePath(line.options[certificate] ?? ''),
    password: password.value,
    block,
    reason: normaliseText(line.options.reason ?? '').trim(),
    place: normaliseText(line.options.place ?? '').trim(),
    at: world.now(),
  });
  return signed.ok ? signed : failed(signed.error);
}

/** How a signature is said on the line; which of it is needed, the command says. */
export const signingOptions = {
  'password-file': { value: 'FILE', isNeeded: false },
  block: { value: 'reporter|palad|nayok|1', isNeeded: false },
  reason: { value: 'TEXT', isNeeded: false },
  place: { value: 'TEXT', isNeeded: false },
} as const;
