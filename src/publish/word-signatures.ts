// The signature block as tables of Word without borders: what a signer says, the dotted line to sign on, name, position, date. Dots are
// tabs that lead along the line, so that typing on them does not push anything. It must not know the file's format.
import type { ReportSigner } from '../report/document.ts';
import { reportStyle } from '../report/page-style.ts';
import { signersPerRow } from '../report/signature.ts';
import { signatureWords, voiceWords } from '../report/templates.ts';
import type { TextMeasure } from '../report/text-measure.ts';
import { type SignatureTable, type WordParagraph, wordParagraph } from './word-document.ts';

const { sizePt, widestPt, columnGapPt, inkRoomPt, rowGapPt } = reportStyle.signature;

/** A box to tick; Word takes it from a font that has it. */
const box = '☐';

/** One table a row of signers, in the order they sign; the columns of a last row that is not full are fewer, not wider. */
export function signatureTables(
  signers: readonly ReportSigner[],
  widthPt: number,
  measure: TextMeasure,
): readonly SignatureTable[] {
  const perRow = signersPerRow(signers.length, widthPt);
  const place = placeIn(widthPt / Math.max(1, perRow));
  const tables: SignatureTable[] = [];
  for (let first = 0; first < signers.length; first += perRow) {
    const row = signers.slice(first, first + perRow);
    const said = row.map((signer) => voiceOf(signer, place));
    tables.push({
      columnWidthsPt: row.map(() => place.columnPt),
      rows: [
        ...(said.some((paragraphs) => paragraphs.length > 0) ? [said] : []),
        row.map((signer) => signatureOf(signer, place)),
        row.map((signer) => [dateOf(signer, place)]),
      ],
    });
  }
  return tables;

  /** A single signature stands right of the middle, as on letters. */
  function placeIn(columnPt: number): Place {
    const blockPt = Math.min(widestPt, columnPt - columnGapPt);
    const middlePt = perRow === 1 ? columnPt * 0.7 : columnPt / 2;
    const leftPt = Math.min(middlePt - blockPt / 2, columnPt - blockPt);
    return { columnPt, leftPt, endPt: leftPt + blockPt, rightPt: columnPt - leftPt - blockPt };
  }

  function widthOf(text: string): number {
    return measure.widthPt(text, 'regular', sizePt);
  }

  function voiceOf({ voice }: ReportSigner, { leftPt, endPt }: Place): readonly WordParagraph[] {
    const dots = [{ atPt: endPt, hasDots: true }];
    if (voice === 'opinion') {
      return [`${voiceWords.opinion}\t`, '\t'].map((text) => block(text, { leftPt, tabs: dots }));
    }
    if (voice === 'decision')
      return [block(voiceWords.choices.map((choice) => `${box} ${choice}`).join('   '), { leftPt })];
    return [];
  }

  /** Everything below the dotted line is centred under it, as wide as the block lets it be. */
  function signatureOf(signer: ReportSigner, { leftPt, endPt, rightPt }: Place): readonly WordParagraph[] {
    const role = signer.role.trim();
    const rolePt = widthOf(` ${role}`) < (endPt - leftPt) * 0.4 ? widthOf(` ${role}`) : 0;
    const dotsEndPt = endPt - rolePt;
    const name = signer.name.trim();
    const dotsPt = leftPt + widthOf(signatureWords.signed);
    const halfPt = Math.min((dotsPt + dotsEndPt) / 2 - leftPt, endPt - (dotsPt + dotsEndPt) / 2);
    const asideLeftPt = (dotsPt + dotsEndPt) / 2 - halfPt;
    const under = {
      alignment: 'center',
      leftPt: asideLeftPt,
      rightPt: rightPt + endPt - asideLeftPt - 2 * halfPt,
    } as const;
    const below = [
      rolePt === 0 ? role : '',
      name === '' ? '' : `(${name})`,
      ...signer.positionLines.map((line) => line.trim()),
    ];
    return [
      block(`${signatureWords.signed}\t${rolePt === 0 ? '' : ` ${role}`}`, {
        leftPt,
        tabs: [{ atPt: dotsEndPt, hasDots: true }],
        spaceBeforePt: inkRoomPt,
      }),
      ...(name === '' ? [nameToWrite(dotsPt, dotsEndPt)] : []),
      ...below.filter((text) => text !== '').map((text) => block(text, under)),
    ];
  }

  function nameToWrite(leftPt: number, endPt: number): WordParagraph {
    return block('(\t)', { leftPt, tabs: [{ atPt: endPt - widthOf(')'), hasDots: true }] });
  }

  function dateOf({ date }: ReportSigner, { leftPt, endPt, rightPt }: Place): WordParagraph {
    const space = { spaceAfterPt: rowGapPt };
    if (date !== '') return block(`${signatureWords.day} ${date}`, { ...space, alignment: 'center', leftPt, rightPt });
    const wholePt = endPt - leftPt;
    const text = `${signatureWords.day}\t${signatureWords.month}\t${signatureWords.year}\t`;
    const tabs = [0.27, 0.68, 1].map((share) => ({ atPt: leftPt + wholePt * share, hasDots: true }));
    return block(text, { ...space, leftPt, tabs });
  }
}

/** Where a signer's block stands in its column. */
interface Place {
  readonly columnPt: number;
  readonly leftPt: number;
  readonly endPt: number;
  readonly rightPt: number;
}

function block(text: string, more: Parameters<typeof wordParagraph>[2]): WordParagraph {
  return wordParagraph(text, sizePt, { staysWithNext: true, ...more });
}
