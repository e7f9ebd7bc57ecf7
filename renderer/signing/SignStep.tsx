// The fourth step: the issued report as it is kept, and beside it who signed it, who is next, and how: here, at another computer, or
// with the pen.
import { Download, Printer, ScanLine, Upload } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { AppError } from '../../src/errors.ts';
import { type IssuedReport, lastFile, newestPdf } from '../../src/issue/issue.ts';
import { PdfFrame, pdfUrl } from '../preview/PdfFrame.tsx';
import { call, programStore, useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { BlockList } from './BlockList.tsx';
import { FaultText } from './FaultText.tsx';
import { attachScan, openIssued, saveIssued, signIssue, takeSignedBack } from './issue-actions.ts';
import { signedNowStore } from './issues-store.ts';
import { goToStep } from './path-store.ts';
import { SignForm } from './SignForm.tsx';
import { StepEmpty } from './StepEmpty.tsx';
import { StepSide } from './StepSide.tsx';
import { type BlockShown, useBlocks } from './use-blocks.ts';

export interface SignStepProps {
  readonly issue: IssuedReport | null;
  /** The round's issues, newest first. */
  readonly ofRound: readonly IssuedReport[];
  readonly isReadOnly: boolean;
}

const icon = { 'aria-hidden': true, size: 17, strokeWidth: 1.8 } as const;

export function SignStep({ issue, ofRound, isReadOnly }: SignStepProps) {
  const words = useWording().signingWindow.sign;
  if (issue) return <Signing key={issue.id} issue={issue} ofRound={ofRound} isReadOnly={isReadOnly} />;
  return (
    <>
      <div className="step-main">
        <StepEmpty what={words.none} next={words.noneNext} label={words.toIssue} />
      </div>
      <StepSide step="sign" state={words.noneNext}>
        {null}
      </StepSide>
    </>
  );
}

interface SigningProps extends SignStepProps {
  readonly issue: IssuedReport;
}

function Signing({ issue, ofRound, isReadOnly }: SigningProps) {
  const words = useWording().signingWindow.sign;
  const pdf = newestPdf(issue);
  const { blocks, fault } = useBlocks({ kind: 'issued', issueId: issue.id }, pdf?.sha256 ?? '');
  const free = blocks?.filter(({ isSigned }) => !isSigned) ?? [];
  const page = (free[0] ?? blocks?.at(-1))?.page ?? null;
  return (
    <>
      <IssuedPdf issue={issue} page={page} isPageKnown={blocks !== null || fault !== null} />
      <StepSide step="sign" state={stateOf(issue, blocks)}>
        {ofRound.length > 1 && <WhichIssue issue={issue} ofRound={ofRound} />}
        {fault && <FaultText fault={fault} />}
        {!blocks && !fault && (
          <p role="status" className="step-note">
            {words.reading}
          </p>
        )}
        {blocks && blocks.length > 0 && <BlockList blocks={blocks} />}
        {blocks?.length === 0 && <p className="step-note">{words.noBlocks}</p>}
        {!isReadOnly && free.length > 0 && <SignForm free={free} sign={(order) => signIssue(issue, order)} />}
        {!isReadOnly && <OtherWays issue={issue} />}
      </StepSide>
    </>
  );

  function stateOf(of: IssuedReport, known: readonly BlockShown[] | null): string {
    if (lastFile(of, 'scan')) return words.scanned;
    if (!known) return '';
    if (known.length === 0) return words.noBlocks;
    const signed = known.filter(({ isSigned }) => isSigned).length;
    return signed === known.length ? words.allSigned : words.open(signed, known.length);
  }
}

/** Where signers sit at other computers, or use the pen. */
function OtherWays({ issue }: { readonly issue: IssuedReport }) {
  const { sign: words, card } = useWording().signingWindow;
  const isOnDesktop = useStore(programStore, ({ host }) => host === 'electron');
  const isSigning = useStore(signedNowStore, (id) => id === issue.id);
  const pdf = newestPdf(issue);
  const scan = lastFile(issue, 'scan');
  return (
    <>
      <section className="sign-other" aria-labelledby="sign-elsewhere">
        <h3 id="sign-elsewhere">{words.elsewhere}</h3>
        <p className="field-note" role="status">
          {isSigning ? words.waitForSignature : words.elsewhereNote}
        </p>
        {pdf && (
          <button type="button" className="plain" disabled={isSigning} onClick={() => void saveIssued(issue, pdf)}>
            <Download {...icon} />
            {words.handOver}
          </button>
        )}
        <button type="button" className="plain" disabled={isSigning} onClick={() => void takeSignedBack(issue)}>
          <Upload {...icon} />
          {words.takeBack}
        </button>
      </section>
      <section className="sign-other" aria-labelledby="sign-pen">
        <h3 id="sign-pen">{card.byPen}</h3>
        <p className="field-note">{scan ? `✓ ${card.scanned(scan.addedAt)}` : card.byPenSteps}</p>
        {isOnDesktop && (
          <button type="button" className="plain" disabled={isSigning} onClick={() => void openIssued(issue.id)}>
            <Printer {...icon} />
            {card.print}
          </button>
        )}
        <button type="button" className="plain" disabled={isSigning} onClick={() => void attachScan(issue)}>
          <ScanLine {...icon} />
          {scan ? card.scanAgain : card.scan}
        </button>
      </section>
    </>
  );
}

function WhichIssue({ issue, ofRound }: Pick<SigningProps, 'issue' | 'ofRound'>) {
  const words = useWording().signingWindow;
  return (
    <label className="field">
      <span className="field-name">{words.sign.which}</span>
      <select value={issue.id} onChange={(event) => goToStep('sign', { issueId: event.currentTarget.value })}>
        {ofRound.map(({ id, number, date }) => (
          <option key={id} value={id}>
            {`${words.card.number(number)} ${words.card.dated(date)}`}
          </option>
        ))}
      </select>
    </label>
  );
}

interface IssuedPdfProps {
  readonly issue: IssuedReport;
  /** Where the next one signs; null shows the PDF from its beginning. */
  readonly page: number | null;
  /** The viewer goes to a page only when it opens the PDF, so it waits for this. */
  readonly isPageKnown: boolean;
}

/** The kept PDF in the browser's own viewer: the bytes themselves, not a new print. */
function IssuedPdf({ issue, page, isPageKnown }: IssuedPdfProps) {
  const words = useWording().signingWindow.sign;
  const position = newestPdf(issue)?.position;
  const [url, setUrl] = useState<string | null>(null);
  const [fault, setFault] = useState<AppError | null>(null);
  useEffect(() => {
    let made: string | null = null;
    let isWanted = true;
    void call('issue.read', { issueId: issue.id, ...(position === undefined ? {} : { position }) }).then((reply) => {
      if (!isWanted) return;
      setFault(reply.ok ? null : reply.error);
      if (!reply.ok) return;
      made = pdfUrl(reply.value.data);
      setUrl(made);
    });
    return () => {
      isWanted = false;
      if (made) URL.revokeObjectURL(made);
    };
  }, [issue.id, position]);
  return (
    <div className="print-pages">
      <div className="print-pdf">
        {fault && <FaultText fault={fault} />}
        {url && isPageKnown && (
          <PdfFrame key={`${url} ${page}`} url={url} title={words.frame(issue.number)} page={page} />
        )}
      </div>
    </div>
  );
}
