// Under which name the history notes what is done here; where none was given it asks for one.
import { Check } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { TypedField } from '../fields/TypedField.tsx';
import { notify } from '../store/notices.ts';
import { longestUserName, programStore, setUserName, useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';

export function WhoCard() {
  const words = useWording().history.who;
  const userName = useStore(programStore, (program) => program.userName);
  const [typed, setTyped] = useState<string | null>(null);
  const isAsked = userName === '' || typed !== null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const name = (typed ?? '').trim();
    if (name === '') return;
    setUserName(name);
    setTyped(null);
    notify({ tone: 'done', text: words.saved(name), action: null });
  };
  return (
    <section className="card" aria-label={words.title}>
      <header>
        <h3>{words.title}</h3>
        {userName === '' && <p>{words.text}</p>}
      </header>
      {isAsked ? (
        <form className="who-form" onSubmit={submit}>
          <TypedField
            label={words.name}
            placeholder={words.example}
            maxLength={longestUserName}
            value={typed ?? ''}
            onChange={setTyped}
          />
          <button type="submit" className="primary" disabled={(typed ?? '').trim() === ''}>
            <Check aria-hidden size={17} strokeWidth={1.8} />
            {words.save}
          </button>
        </form>
      ) : (
        <p className="who-now">
          {words.now(userName)}
          <button type="button" className="link" onClick={() => setTyped(userName)}>
            {words.change}
          </button>
        </p>
      )}
    </section>
  );
}
