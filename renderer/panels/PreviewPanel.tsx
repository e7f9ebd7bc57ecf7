// The report as it will be printed, beside the table: the PDF itself in the browser's own viewer, made anew after each saved
// edit, and the button that puts it into a file.
import { Download, Settings, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { AppError } from '../../src/errors.ts';
import { savePdf } from '../commands/file-commands.ts';
import { flush } from '../store/drafts.ts';
import { call, useWording, wordsOf } from '../store/program.ts';
import { printProgressStore } from '../store/progress.ts';
import { useStore } from '../store/store.ts';
import { look, type Shown } from '../store/view.ts';

/** A pause after an edit before the pages are laid out again. */
const refreshDelayMs = 600;

interface Pages {
  readonly url: string;
  readonly pageCount: number;
}

export function PreviewPanel({ shown, revision }: { readonly shown: Shown; readonly revision: number }) {
  const words = useWording().preview;
  const { pages, fault, isMaking } = usePreview(shown.round.id, revision);
  const progress = useStore(printProgressStore, (state) => state);
  const [saved, setSaved] = useState<{ path: string; pageCount: number } | null>(null);
  return (
    <aside className="panel" aria-label={words.title}>
      <div className="panel-head">
        <h2>{words.title}</h2>
        <span className="panel-note" role="status">
          {isMaking ? words.making(progress) : pages && words.pages(pages.pageCount)}
        </span>
        {isMaking && progress && (
          <button type="button" className="quiet" onClick={() => void call('report.stop', {})}>
            {words.stop}
          </button>
        )}
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
      {fault ? (
        <PreviewFault fault={fault} />
      ) : (
        pages && <PdfFrame key={pages.url} url={pages.url} title={words.frame} />
      )}
    </aside>
  );
}

function PdfFrame({ url, title }: { readonly url: string; readonly title: string }) {
  return <iframe className="pdf-frame" title={title} src={`${url}#toolbar=1&navpanes=0&view=FitH`} />;
}

function PreviewFault({ fault }: { readonly fault: AppError }) {
  const { what, data, next } = wordsOf(fault);
  const toSettings = fault.kind === 'refused' && fault.reason === 'organisationNameMissing';
  const words = useWording().preview;
  return (
    <div className="panel-fault" role="alert">
      <p>
        <strong>! {what}</strong>
      </p>
      <p>{data}</p>
      <p>{next}</p>
      {toSettings && (
        <button type="button" className="plain" onClick={() => look({ screen: 'settings' })}>
          <Settings aria-hidden size={17} strokeWidth={1.8} />
          {words.toSettings}
        </button>
      )}
    </div>
  );
}

/** The pages of a round at a revision; while new ones are made the old ones stay. */
function usePreview(roundId: string, revision: number) {
  const [pages, setPages] = useState<Pages | null>(null);
  const [fault, setFault] = useState<AppError | null>(null);
  const [isMaking, setIsMaking] = useState(true);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision is the reason to make the pages again
  useEffect(() => {
    let isWanted = true;
    const make = async () => {
      setIsMaking(true);
      await flush();
      const reply = await call('report.preview', { roundId });
      printProgressStore.set(null);
      if (!isWanted) return;
      setIsMaking(false);
      setFault(reply.ok ? null : reply.error);
      if (reply.ok) setPages({ url: blobUrl(reply.value.pdf), pageCount: reply.value.pageCount });
    };
    const timer = setTimeout(() => void make(), pages ? refreshDelayMs : 0);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [roundId, revision]);

  useEffect(() => {
    if (!pages) return;
    return () => URL.revokeObjectURL(pages.url);
  }, [pages]);

  return { pages, fault, isMaking };
}

function blobUrl(base64: string): string {
  const binary = atob(base64);
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  return URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
}
