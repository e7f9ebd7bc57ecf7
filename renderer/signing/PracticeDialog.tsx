// Makes a certificate for practice, which proves nobody's identity and says so wherever it is seen. Its password is kept nowhere.
import { FlaskConical } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { AppError } from '../../src/errors.ts';
import { choosePath } from '../commands/file-commands.ts';
import { notify } from '../store/notices.ts';
import { call, useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { FaultText } from './FaultText.tsx';
import { Typed } from './IssueForm.tsx';
import { wayTo } from './issue-actions.ts';
import { closePractice, practiceStore } from './practice-store.ts';

export function PracticeDialog() {
  const isAsked = useStore(practiceStore, (state) => state);
  if (!isAsked) return null;
  return (
    <ModalOverlay className="veil" isOpen onOpenChange={(stays) => !stays && closePractice()}>
      <Modal className="dialog">
        <Dialog>
          <PracticeForm />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function PracticeForm() {
  const all = useWording();
  const words = all.signingWindow.practice;
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [fault, setFault] = useState<AppError | null>(null);
  const [isMaking, setMaking] = useState(false);
  const make = async (event: FormEvent) => {
    event.preventDefault();
    if (isMaking) return;
    const missing = name.trim() === '' || password === '' ? words.incomplete : null;
    const wrong = missing ?? (password === again ? null : words.passwordsDiffer);
    setProblem(wrong);
    setFault(null);
    if (wrong !== null) return;
    const path = await choosePath('saveCertificate', words.fileName(name));
    if (path === null) return;
    setMaking(true);
    const made = await call('signing.makeTestCertificate', { name, password, path });
    setMaking(false);
    if (!made.ok) return setFault(made.error);
    closePractice();
    notify({ tone: 'done', text: words.made(made.value.path), action: wayTo(made.value.path) });
  };
  return (
    <form className="practice-form" autoComplete="off" onSubmit={(event) => void make(event)}>
      <Heading slot="title">{words.title}</Heading>
      <p className="certificate-test">
        <FlaskConical aria-hidden size={18} strokeWidth={1.8} />
        <span>{words.note}</span>
      </p>
      <Typed
        isFirst
        id="practice-name"
        label={words.name}
        placeholder={words.nameExample}
        value={name}
        onChange={setName}
      />
      <Password id="practice-password" label={words.password} value={password} onChange={setPassword} />
      <Password id="practice-again" label={words.passwordAgain} value={again} onChange={setAgain} />
      {problem !== null && (
        <p className="field-fault" role="alert">
          ! {problem}
        </p>
      )}
      {fault && <FaultText fault={fault} />}
      <div className="dialog-actions">
        <button type="button" className="plain" onClick={closePractice}>
          {all.cancel}
        </button>
        <button type="submit" className="primary" aria-disabled={isMaking}>
          {isMaking ? words.making : words.make}
        </button>
      </div>
    </form>
  );
}

interface PasswordProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

function Password({ id, label, value, onChange }: PasswordProps) {
  return (
    <div className="field">
      <label className="field-name" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="password"
        autoComplete="off"
        maxLength={1_000}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
