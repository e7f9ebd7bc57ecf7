// Whether a PDF is one that a register issued: byte for byte, as the beginning of a longer one, or only by what it says of itself.
import type { RegisterMatch } from '../contract/issue-shapes.ts';
import { type IssuedReport, stateDigest } from '../issue/issue.ts';
import { ok, type Result } from '../result.ts';
import type { PdfCandidate, PdfInspection } from '../signing/signing.ts';
import type { IssueFiles } from './issue-ports.ts';
import type { PdfSigner } from './signing-ports.ts';

export interface VerifyPorts {
  readonly issueFiles: IssueFiles;
  readonly signer: PdfSigner;
}

/** Every file of these issues that a PDF can be or begin with. Ids are known to `placeOfCandidate`. */
export function issueCandidates(issues: readonly IssuedReport[]): readonly PdfCandidate[] {
  return issues.flatMap((issue) =>
    issue.files
      .filter(({ role }) => role === 'original' || role === 'signed' || role === 'scan')
      .map(({ position, sha256, size }) => ({ id: `${issue.id}:${position}`, sha256, size })),
  );
}

/** The issue and the position of its file that a candidate stands for. */
function placeOfCandidate(id: string): { readonly issueId: string; readonly position: number } {
  const colon = id.lastIndexOf(':');
  return { issueId: id.slice(0, colon), position: Number(id.slice(colon + 1)) };
}

/** What a register with these issues knows of a PDF; `inspection` was made with `issueCandidates`. */
async function registerMatchOf(
  path: string,
  inspection: Pick<PdfInspection, 'match'>,
  issues: readonly IssuedReport[],
  issueFiles: IssueFiles,
): Promise<Result<RegisterMatch>> {
  const { match } = inspection;
  if (match !== null && match !== 'none') {
    return ok({ kind: match.extent === 'whole' ? 'same' : 'continued', ...placeOfCandidate(match.id) });
  }
  const examined = await issueFiles.examine(path, []);
  if (!examined.ok) return examined;
  const named = new Set(examined.value.named);
  const issue = issues.findLast((one) => named.has(stateDigest(one) ?? ''));
  return ok(issue ? { kind: 'similar', issueId: issue.id } : { kind: 'unknown' });
}

/** A PDF told apart: by the register where there is one, and by its own signatures. Errors: those of looking into it. */
export async function verifyPdf(
  path: string,
  issues: readonly IssuedReport[] | null,
  { signer, issueFiles }: VerifyPorts,
): Promise<Result<{ readonly register: RegisterMatch | null; readonly inspection: PdfInspection }>> {
  const inspected = await signer.inspect({ path }, issues === null ? [] : issueCandidates(issues));
  if (!inspected.ok) return inspected;
  if (issues === null) return ok({ register: null, inspection: inspected.value });
  const match = await registerMatchOf(path, inspected.value, issues, issueFiles);
  return match.ok ? ok({ register: match.value, inspection: inspected.value }) : match;
}
