// The signature blocks of a drawn document as whoever signs it digitally needs them: where each lies, whose it is, and the name its
// field bears in the file. It must not know PDF's syntax or certificates.
import type { ReportSigner } from './document.ts';
import type { Area, DrawnDocument, SignatureFieldMark, SignerKey } from './page-drawing.ts';

/** A block with its place: from the sheet's top left corner, in points. */
export interface PlacedSignatureBlock extends Area {
  /** Unique in the document, of plain ASCII: its number and what the signer is, e.g. "3-palad". */
  readonly field: string;
  readonly signerId: string;
  /** Role, name and position in one line. */
  readonly label: string;
  /** From 1. */
  readonly page: number;
}

/**
 * นายก (heads of other offices too) or who acts for them; ปลัด likewise; of others the role says it. Their deputies and aides are none of
 * them, nor is who heads the office named after ปลัด.
 */
export function signerKey({ role, positionLines }: Pick<ReportSigner, 'role' | 'positionLines'>): SignerKey {
  const position = positionLines.join('\n').trim();
  if (/(?<!รอง|เลขานุการ|ที่ปรึกษา)นายก|^ผู้บริหาร/u.test(position)) return 'nayok';
  if (/(?<!รอง|สำนัก|สำนักงาน|ผู้ช่วย)ปลัด/u.test(position)) return 'palad';
  if (/รายงาน|จัดทำ/u.test(role)) return 'reporter';
  return /ตรวจ/u.test(role) ? 'inspector' : 'signer';
}

/** Role, name and position in one line, as a reader shows them beside the field. */
export function blockLabel({ role, name, positionLines }: ReportSigner): string {
  return [role, name, ...positionLines]
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join(' ');
}

/** The blocks in the order they are drawn; their numbers count through the document. */
export function signatureBlocksOf({ pages }: DrawnDocument): ReadonlyMap<SignatureFieldMark, PlacedSignatureBlock> {
  const blocks = new Map<SignatureFieldMark, PlacedSignatureBlock>();
  pages.forEach(({ marks }, pageIndex) => {
    for (const mark of marks) {
      if (mark.kind !== 'signatureField') continue;
      const { key, signerId, label, xPt, yPt, widthPt, heightPt } = mark;
      const field = `${blocks.size + 1}-${key}`;
      blocks.set(mark, { field, signerId, label, page: pageIndex + 1, xPt, yPt, widthPt, heightPt });
    }
  });
  return blocks;
}
