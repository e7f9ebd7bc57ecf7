// The second step: the papers of the round as they print. One chooses which, goes from a page to its rows, puts it into a file or has
// the machine's own program print it.
import { Printer } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { PageMark } from '../../src/contract/contract.ts';
import type { Signer } from '../../src/register/model.ts';
import { type Paper, printQuestion } from '../commands/file-commands.ts';
import { openFile } from '../commands/paths.ts';
import { Choices } from '../fields/Choices.tsx';
import { SlipChoice, useSlips } from '../overview/SlipChoice.tsx';
import { useCaretPage } from '../pages/caret-page.ts';
import { goToPlace } from '../pages/go-to-page.ts';
import { usePageContents } from '../pages/use-pages.ts';
import { ExportMenu } from '../panels/ExportMenu.tsx';
import { PageList } from '../preview/PageList.tsx';
import { PdfPages, PreviewState, usePageInSight, usePreview } from '../preview/PdfPages.tsx';
import { SaveButton, SavedFile, useSaving } from '../preview/SavePdf.tsx';
import { programStore, useWording } from '../store/program.ts';
import { slipChoiceStore } from '../store/slip-choice.ts';
import { useStore } from '../store/store.ts';
import type { Shown } from '../store/view.ts';
import { DocumentChoice, SignatureChoice } from './DocumentChoice.tsx';
import { rememberSeen } from './path-store.ts';
import { StepSide } from './StepSide.tsx';

const marks: readonly PageMark[] = ['none', 'draft', 'sample'];

/** The report; the slips where one came here for them, which is heard once. */
function firstPaper(): Paper {
  const { isWanted } = slipChoiceStore.get();
  slipChoiceStore.update((choice) => ({ ...choice, isWanted: false }));
  return { document: isWanted ? 'unit-slip' : 'report', mark: 'none', signatures: [] };
}

export interface PreviewStepProps {
  readonly shown: Shown;
  readonly signers: readonly Signer[];
  readonly revision: number;
}

export function PreviewStep({ shown, signers, revision }: PreviewStepProps) {
  const words = useWording();
  const isOnDesktop = useStore(programStore, ({ host }) => host === 'electron');
  const [chosen, setPaper] = useState<Paper>(firstPaper);
  const { document } = chosen;
  const slips = useSlips();
  const paper: Paper = document === 'unit-slip' ? { ...chosen, ...slips } : chosen;
  const { mark, ...printed } = printQuestion(paper);
  const question = { roundId: shown.round.id, ...printed };
  const preview = usePreview({ ...question, mark }, revision);
  const pages = usePageContents(question, revision);
  const caretPage = useCaretPage();
  const [inSight, show] = usePageInSight(preview, null);
  const saving = useSaving(shown, paper);
  const isReport = document === 'report';
  const isSeen = isReport && preview.pages !== null && !preview.isMaking;
  useEffect(() => {
    if (isSeen) rememberSeen(shown.round.id, revision);
  }, [isSeen, shown.round.id, revision]);
  const choose = (fields: Partial<Paper>) => setPaper({ ...chosen, ...fields });
  const print = async () => {
    const saved = await saving.save();
    if (saved) await openFile(saved.path);
  };
  return (
    <>
      <div className="print-pages">
        {pages && (
          <PageList
            pages={pages}
            current={isReport ? caretPage : null}
            orientation="vertical"
            onChoose={({ page, place }) => {
              show(page.number);
              if (place) goToPlace(place, isReport);
            }}
          />
        )}
        <div className="print-pdf">
          <PdfPages preview={preview} inSight={inSight} />
        </div>
      </div>
      <StepSide
        step="preview"
        state={isReport ? words.signingWindow.preview.next : words.signingWindow.preview.notIssued}
        isNextQuiet={!isReport}
      >
        <DocumentChoice chosen={document} months={shown.round.months} onChoose={(document) => choose({ document })} />
        {document === 'unit-slip' && <SlipChoice />}
        <Choices
          label={words.shell.print.mark}
          value={paper.mark}
          choices={marks.map((id) => ({ id, label: words.shell.print.marks[id] }))}
          onChange={(mark) => choose({ mark })}
        />
        <SignatureChoice
          signers={signers}
          document={document}
          chosen={paper.signatures}
          onChoose={(signatures) => choose({ signatures })}
        />
        <div className="print-save">
          <PreviewState preview={preview} isSaving={saving.isSaving} />
          {isOnDesktop && (
            <button
              type="button"
              className={isReport ? 'plain' : 'primary'}
              aria-disabled={saving.isSaving}
              onClick={() => saving.isSaving || void print()}
            >
              <Printer aria-hidden size={17} strokeWidth={1.8} />
              {words.signingWindow.preview.print}
            </button>
          )}
          <SaveButton saving={saving} isPlain={isReport || isOnDesktop} />
          <SavedFile saving={saving} />
          <p className="field-note">
            {isOnDesktop ? words.signingWindow.preview.howToPrint : words.shell.print.howToPrint}
          </p>
        </div>
        <ExportMenu />
      </StepSide>
    </>
  );
}
