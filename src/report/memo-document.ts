// The memo that lays a round's report before the executive, as resolved texts. It knows what is printed, not where.
import { blankSigner } from '../register/blank.ts';
import type { Id, KeptFile, Register, Signer, SignerVoice } from '../register/model.ts';
import { clerkTitle, executiveTitle } from '../register/office-titles.ts';
import { formatThaiDate } from '../thai/calendar.ts';
import { toThaiDigits } from '../thai/digits.ts';
import { toPaperDigits } from '../thai/paper-digits.ts';
import { type DocumentOptions, type ReportSigner, reportSigner } from './document.ts';
import { memoBody, memoSubject, memoWords } from './memo-templates.ts';
import { findOwnWords } from './own-words.ts';
import type { SignerKey } from './page-drawing.ts';
import { expandPlaceholders, placeholderValues } from './placeholders.ts';
import { signerKey } from './signature-blocks.ts';

export interface MemoDocument {
  readonly kind: 'memo';
  /** The PDF's title, on one line. */
  readonly title: string;
  readonly officeName: string;
  /** At the head, left of the title. */
  readonly garuda: KeptFile | null;
  readonly agency: string;
  /** Its own number and day; empty leaves them to the pen. */
  readonly number: string;
  readonly date: string;
  readonly subject: string;
  readonly addressee: string;
  readonly body: readonly string[];
  /** Who lays it before the executive. */
  readonly signer: ReportSigner;
  /** The chief administrator, who gives an opinion where the memo goes through them. */
  readonly clerk: ReportSigner | null;
  /** Decides. */
  readonly executive: ReportSigner;
  readonly ownWords: readonly string[];
}

/** The memo for a round. Null when the register does not have that year or round. */
export function buildMemoDocument(
  register: Register,
  fiscalYearId: Id,
  roundId: Id,
  { digits = register.paper.digits, signatures = [] }: DocumentOptions = {},
): MemoDocument | null {
  const { organisation, paper, signers } = register;
  const fiscalYear = register.fiscalYears.find(({ id }) => id === fiscalYearId);
  const round = fiscalYear?.rounds.find(({ id }) => id === roundId);
  if (fiscalYear === undefined || round === undefined) return null;
  const values = placeholderValues(register, fiscalYear, round);
  const printed = (text: string) => toPaperDigits(text, digits);
  const measureCount = fiscalYear.groups.reduce((sum, { measures }) => sum + measures.length, 0);
  const resolved = (text: string) =>
    printed(expandPlaceholders(text.replace('{measures}', toThaiDigits(measureCount)), values));
  const titles = { executive: executiveTitle(organisation), clerk: clerkTitle(organisation) };
  const executive = signers.findLast((signer) => keyOf(signer) === 'nayok') ?? {
    ...nobody,
    position: titles.executive,
  };
  const clerk = signers.findLast((signer) => keyOf(signer) === 'palad') ?? { ...nobody, position: titles.clerk };
  const others = signers.filter((signer) => keyOf(signer) !== 'nayok' && !(paper.memoThroughClerk && signer === clerk));
  const subject = resolved(memoSubject);
  return {
    kind: 'memo',
    title: `${memoWords.title} ${subject}`,
    officeName: organisation.name,
    garuda: paper.garuda,
    agency: printed(`${paper.memoUnit.trim()} ${organisation.name}`.trim()),
    number: printed(round.memoNumber.trim()),
    date: round.memoDate === null ? '' : formatThaiDate(round.memoDate),
    subject,
    addressee: printed(
      paper.memoThroughClerk ? `${titles.executive} (${memoWords.through}${titles.clerk})` : titles.executive,
    ),
    body: memoBody.map(resolved),
    signer: memoSigner(others[0] ?? nobody, 'none'),
    clerk: paper.memoThroughClerk ? memoSigner(clerk, 'opinion') : null,
    executive: memoSigner(executive, 'decision'),
    ownWords: findOwnWords(register, fiscalYear),
  };

  /** On a memo everybody's part is the same, whatever it is in the report. */
  function memoSigner(signer: Signer, voice: SignerVoice): ReportSigner {
    const signature = signatures.includes(signer.id) ? signer.signature : null;
    return { ...reportSigner({ ...signer, role: '' }, printed), voice, signature };
  }
}

const nobody = blankSigner('', '', '', 'none');

/** Told by the position alone: what somebody is to the report says nothing of the memo. */
function keyOf({ position }: Signer): SignerKey {
  return signerKey({ role: '', positionLines: [position] });
}
