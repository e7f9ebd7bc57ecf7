// A document as it will be printed: the PDF itself in the browser's own viewer, made anew after each saved edit.
import { Settings } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { CallInput } from '../../src/contract/contract.ts';
import type { AppError } from '../../src/errors.ts';
import { goToOfficeName } from '../preflight/finding-field.ts';
import { rememberPrinted } from '../reading/printed-store.ts';
import { flush } from '../store/drafts.ts';
import { openStore } from '../store/open-register.ts';
import { call, useWording, wordsOf } from '../store/program.ts';
import { printProgressStore } from '../store/progress.ts';
import { useStore } from '../store/store.ts';
import { PdfFrame, pdfUrl } from './PdfFrame.tsx';
import { noRemarks, PreviewNotes, type PrintRemarks } from './PreviewNotes.tsx';

/** A pause after an edit before the pages are laid out again. */
const refreshDelayMs = 600;

interface Pages {
  readonly url: string;
  readonly pageCount: number;
}

export interface Preview {
  readonly pages: Pages | null;
  readonly fault: AppError | null;
  readonly isMaking: boolean;
  /** Of the pages that are shown. */
  readonly remarks: PrintRemarks;
}

/** How many pages there are or how far their making is, with a way to stop it. */
export function PreviewState({ preview, isSaving }: { readonly preview: Preview; readonly isSaving: boolean }) {
  const words = useWording().preview;
  const progress = useStore(printProgressStore, (state) => state);
  const { pages } = preview;
  const isMaking = preview.isMaking || isSaving;
  return (
    <>
      <span className="panel-note" role="status">
        {isMaking ? words.making(progress) : pages && words.pages(pages.pageCount)}
      </span>
      {isMaking && progress && (
        <button type="button" className="quiet" onClick={() => void call('report.stop', {})}>
          {words.stop}
        </button>
      )}
    </>
  );
}

/** Which page stands in sight when the document is shown, and whether it was asked for again. */
export interface PageInSight {
  readonly page: number | null;
  readonly turn: number;
}

/** A page that was chosen stays chosen as long as these pages are shown; new ones begin with `otherwise`. */
export function usePageInSight(
  { pages }: Preview,
  otherwise: number | null,
): readonly [PageInSight, (page: number) => void] {
  const [chosen, setChosen] = useState<{ page: number; turn: number; url: string | undefined } | null>(null);
  const isOfThese = chosen !== null && chosen.url === pages?.url;
  const choose = (page: number) => setChosen({ page, turn: (chosen?.turn ?? 0) + 1, url: pages?.url });
  return [{ page: isOfThese ? chosen.page : otherwise, turn: chosen?.turn ?? 0 }, choose];
}

interface PdfPagesProps {
  readonly preview: Preview;
  readonly inSight: PageInSight;
}

/** The pages, or in words why there are none. */
export function PdfPages({ preview: { pages, fault, remarks }, inSight }: PdfPagesProps) {
  const words = useWording().preview;
  if (fault) return <PreviewFault fault={fault} />;
  return (
    <>
      <PreviewNotes remarks={remarks} />
      {pages && (
        <PdfFrame key={`${pages.url} ${inSight.turn}`} url={pages.url} title={words.frame} page={inSight.page} />
      )}
    </>
  );
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
        <button type="button" className="plain" onClick={goToOfficeName}>
          <Settings aria-hidden size={17} strokeWidth={1.8} />
          {words.toSettings}
        </button>
      )}
    </div>
  );
}

/** The pages of a round's paper at a revision; while new ones are made the old ones stay. */
export function usePreview(paper: CallInput<'report.preview'>, revision: number): Preview {
  const { roundId, document = 'report' } = paper;
  const question = JSON.stringify(paper);
  const [pages, setPages] = useState<Pages | null>(null);
  const [fault, setFault] = useState<AppError | null>(null);
  const [isMaking, setIsMaking] = useState(true);
  const [remarks, setRemarks] = useState(noRemarks);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision is the reason to make the pages again
  useEffect(() => {
    let isWanted = true;
    const make = async () => {
      setIsMaking(true);
      await flush();
      const register = openStore.get()?.register;
      const reply = await call('report.preview', paper);
      printProgressStore.set(null);
      if (!isWanted) return;
      setIsMaking(false);
      setFault(reply.ok ? null : reply.error);
      setRemarks(reply.ok ? reply.value : noRemarks);
      if (reply.ok && register && document === 'report')
        rememberPrinted(register, roundId, placed(reply.value.missing));
      if (reply.ok) setPages({ url: pdfUrl(reply.value.pdf), pageCount: reply.value.pageCount });
    };
    const timer = setTimeout(() => void make(), pages ? refreshDelayMs : 0);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [question, revision]);

  useEffect(() => {
    if (!pages) return;
    return () => URL.revokeObjectURL(pages.url);
  }, [pages]);

  return { pages, fault, isMaking, remarks };
}

/** Each character by itself, with where it stands. */
function placed(missing: PrintRemarks['missing']) {
  return missing.flatMap(({ place, characters }) => characters.split(' ').map((character) => ({ character, place })));
}
