// `verify`: a PDF looked into, and where a register is named, compared with what was issued from it. Exit code 1 where a signature does
// not hold, something was changed after signing, or the file is none of the register's.
import { verifyPdf } from '../../../src/app/issue-verify.ts';
import { forReading } from '../../../src/app/ports.ts';
import type { RegisterMatch } from '../../../src/contract/issue-shapes.ts';
import type { IssuedReport } from '../../../src/issue/issue.ts';
import { ok, type Result } from '../../../src/result.ts';
import { tellInspection } from '../../../src/signing/tell.ts';
import { type FileVerdict, fileVerdict } from '../../../src/signing/verdict.ts';
import { verify as english } from '../../../src/wording/en/signing.ts';
import { verify as thai } from '../../../src/wording/th/signing.ts';
import { argument, type Command, type CommandFault, failed, json, openSession } from '../command.ts';
import type { Line } from '../usage.ts';
import type { World } from '../world.ts';

export const verify: Command = {
  usage: {
    arguments: ['PDF'],
    optionalArguments: 0,
    options: { register: { value: 'FILE', isNeeded: false }, json },
  },
  run: async (line, world) => {
    const issues = issuesOf(line, world);
    if (!issues.ok) return issues;
    const verified = await verifyPdf(argument(line, 0, world), issues.value, world);
    if (!verified.ok) return failed(verified.error);
    const { inspection, register } = verified.value;
    const verdict = fileVerdict(inspection);
    const number = numberOf(register, issues.value ?? []);
    const told = (language: 'th' | 'en') => {
      const words = language === 'th' ? thai : english;
      const known = register === null ? [] : [words.register[register.kind]];
      return [
        ...known,
        ...(number === null ? [] : [words.issueNumber(number)]),
        ...tellInspection(inspection, language),
      ];
    };
    return ok({
      json: { verdict, register, ...(number === null ? {} : { number }), ...inspection },
      ...(isTrouble(verdict, register) ? { exit: 1 as const } : {}),
      lines: [...told('th'), '', ...told('en')],
    });
  },
};

/** Null where no register is named. */
function issuesOf({ options }: Line, world: World): Result<readonly IssuedReport[] | null, CommandFault> {
  if (options.register === undefined) return ok(null);
  const opened = openSession(world.resolvePath(options.register), forReading, world);
  if (!opened.ok) return opened;
  const issues = opened.value.issues();
  opened.value.close();
  return ok(issues);
}

function numberOf(register: RegisterMatch | null, issues: readonly IssuedReport[]): string | null {
  if (register === null || !('issueId' in register)) return null;
  return issues.find(({ id }) => id === register.issueId)?.number ?? null;
}

/** A file without a signature is in order where the register knows it, or where nobody asked one. */
function isTrouble(verdict: FileVerdict, register: RegisterMatch | null): boolean {
  if (register !== null && register.kind === 'same') return false;
  if (register !== null && (register.kind === 'similar' || register.kind === 'unknown')) return true;
  return verdict !== 'valid' && verdict !== 'notSigned';
}
