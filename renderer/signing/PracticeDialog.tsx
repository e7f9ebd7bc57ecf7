// Makes a certificate for practice, which proves nobody's identity and says so wherever it is seen. Its password is kept nowhere.
import { FlaskConical } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Heading } from 'react-aria-components';
import type { AppError } from '../../src/errors.ts';
import { choosePath, wayTo } from '../commands/paths.ts';
import { TypedField } from '../fields/TypedField.tsx';
import { DialogFrame } from '../panels/DialogFrame.tsx';
import { notify } from '../store/notices.ts';
import { call, useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { FaultText } from './FaultText.tsx';
import { closePractice, practiceStore } from './questions.ts';

/** What main takes of a password, and of a name. */
export const longestPassword = 1_000;
const longestName = 200;

export function PracticeDialog() {
  const question = useStore(practiceStore, (state) => state);
  if (!question) return null;
  return (
    <DialogFrame onClose={closePractice}>
      <PracticeForm take={question.take} />
    </DialogFrame>
  );
}

function PracticeForm({ take }: { readonly take: (path: string) => void }) {
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
    take(made.value.path);
    notify({ tone: 'done', text: words.made(made.value.path), action: wayTo(made.value.path) });
  };
  return (
    <form className="practice-form" autoComplete="off" onSubmit={(event) => void make(event)}>
      <Heading slot="title">{words.title}</Heading>
      <p className="certificate-test">
        <FlaskConical aria-hidden size={18} strokeWidth={1.8} />
        <span>{words.note}</span>
      </p>
      <TypedField
        isFirst
        maxLength={longestName}
        label={words.name}
        placeholder={words.nameExample}
        value={name}
        onChange={setName}
      />
      <TypedField isSecret maxLength={longestPassword} label={words.password} value={password} onChange={setPassword} />
      <TypedField isSecret maxLength={longestPassword} label={words.passwordAgain} value={again} onChange={setAgain} />
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
