// The report as it will be printed, beside the table, and the button that puts it into a file.
import { Download, X } from 'lucide-react';
import { useState } from 'react';
import { savePdf } from '../commands/file-commands.ts';
import { useWording } from '../store/program.ts';
import { look, type Shown } from '../store/view.ts';
import { PdfPages, PreviewState, usePreview } from './PdfPages.tsx';

export function PreviewPanel({ shown, revision }: { readonly shown: Shown; readonly revision: number }) {
  const words = useWording().preview;
  const preview = usePreview({ roundId: shown.round.id }, revision);
  const [saved, setSaved] = useState<{ path: string; pageCount: number } | null>(null);
  return (
    <aside className="panel" aria-label={words.title}>
      <div className="panel-head">
        <h2>{words.title}</h2>
        <PreviewState preview={preview} />
        <button
          type="button"
          className="primary"
          onClick={async () => {
            setSaved(null);
            setSaved(await savePdf(shown));
          }}
        >
          <Download aria-hidden size={17} strokeWidth={1.8} />
          {words.savePdf}
        </button>
        <button type="button" className="quiet" onClick={() => look({ isPreviewOpen: false })}>
          <X aria-hidden size={17} strokeWidth={1.8} />
          {words.close}
        </button>
      </div>
      {saved && (
        <p className="panel-result" role="status">
          ✓ {words.saved(saved.path, saved.pageCount)}
        </p>
      )}
      <PdfPages preview={preview} />
    </aside>
  );
}
