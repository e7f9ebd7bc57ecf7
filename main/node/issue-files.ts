// The files of issued reports on this machine's disk: kept among the evidence of their register, read back against their hash, given out
// as a folder that is whole or not there. It does not know what an issue is.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { ExaminedFile, IssueFiles } from '../../src/app/issue-ports.ts';
import { maxEvidenceBytes } from '../../src/register/limits.ts';
import { issueKeyword } from '../../src/report/issue-foot.ts';
import { fail, ok, type Result } from '../../src/result.ts';
import { type Disk, machineDisk } from './disk.ts';
import { evidenceStore } from './evidence-store.ts';
import { digestFile, piecesOf, TooManyBytes, writeNewFile } from './file-stream.ts';
import { codeOf, ioError } from './io-error.ts';
import { fillNewFolder } from './new-folder.ts';
import { fileNameOf } from './suggested-path.ts';

/** The files of issued reports. */
export function createIssueFiles(disk: Disk = machineDisk): IssueFiles {
  return {
    sha256: sha256Of,
    keep: (registerPath, bytes) => evidenceStore(registerPath, disk).keep(bytes),
    take: (registerPath, source) => evidenceStore(registerPath, disk).add(source),
    has: (registerPath, file) => evidenceStore(registerPath, disk).has(file),
    pathOf: (registerPath, { sha256 }) => evidenceStore(registerPath, disk).pathOf(sha256),
    read: async (registerPath, { sha256, name }) => {
      const path = evidenceStore(registerPath, disk).pathOf(sha256);
      try {
        const bytes = disk.readFile(path);
        return sha256Of(bytes) === sha256 ? ok(bytes) : fail({ kind: 'copyDamaged', path, files: [name] });
      } catch (fault) {
        return fail(ioError(fault, path));
      }
    },
    faults: async (registerPath, files) => {
      const store = evidenceStore(registerPath, disk);
      const sound = await Promise.all(files.map((file) => isSound(store.pathOf(file.sha256), file.sha256)));
      return files.filter((_, index) => sound[index] === false);
    },
    examine,
    publish: (folder, name, files) => publish(disk, folder, name, files),
  };
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** False for a file that is not there or cannot be read to its end too. */
async function isSound(path: string, sha256: string): Promise<boolean> {
  try {
    return (await digestFile(path)).sha256 === sha256;
  } catch (fault) {
    if (codeOf(fault) === undefined) throw fault;
    return false;
  }
}

/** One reading for everything that is asked. */
async function examine(path: string, lengths: readonly number[]): Promise<Result<ExaminedFile>> {
  const hash = createHash('sha256');
  const prefixes = new Map<number, string>();
  const wanted = [...new Set(lengths)].toSorted((one, other) => one - other);
  const named = new Set<string>();
  let head = '';
  let tail = '';
  let size = 0;
  try {
    for await (const piece of piecesOf(path)) {
      if (size + piece.length > maxEvidenceBytes) throw new TooManyBytes();
      let from = 0;
      for (const length of wanted.filter((one) => one > size && one <= size + piece.length)) {
        hash.update(piece.subarray(from, length - size));
        from = length - size;
        prefixes.set(length, hash.copy().digest('hex'));
      }
      hash.update(piece.subarray(from));
      size += piece.length;
      const text = tail + piece.toString('latin1');
      for (const [, digest = ''] of text.matchAll(keyword)) named.add(digest);
      tail = text.slice(-longestKeyword);
      if (head.length < headLength) head = (head + text.slice(0, headLength)).slice(0, headLength);
    }
  } catch (fault) {
    if (fault instanceof TooManyBytes) return fail({ kind: 'tooLarge', what: 'evidence', limit: maxEvidenceBytes });
    return fail(ioError(fault, path));
  }
  return ok({ sha256: hash.digest('hex'), size, kind: kindOf(head), prefixes, named: [...named] });
}

const longestKeyword = issueKeyword('0'.repeat(64)).length;
const keyword = new RegExp(`${issueKeyword('')}([0-9a-f]{64})`, 'gu');
const headLength = 1_024;

/** A PDF may have a few bytes in front. */
function kindOf(head: string): ExaminedFile['kind'] {
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('\u00FF\u00D8\u00FF')) return 'jpeg';
  return head.startsWith('\u0089PNG\r\n') ? 'png' : 'other';
}

async function publish(
  disk: Disk,
  folder: string,
  name: string,
  files: Parameters<IssueFiles['publish']>[2],
): Promise<Result<string>> {
  try {
    const made = await fillNewFolder(disk, folder, fileNameOf(name), async (part) => {
      for (const file of files) writeNewFile(disk, join(part, file.name), file.bytes);
      return ok(null);
    });
    return made.ok ? ok(made.value.folder) : made;
  } catch (fault) {
    return fail(ioError(fault, folder));
  }
}
