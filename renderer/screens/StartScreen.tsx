// The first screen: whose register, which year and round, and where to begin. One page, no wizard.
import { FileInput, FileSearch, FolderOpen, Languages, PackageOpen, PenLine, Plus, ScrollText } from 'lucide-react';
import { type ComponentType, useState } from 'react';
import type { RoundMonths } from '../../src/register/model.ts';
import { bangkokDate, currentRound } from '../../src/thai/calendar.ts';
import { runCommand } from '../commands/command-table.ts';
import { createRegister, openRegister } from '../commands/file-commands.ts';
import { HelpButton } from '../help/HelpButton.tsx';
import { hintStore } from '../store/hint.ts';
import { programStore, setLanguage, useWording } from '../store/program.ts';
import { noWishes, startWishesStore, wish } from '../store/start-wishes.ts';
import { useStore } from '../store/store.ts';
import { focusTable } from '../table/focus.ts';
import { RecentList } from './RecentList.tsx';

const roundChoices: readonly RoundMonths[] = [6, 12];

export function StartScreen() {
  const all = useWording();
  const words = all.start;
  const program = useStore(programStore, (state) => state);
  const guess = currentRound(bangkokDate(program.now));
  const wishes = useStore(startWishesStore, (state) => state);
  const name = wishes.organisationName;
  const [isNameMissing, setIsNameMissing] = useState(false);
  const fiscalYear = wishes.fiscalYear ?? guess.fiscalYear;
  const months = wishes.months ?? guess.months;
  const years = Array.from({ length: 8 }, (_, index) => guess.fiscalYear + 2 - index);

  const start = async (fillWith: 'nothing' | 'sample') => {
    if (fillWith === 'nothing' && name.trim() === '') {
      setIsNameMissing(true);
      document.getElementById('organisation-name')?.focus();
      return;
    }
    if (!(await createRegister({ organisationName: name.trim(), fiscalYear, months, fillWith }))) return;
    startWishesStore.set(noWishes);
    if (fillWith === 'sample') hintStore.set(true);
    requestAnimationFrame(focusTable);
  };

  return (
    <main className="start">
      <section className="start-card" aria-labelledby="start-title">
        <header className="start-head">
          <span className="start-mark" aria-hidden="true">
            ท
          </span>
          <div>
            <h1 id="start-title">{all.productName}</h1>
            <p>{words.welcome}</p>
          </div>
        </header>
        <div className="start-fields">
          <label className="field">
            <span className="field-name">{words.organisationName}</span>
            <input
              id="organisation-name"
              type="text"
              lang="th"
              // biome-ignore lint/a11y/noAutofocus: the first screen has one thing to type
              autoFocus
              spellCheck={false}
              autoComplete="off"
              placeholder={words.organisationExample}
              value={name}
              aria-invalid={isNameMissing}
              aria-describedby={isNameMissing ? 'name-missing' : undefined}
              onChange={(event) => {
                wish({ organisationName: event.currentTarget.value });
                setIsNameMissing(false);
              }}
            />
          </label>
          <label className="field">
            <span className="field-name">{words.fiscalYear}</span>
            <select value={fiscalYear} onChange={(event) => wish({ fiscalYear: Number(event.currentTarget.value) })}>
              {years.map((year) => (
                <option key={year} value={year}>
                  {all.number(year)}
                </option>
              ))}
            </select>
          </label>
          <label className="field">
            <span className="field-name">{words.round}</span>
            <select value={months} onChange={(event) => wish({ months: event.currentTarget.value === '6' ? 6 : 12 })}>
              {roundChoices.map((choice) => (
                <option key={choice} value={choice}>
                  {words.roundChoice[choice]}
                </option>
              ))}
            </select>
          </label>
        </div>
        {isNameMissing && (
          <p className="field-fault" id="name-missing" role="alert">
            ! {words.nameMissing}
          </p>
        )}
        <div className="start-choices">
          <Choice
            Icon={ScrollText}
            isFirst
            title={words.sampleTitle}
            text={words.sampleText}
            run={() => start('sample')}
          />
          <Choice Icon={Plus} title={words.blankTitle} text={words.blankText} run={() => start('nothing')} />
          <Choice
            Icon={FileInput}
            title={all.importing.start.title}
            text={all.importing.start.text}
            run={async () => runCommand('importSource')}
          />
          <Choice Icon={FolderOpen} title={words.openTitle} text={words.openText} run={openRegister} />
        </div>
        <RecentList />
        <footer className="start-foot">
          <button type="button" className="link" onClick={() => runCommand('openPackage')}>
            <PackageOpen aria-hidden size={16} strokeWidth={1.8} />
            {all.commands.openPackage}
          </button>
          <button type="button" className="link" onClick={() => runCommand('verifyPdf')}>
            <FileSearch aria-hidden size={16} strokeWidth={1.8} />
            {all.commands.verifyPdf}
          </button>
          <button type="button" className="link" onClick={() => runCommand('signPdfFile')}>
            <PenLine aria-hidden size={16} strokeWidth={1.8} />
            {all.commands.signPdfFile}
          </button>
          <button
            type="button"
            className="link"
            lang={program.language === 'th' ? 'en' : 'th'}
            onClick={() => setLanguage(program.language === 'th' ? 'en' : 'th')}
          >
            <Languages aria-hidden size={16} strokeWidth={1.8} />
            {all.otherLanguage}
          </button>
          <HelpButton page="firstReport" className="link" />
          <span>{words.local}</span>
        </footer>
      </section>
    </main>
  );
}

interface ChoiceProps {
  readonly Icon: ComponentType<{ size: number; strokeWidth: number }>;
  readonly isFirst?: boolean;
  readonly title: string;
  readonly text: string;
  readonly run: () => Promise<void>;
}

function Choice({ Icon, isFirst, title, text, run }: ChoiceProps) {
  return (
    <button type="button" className={isFirst ? 'choice first' : 'choice'} onClick={() => void run()}>
      <Icon size={26} strokeWidth={1.8} />
      <strong>{title}</strong>
      <span>{text}</span>
    </button>
  );
}
