// Signs a PDF that came from another computer, with or without a register: the file that was given stays, the signed one is a new file.
import { FileText } from 'lucide-react';
import { useState } from 'react';
import { Heading } from 'react-aria-components';
import type { AppError } from '../../src/errors.ts';
import { choosePath, fileName, wayTo } from '../commands/paths.ts';
import { DialogFrame } from '../panels/DialogFrame.tsx';
import { call, useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { BlockList } from './BlockList.tsx';
import { FaultText } from './FaultText.tsx';
import { closeSignFile, signFileStore } from './questions.ts';
import { SignForm, type SignOrder } from './SignForm.tsx';
import { useBlocks } from './use-blocks.ts';

export function SignFileDialog() {
  const isAsked = useStore(signFileStore, (state) => state);
  if (!isAsked) return null;
  return (
    <DialogFrame className="sign-file-dialog" onClose={closeSignFile}>
      <SignFile />
    </DialogFrame>
  );
}

interface Signed {
  readonly name: string;
  readonly path: string;
}

function SignFile() {
  const all = useWording();
  const words = all.signingWindow.signFile;
  const [path, setPath] = useState<string | null>(null);
  const [signed, setSigned] = useState<Signed | null>(null);
  const { blocks, fault } = useBlocks(path === null ? null : { kind: 'file', path }, signed?.path ?? '');
  const free = blocks?.filter(({ isSigned }) => !isSigned) ?? [];
  const way = signed && wayTo(signed.path);
  const choose = async () => {
    const chosen = await choosePath('openPdf', '');
    if (chosen === null) return;
    setSigned(null);
    setPath(chosen);
  };
  const sign = async (order: SignOrder): Promise<AppError | null> => {
    if (path === null) return null;
    const out = await choosePath('saveSignedPdf', words.out(fileName(path).replace(/\.pdf$/iu, '')));
    if (out === null) return { kind: 'cancelled' };
    const reply = await call('signing.sign', { pdf: { kind: 'file', path }, ...order, out });
    if (!reply.ok) return reply.error;
    const { signature } = reply.value;
    setSigned({ name: signature.signer?.subject ?? signature.blockLabel, path: reply.value.path });
    // The next one signs the file that has this signature.
    setPath(reply.value.path);
    return null;
  };
  return (
    <>
      <Heading slot="title">{words.title}</Heading>
      <p>{words.note}</p>
      <div className="verify-choose">
        <button
          type="button"
          className={path === null ? 'primary' : 'plain'}
          // biome-ignore lint/a11y/noAutofocus: the dialog was asked for to choose a file
          autoFocus
          onClick={() => void choose()}
        >
          <FileText aria-hidden size={17} strokeWidth={1.8} />
          {words.choose}
        </button>
        <span className="verify-file" role="status">
          {path !== null && fileName(path)}
        </span>
      </div>
      {signed && (
        <div className="panel-result">
          <p role="status">✓ {all.signingWindow.sign.signedFile(signed.name, signed.path)}</p>
          {way && (
            <button type="button" className="quiet" onClick={way.run}>
              {way.label}
            </button>
          )}
        </div>
      )}
      {fault && <FaultText fault={fault} />}
      {blocks && blocks.length > 0 && <BlockList blocks={blocks} />}
      {free.length > 0 && <SignForm key={path} free={free} sign={sign} />}
      <div className="dialog-actions">
        <button type="button" className="plain" onClick={closeSignFile}>
          {all.close}
        </button>
      </div>
    </>
  );
}
