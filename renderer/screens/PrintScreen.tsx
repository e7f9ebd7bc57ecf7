// The papers of the round at full size: choose one, look at its pages, put it into a file.
import { useState } from 'react';
import { Label, Radio, RadioGroup, Text } from 'react-aria-components';
import type { PageMark, PaperName } from '../../src/contract/contract.ts';
import type { Id, Signer } from '../../src/register/model.ts';
import { type Paper, printQuestion } from '../commands/file-commands.ts';
import { SlipChoice, useSlips } from '../overview/SlipChoice.tsx';
import { useCaretPage } from '../pages/caret-page.ts';
import { goToPlace } from '../pages/go-to-page.ts';
import { usePageContents } from '../pages/use-pages.ts';
import { ExportMenu } from '../panels/ExportMenu.tsx';
import { PageList } from '../panels/PageList.tsx';
import { PdfPages, PreviewState, usePageInSight, usePreview } from '../panels/PdfPages.tsx';
import { SaveButton, SavedFile, useSaving } from '../panels/SavePdf.tsx';
import { PrintCheck } from '../preflight/PrintCheck.tsx';
import { openStore } from '../store/open-register.ts';
import { useWording } from '../store/program.ts';
import { slipChoiceStore } from '../store/slip-choice.ts';
import { useStore } from '../store/store.ts';
import { type Shown, shownOf, viewStore } from '../store/view.ts';
import { Choices } from './Choices.tsx';

const documents: readonly PaperName[] = ['report', 'plan', 'memo', 'annex', 'unit-slip'];
const marks: readonly PageMark[] = ['none', 'draft', 'sample'];

export function PrintScreen() {
  const open = useStore(openStore, (state) => state);
  const view = useStore(viewStore, (state) => state);
  const shown = open && shownOf(open.register, view);
  if (!open || !shown) return null;
  return <Papers shown={shown} signers={open.register.signers} revision={open.revision} />;
}

/** The report; the slips where one came here for them, which is heard once. */
function firstPaper(): Paper {
  const { isWanted } = slipChoiceStore.get();
  slipChoiceStore.update((choice) => ({ ...choice, isWanted: false }));
  return { document: isWanted ? 'unit-slip' : 'report', mark: 'none', signatures: [] };
}

interface PapersProps {
  readonly shown: Shown;
  readonly signers: readonly Signer[];
  readonly revision: number;
}

function Papers({ shown, signers, revision }: PapersProps) {
  const words = useWording();
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
  const choose = (fields: Partial<Paper>) => setPaper({ ...chosen, ...fields });
  return (
    <div className="print-screen">
      <section className="print-side" aria-labelledby="print-title">
        <h2 id="print-title">{words.shell.print.title}</h2>
        <section className="print-step">
          <h3>{words.preflight.panel.print.check}</h3>
          <PrintCheck />
        </section>
        <h3>{words.preflight.panel.print.choose}</h3>
        <DocumentList
          chosen={paper.document}
          months={shown.round.months}
          onChoose={(document) => choose({ document })}
        />
        {document === 'unit-slip' && <SlipChoice />}
        <Choices
          label={words.shell.print.mark}
          value={paper.mark}
          choices={marks.map((id) => ({ id, label: words.shell.print.marks[id] }))}
          onChange={(mark) => choose({ mark })}
        />
        <SignatureChoice
          signers={signers}
          document={paper.document}
          chosen={paper.signatures}
          onChoose={(signatures) => choose({ signatures })}
        />
        <section className="print-step print-last">
          <h3>{words.preflight.panel.print.save}</h3>
          <div className="print-save">
            <PreviewState preview={preview} isSaving={saving.isSaving} />
            <SaveButton saving={saving} />
            <SavedFile saving={saving} />
            <p className="field-note">{words.shell.print.howToPrint}</p>
          </div>
        </section>
        <ExportMenu />
      </section>
      <div className="print-pages">
        {pages && (
          <PageList
            pages={pages}
            current={document === 'report' ? caretPage : null}
            orientation="vertical"
            onChoose={({ page, place }) => {
              show(page.number);
              if (place) goToPlace(place, document === 'report');
            }}
          />
        )}
        <div className="print-pdf">
          <PdfPages preview={preview} inSight={inSight} />
        </div>
      </div>
    </div>
  );
}

interface SignatureChoiceProps {
  readonly signers: readonly Signer[];
  readonly document: PaperName;
  readonly chosen: readonly Id[];
  readonly onChoose: (signatures: readonly Id[]) => void;
}

/** Offered where a scan is kept and the paper is signed. */
function SignatureChoice({ signers, document, chosen, onChoose }: SignatureChoiceProps) {
  const words = useWording().paper.print;
  const scanned = signers.filter(({ signature }) => signature !== null).map(({ id }) => id);
  if (scanned.length === 0 || (document !== 'report' && document !== 'memo')) return null;
  return (
    <div className="field">
      <label className="check">
        <input
          type="checkbox"
          checked={chosen.length > 0}
          onChange={(event) => onChoose(event.currentTarget.checked ? scanned : [])}
        />
        {words.signatures}
      </label>
    </div>
  );
}

interface DocumentListProps {
  readonly chosen: PaperName;
  readonly months: number;
  readonly onChoose: (document: PaperName) => void;
}

function DocumentList({ chosen, months, onChoose }: DocumentListProps) {
  const words = useWording().shell.print;
  return (
    <RadioGroup
      className="documents"
      value={chosen}
      onChange={(value) => {
        const document = documents.find((one) => one === value);
        if (document) onChoose(document);
      }}
    >
      <Label className="field-name">{words.documents}</Label>
      {documents.map((document) => (
        <Radio key={document} value={document} className="document">
          <span className="document-name">{words.document[document]}</span>
          <Text slot="description" className="document-note">
            {words.documentNote[document](months)}
          </Text>
        </Radio>
      ))}
    </RadioGroup>
  );
}
