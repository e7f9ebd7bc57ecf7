// Any PDF looked into: chosen or dropped, with or without an open register. One verdict on top, what it rests on below.
import { FileSearch, Upload } from 'lucide-react';
import { type DragEvent, useEffect, useRef } from 'react';
import { Heading } from 'react-aria-components';
import { fileName } from '../commands/paths.ts';
import { DialogFrame } from '../panels/DialogFrame.tsx';
import { openStore } from '../store/open-register.ts';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { pathOfDropped } from '../transport.ts';
import { FaultText } from './FaultText.tsx';
import { VerifyResult } from './VerifyResult.tsx';
import {
  chooseToVerify,
  closeVerify,
  sayDropUnknown,
  type VerifyQuestion,
  verifyFile,
  verifyStore,
} from './verify-store.ts';

export function VerifyDialog() {
  const question = useStore(verifyStore, (state) => state);
  if (!question) return null;
  return (
    <DialogFrame className="verify-dialog" isDismissable onClose={closeVerify}>
      <VerifyPanel question={question} />
    </DialogFrame>
  );
}

function VerifyPanel({ question }: { readonly question: VerifyQuestion }) {
  const all = useWording();
  const words = all.signingWindow.verify;
  const isOpen = useStore(openStore, (open) => open !== null);
  const { path, isReading, found, fault, isDropUnknown } = question;
  const body = useRef<HTMLElement>(null);
  // What was found is read from its beginning.
  useEffect(() => {
    if (found || fault) body.current?.focus();
  }, [found, fault]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a place to drop a file on; the button beside it does the same
    <div className="verify" data-takes-pdf onDragOver={allowDrop} onDrop={(event) => void drop(event)}>
      <header className="verify-head">
        <Heading slot="title">{words.title}</Heading>
        <p>{isOpen ? words.note : words.noteWithout}</p>
      </header>
      <div className="verify-choose">
        <button
          type="button"
          className={found || fault ? 'plain' : 'primary'}
          // biome-ignore lint/a11y/noAutofocus: the dialog was asked for to choose a file
          autoFocus
          aria-disabled={isReading}
          onClick={() => isReading || void chooseToVerify()}
        >
          <Upload aria-hidden size={17} strokeWidth={1.8} />
          {found || fault ? words.another : words.choose}
        </button>
        <span className="verify-file" role="status">
          {isReading ? words.reading : path === null ? words.drop : fileName(path)}
        </span>
      </div>
      {isDropUnknown && (
        <p className="sign-fault" role="alert">
          {words.browser}
        </p>
      )}
      {(found || fault) && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a place that scrolls must be reached by keys
        <section ref={body} className="verify-body" tabIndex={0} aria-label={words.title}>
          {fault && <FaultText fault={fault} />}
          {found && path !== null && <VerifyResult found={found} name={fileName(path)} />}
        </section>
      )}
      {!found && !fault && (
        <div className="verify-empty" aria-hidden>
          <FileSearch size={46} strokeWidth={1.2} />
        </div>
      )}
      <div className="dialog-actions">
        <button type="button" className="plain" onClick={closeVerify}>
          {all.close}
        </button>
      </div>
    </div>
  );
}

/** Nothing else of the window takes a file that is dropped here. */
function allowDrop(event: DragEvent): void {
  if (!event.dataTransfer.types.includes('Files')) return;
  event.preventDefault();
  event.stopPropagation();
  event.nativeEvent.stopPropagation();
  event.dataTransfer.dropEffect = 'copy';
}

async function drop(event: DragEvent): Promise<void> {
  event.preventDefault();
  event.stopPropagation();
  event.nativeEvent.stopPropagation();
  const [file] = event.dataTransfer.files;
  if (!file) return;
  const path = await pathOfDropped(file);
  if (path === null) sayDropUnknown();
  else await verifyFile(path);
}
