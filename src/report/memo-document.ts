// The memo that lays a round's report before the executive, as resolved texts. It knows what is printed, not where.
import { blankSigner } from '../register/blank.ts';
import type { Id, Register, Signer } from '../register/model.ts';
import { executiveTitle } from '../register/office-titles.ts';
import { toThaiDigits } from '../thai/digits.ts';
import { toPaperDigits } from '../thai/paper-digits.ts';
import { type ReportDocument, type ReportSigner, reportSigner } from './document.ts';
import { memoBody, memoSubject, memoWords } from './memo-templates.ts';
import { findOwnWords } from './own-words.ts';
import { expandPlaceholders, placeholderValues } from './placeholders.ts';

export interface MemoDocument {
  readonly kind: 'memo';
  /** The PDF's title, on one line. */
  readonly title: string;
  readonly officeName: string;
  readonly agency: string;
  readonly subject: string;
  readonly addressee: string;
  readonly body: readonly string[];
  /** Who lays it before the executive. */
  readonly signer: ReportSigner;
  readonly executive: ReportSigner;
  readonly ownWords: readonly string[];
}

/** Any document that prints. */
export type PaperDocument = ReportDocument | MemoDocument;

export function isMemo(document: PaperDocument): document is MemoDocument {
  return 'kind' in document;
}

/**
 * The memo for a round, digits Thai throughout; number and date are left to be written by hand. Null when the register does
 * not have that year or round.
 */
export function buildMemoDocument(register: Register, fiscalYearId: Id, roundId: Id): MemoDocument | null {
  const { organisation, signers } = register;
  const fiscalYear = register.fiscalYears.find(({ id }) => id === fiscalYearId);
  const round = fiscalYear?.rounds.find(({ id }) => id === roundId);
  if (fiscalYear === undefined || round === undefined) return null;
  const values = placeholderValues(register, fiscalYear, round);
  const printed = (text: string) => toPaperDigits(text, 'thai');
  const measureCount = fiscalYear.groups.reduce((sum, { measures }) => sum + measures.length, 0);
  const resolved = (text: string) =>
    printed(expandPlaceholders(text.replace('{measures}', toThaiDigits(measureCount)), values));
  const title = executiveTitle(organisation);
  const executive = signers.findLast(isExecutive);
  const subject = resolved(memoSubject);
  return {
    kind: 'memo',
    title: `${memoWords.title} ${subject}`,
    officeName: organisation.name,
    agency: printed(organisation.name),
    subject,
    addressee: printed(title),
    body: memoBody.map(resolved),
    signer: reportSigner({ ...(signers.find((signer) => !isExecutive(signer)) ?? nobody), role: '' }, printed),
    executive: reportSigner({ ...(executive ?? { ...nobody, position: title }), role: '' }, printed),
    ownWords: findOwnWords(register, fiscalYear),
  };
}

const nobody = blankSigner('', '', '', 'none');

/** นายก themselves or whoever acts for them; not their deputies and aides. */
function isExecutive({ position }: Signer): boolean {
  return /(?<!รอง|เลขานุการ|ที่ปรึกษา)นายก|^ผู้บริหาร/.test(position.trim());
}
