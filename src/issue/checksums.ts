// The list of checksums of a published set: what `sha256sum -c` reads, with lines for people before it that such programs pass over.
import { formatThaiDate } from '../thai/calendar.ts';
import { dataCode, type IssuedReport, stateDigest } from './issue.ts';

/** The list's own name. */
export const checksumsName = 'SHA256SUMS.txt';

export interface Checksum {
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  /** Without a folder. */
  readonly name: string;
}

/** The list as UTF-8 text, lines ended as Unix ends them: with a carriage return the names would be others. */
export function checksumList(issue: IssuedReport, officeName: string, files: readonly Checksum[]): string {
  const state = stateDigest(issue);
  return [
    // A line without its sign would be taken for a checksum.
    `# ${officeName.replace(/\s+/gu, ' ').trim()}`,
    `# รายงานเลขที่ ${issue.number} ลงวันที่ ${formatThaiDate(issue.date)}`,
    ...(state === null ? [] : [`# รหัสข้อมูล ${dataCode(state)}`]),
    '# ตรวจว่าไฟล์ไม่ถูกแก้ไข: เทียบค่าข้างล่างกับผลของคำสั่ง',
    '#   Windows: certutil -hashfile "ชื่อไฟล์" SHA256',
    `#   Linux, macOS: sha256sum -c ${checksumsName}`,
    ...files.map(({ sha256, name }) => `${sha256}  ${name}`),
    '',
  ].join('\n');
}
