// The report as it will be printed, beside the table: its pages as stamps, the pages themselves at the place that is worked on, and the
// button that puts it into a file.
import { X } from 'lucide-react';
import { useCaretPage } from '../pages/caret-page.ts';
import { goToPlace } from '../pages/go-to-page.ts';
import { usePageContents } from '../pages/use-pages.ts';
import { PrintCheck } from '../preflight/PrintCheck.tsx';
import { useWording } from '../store/program.ts';
import { look, type Shown } from '../store/view.ts';
import { PageList } from './PageList.tsx';
import { PdfPages, PreviewState, usePageInSight, usePreview } from './PdfPages.tsx';
import { SaveButton, SavedFile, useSaving } from './SavePdf.tsx';

export function PreviewPanel({ shown, revision }: { readonly shown: Shown; readonly revision: number }) {
  const words = useWording().preview;
  const paper = { roundId: shown.round.id };
  const preview = usePreview(paper, revision);
  const pages = usePageContents(paper, revision);
  const caretPage = useCaretPage();
  const [inSight, show] = usePageInSight(preview, caretPage);
  const saving = useSaving(shown);
  return (
    <aside className="panel" aria-label={words.title}>
      <div className="panel-head">
        <h2>{words.title}</h2>
        <PreviewState preview={preview} isSaving={saving.isSaving} />
        <SaveButton saving={saving} />
        <button type="button" className="quiet" onClick={() => look({ isPreviewOpen: false })}>
          <X aria-hidden size={17} strokeWidth={1.8} />
          {words.close}
        </button>
      </div>
      <PrintCheck isBrief />
      <SavedFile saving={saving} />
      {pages && (
        <PageList
          pages={pages}
          current={caretPage}
          orientation="horizontal"
          onChoose={({ page, place }) => {
            show(page.number);
            if (place) goToPlace(place, false);
          }}
        />
      )}
      <PdfPages preview={preview} inSight={inSight} />
    </aside>
  );
}
