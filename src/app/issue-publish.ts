// The set of files that is published of an issue: the PDF that counts, the web page and the Word file of the very same data, and the list
// of their checksums, as one new folder.
import { checksumList, checksumsName } from '../issue/checksums.ts';
import { type IssuedReport, type PublishedPdf, publishedFile } from '../issue/issue.ts';
import { issueName } from '../issue/names.ts';
import type { RoundPublication } from '../publish/publication.ts';
import { findRound } from '../register/find.ts';
import { fail, ok, type Result } from '../result.ts';
import { bangkokDate } from '../thai/calendar.ts';
import type { PublishedFile } from './issue-ports.ts';
import { type IssueState, issuedRegister, type KeptDataPorts, stateOf } from './issue-state.ts';
import type { AbortSignalLike } from './moving-ports.ts';
import type { Publisher } from './ports.ts';
import { noCatalogue } from './shipped-catalogue.ts';

export interface IssuePublishPorts extends KeptDataPorts {
  readonly publisher: Publisher;
  readonly utf8: (text: string) => Uint8Array;
}

export interface PublishOrder {
  readonly registerPath: string;
  /** An existing folder, in which the set's own is made. */
  readonly folder: string;
  readonly pdf: PublishedPdf;
  readonly signal?: AbortSignalLike;
}

/** Makes the folder. `refused` with `issueFileMissing`; `cancelled`; those of reading the files and of the disk: no folder is left then. */
export async function publishIssue(
  issue: IssuedReport,
  order: PublishOrder,
  ports: IssuePublishPorts,
): Promise<Result<{ readonly folder: string; readonly files: readonly string[] }>> {
  const { registerPath, signal } = order;
  const chosen = publishedFile(issue, order.pdf);
  if (chosen === null) return fail({ kind: 'refused', reason: 'issueFileMissing' });
  const paper = await ports.issueFiles.read(registerPath, chosen);
  if (!paper.ok) return paper;
  const state = await stateOf(issue, registerPath, ports);
  if (!state.ok) return state;
  const name = issueName(issue);
  const files: PublishedFile[] = [{ name: `${name}.${endingOf(chosen.name)}`, bytes: paper.value }];
  for (const format of ['html', 'docx'] as const) {
    const publication = publicationOf(state.value, format);
    if (!publication.ok) return publication;
    const request = { registerPath, createdAt: issue.issuedAt, ...(signal && { signal }) };
    const made = await ports.publisher.make(publication.value, request);
    if (!made.ok) return made;
    files.push({ name: `${name}.${format}`, bytes: made.value });
  }
  if (signal?.aborted) return fail({ kind: 'cancelled' });
  const sums = files.map((file) => ({ name: file.name, sha256: ports.issueFiles.sha256(file.bytes) }));
  const list = checksumList(issue, state.value.register.organisation.name, sums);
  files.push({ name: checksumsName, bytes: ports.utf8(list) });
  const published = await ports.issueFiles.publish(order.folder, name, files);
  return published.ok ? ok({ folder: published.value, files: files.map((file) => file.name) }) : published;
}

function publicationOf(state: IssueState, format: 'html' | 'docx'): Result<RoundPublication> {
  const register = issuedRegister(state);
  const found = findRound(register, state.facts.roundId);
  if (!found) return fail({ kind: 'refused', reason: 'unknownRound' });
  const asOf = bangkokDate(state.facts.issuedAt);
  return ok({ format, ending: format, register, ...found, asOf, numbering: 'literal', catalogue: noCatalogue });
}

/** Ours end as what they are. */
function endingOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}
