// Signs one block of a paper: in whose, with which certificate, why and where. The password lives in this form alone, as long as it
// stands, and is gone after each signing; it is never kept, sent elsewhere or written anywhere.
import { KeyRound, PenLine, ShieldCheck } from 'lucide-react';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { AppError } from '../../src/errors.ts';
import { type CertificateView, hinderingProblems } from '../../src/signing/signing.ts';
import { choosePath, fileName } from '../commands/paths.ts';
import { TypedField } from '../fields/TypedField.tsx';
import { openStore } from '../store/open-register.ts';
import { call, useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { CertificateCard } from './CertificateCard.tsx';
import { FaultText } from './FaultText.tsx';
import { signWordsStore } from './form-store.ts';
import { longestPassword } from './PracticeDialog.tsx';
import { openPractice } from './questions.ts';
import type { BlockShown } from './use-blocks.ts';

export interface SignOrder {
  readonly certificatePath: string;
  readonly password: string;
  readonly block: string;
  readonly reason: string;
  readonly place: string;
}

export interface SignFormProps {
  /** Those that wait for a signature; never empty. */
  readonly free: readonly BlockShown[];
  /** Signs; why it did not, or null. It says itself what became of it. */
  readonly sign: (order: SignOrder) => Promise<AppError | null>;
}

export function SignForm({ free, sign }: SignFormProps) {
  const words = useWording().signingWindow.sign;
  const blockId = useId();
  const passwordField = useRef<HTMLInputElement>(null);
  const shown = useRef<HTMLDivElement>(null);
  const office = useStore(openStore, (open) => open?.register.organisation);
  const typed = useStore(signWordsStore, (state) => state);
  const [wanted, setWanted] = useState<string | null>(null);
  const [file, setFile] = useState<{ readonly path: string } | null>(null);
  const certificatePath = file?.path ?? null;
  const [password, setPassword] = useState('');
  const [certificate, setCertificate] = useState<CertificateView | null>(null);
  const [working, setWorking] = useState<'reading' | 'signing' | null>(null);
  const [fault, setFault] = useState<AppError | null>(null);
  const block = free.find(({ field }) => field === wanted) ?? free[0];
  const reason = typed.reason ?? words.usualReason;
  const place = typed.place ?? (office?.shortName || office?.name || '');
  const isUsable = certificate !== null && !certificate.problems.some((one) => hinderingProblems.includes(one));

  // Once a file is chosen its password is asked for.
  useEffect(() => {
    if (file) passwordField.current?.focus();
  }, [file]);

  // What the file turned out to be is looked at before anything is signed: it stands at the top, and the keys go on from there.
  useEffect(() => {
    if (!certificate) return;
    shown.current?.focus();
    shown.current?.scrollIntoView({ block: 'start' });
  }, [certificate]);

  const take = (path: string) => {
    setFile({ path });
    setCertificate(null);
    setFault(null);
    setPassword('');
  };
  const choose = async () => {
    const path = await choosePath('openCertificate', '');
    if (path !== null) take(path);
  };
  const read = async (event: FormEvent) => {
    event.preventDefault();
    if (certificatePath === null || password === '' || working) return;
    setWorking('reading');
    setFault(null);
    const reply = await call('signing.certificate', { path: certificatePath, password });
    setWorking(null);
    setCertificate(reply.ok ? reply.value.certificate : null);
    if (reply.ok) return;
    setFault(reply.error);
    passwordField.current?.focus();
    passwordField.current?.select();
  };
  const signNow = async () => {
    if (!block || certificatePath === null || working) return;
    setWorking('signing');
    setFault(null);
    const failed = await sign({ certificatePath, password, block: block.field, reason, place });
    setWorking(null);
    // Whoever turned down the question for a place goes on where they were.
    if (failed?.kind === 'cancelled') return;
    setPassword('');
    setCertificate(null);
    setFault(failed);
    // The next one to sign has a certificate of their own.
    if (failed) return passwordField.current?.focus();
    setFile(null);
    // What was pressed is gone, and what it did stands in the list of blocks.
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-blocks-title]')?.focus());
  };
  return (
    <form className="sign-form" autoComplete="off" onSubmit={(event) => void read(event)}>
      <div className="field">
        <label className="field-name" htmlFor={blockId}>
          {words.inBlock}
        </label>
        <select
          id={blockId}
          lang="th"
          value={block?.field ?? ''}
          onChange={(event) => setWanted(event.currentTarget.value)}
        >
          {free.map(({ field, label }) => (
            <option key={field} value={field}>
              {label || field}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <span className="field-name" id={`${blockId}-file`}>
          {words.certificateFile}
        </span>
        <span className="file-field">
          <span className="file-field-path" role="status" title={certificatePath ?? undefined}>
            {certificatePath === null ? words.noFile : fileName(certificatePath)}
          </span>
          <button
            type="button"
            className="link"
            aria-describedby={`${blockId}-file`}
            data-choose-certificate
            onClick={() => void choose()}
          >
            {words.chooseFile}
          </button>
        </span>
        {certificatePath === null && (
          <button type="button" className="link small practice-link" onClick={() => openPractice(take)}>
            {words.practice}
          </button>
        )}
      </div>
      <TypedField
        ref={passwordField}
        label={words.password}
        note={words.passwordNote}
        isSecret
        maxLength={longestPassword}
        isDisabled={certificatePath === null}
        value={password}
        onChange={(text) => {
          setPassword(text);
          setCertificate(null);
        }}
      />
      {certificate && (
        <div ref={shown} tabIndex={-1} className="certificate-shown">
          <CertificateCard certificate={certificate} />
        </div>
      )}
      {fault && <FaultText fault={fault} />}
      {isUsable ? (
        <>
          <TypedField
            label={words.reason}
            value={reason}
            onChange={(text) => signWordsStore.update((state) => ({ ...state, reason: text }))}
          />
          <TypedField
            label={words.place}
            value={place}
            onChange={(text) => signWordsStore.update((state) => ({ ...state, place: text }))}
          />
          <p className="field-note">{words.clock}</p>
          {/* Its own press alone signs: Enter in a field does not. */}
          <button
            type="button"
            className="primary sign-wide"
            aria-disabled={working !== null}
            onClick={() => void signNow()}
          >
            <PenLine aria-hidden size={18} strokeWidth={1.8} />
            {working === 'signing' ? words.signing : words.sign}
          </button>
        </>
      ) : (
        <button type="submit" className="primary sign-wide" disabled={password === '' || certificate !== null}>
          {working === 'reading' ? (
            <KeyRound aria-hidden size={18} strokeWidth={1.8} />
          ) : (
            <ShieldCheck aria-hidden size={18} strokeWidth={1.8} />
          )}
          {working === 'reading' ? words.readingCertificate : words.read}
        </button>
      )}
    </form>
  );
}
