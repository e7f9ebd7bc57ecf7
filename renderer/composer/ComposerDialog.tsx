// Recording a result: which deadline it answers, on which day, in which words. It shows the sentence as it will stand in the cell and
// puts it there as one step.
import { CalendarDays, ListPlus } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { Heading } from 'react-aria-components';
import { flushSync } from 'react-dom';
import { bodyOf, composeAction, houseStyleOf } from '../../src/followup/compose.ts';
import { measureState } from '../../src/followup/status.ts';
import { findMeasure } from '../../src/register/find.ts';
import type { Measure, Register } from '../../src/register/model.ts';
import { phrasesOf } from '../../src/register/phrases.ts';
import { bangkokDate, formatThaiDate } from '../../src/thai/calendar.ts';
import { DayChoice } from '../dates/DayChoice.tsx';
import { DialogFrame } from '../panels/DialogFrame.tsx';
import { openStore } from '../store/open-register.ts';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { type Shown, shownOf, viewStore } from '../store/view.ts';
import { rowNumberOf } from '../table/row-moves.ts';
import { AnswerChoice } from './AnswerChoice.tsx';
import { answersOf, meantAnswer } from './answers.ts';
import { type ComposerQuestion, composerStore } from './composer-store.ts';
import { PhraseChoice } from './PhraseChoice.tsx';
import { record } from './record.ts';

export function ComposerDialog() {
  const question = useStore(composerStore, (state) => state);
  const open = useStore(openStore, (state) => state);
  const view = useStore(viewStore, (state) => state);
  const shown = open && shownOf(open.register, view);
  const measure = open && question ? findMeasure(open.register, question.measureId)?.measure : undefined;
  if (!question || !open || !shown || !measure) return null;
  const close = () => {
    flushSync(() => composerStore.set(null));
    if (question.returnTo instanceof HTMLElement) question.returnTo.focus({ preventScroll: true });
  };
  return (
    <DialogFrame className="composer" isDismissable onClose={close}>
      <ComposerForm question={question} register={open.register} shown={shown} measure={measure} close={close} />
    </DialogFrame>
  );
}

interface ComposerFormProps {
  readonly question: ComposerQuestion;
  readonly register: Register;
  readonly shown: Shown;
  readonly measure: Measure;
  readonly close: () => void;
}

function ComposerForm({ question, register, shown, measure, close }: ComposerFormProps) {
  const all = useWording();
  const words = all.followup.composer;
  const { fiscalYear, round } = shown;
  const [today] = useState(() => bangkokDate(Date.now()));
  const [answers] = useState(() => answersOf(measureState(measure, fiscalYear, round, today, register.followup)));
  const [house] = useState(() =>
    houseStyleOf(
      register.fiscalYears.flatMap((year) =>
        year.groups.flatMap((group) => group.measures.flatMap(({ actions }) => Object.values(actions))),
      ),
    ),
  );
  const [answerId, setAnswerId] = useState(() => meantAnswer(answers, question.aim)?.id ?? '');
  const answer = answers.find(({ id }) => id === answerId);
  const suggested = answer ? bodyOf(answer.duty) : '';
  const [typed, setTyped] = useState<string | null>(null);
  const [verb, setVerb] = useState(house.verbs[0] ?? '');
  const [on, setOn] = useState(today);
  const [isChoosingDay, setChoosingDay] = useState(false);
  const dayButton = useRef<HTMLButtonElement>(null);
  const hasChosen = useRef(false);
  const bodyId = useId();
  const body = typed ?? suggested;
  const told = { duty: answer?.duty ?? null, occurrence: answer?.occurrence ?? null, on, body, verb };
  const composed = composeAction(measure, fiscalYear, round, told, house.day, crypto.randomUUID());
  const isEmpty = body.trim() === '';
  // Back from the calendar the focus must not fall out of the dialog.
  useEffect(() => {
    if (isChoosingDay) hasChosen.current = true;
    else if (hasChosen.current) dayButton.current?.focus();
  }, [isChoosingDay]);
  if (isChoosingDay) {
    return (
      <DayChoice
        title={words.date}
        at={on}
        onChoose={(date) => {
          setOn(date);
          setChoosingDay(false);
        }}
        onBack={() => setChoosingDay(false)}
      />
    );
  }
  return (
    <form
      className="composer-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty) record(measure.id, composed, rowNumberOf(fiscalYear, measure.id));
      }}
    >
      <Heading slot="title">{words.title(rowNumberOf(fiscalYear, measure.id))}</Heading>
      <AnswerChoice answers={answers} chosen={answerId} onChoose={setAnswerId} />
      <div className="composer-row">
        <div className="field">
          <span className="field-name">{words.date}</span>
          <button
            ref={dayButton}
            type="button"
            className="plain composer-day"
            aria-label={`${words.date} ${formatThaiDate(on)} ${words.chooseDate}`}
            onClick={() => setChoosingDay(true)}
          >
            <CalendarDays aria-hidden size={16} strokeWidth={1.8} />
            {formatThaiDate(on)}
          </button>
        </div>
        <label className="field">
          <span className="field-name">{words.verb}</span>
          <select value={verb} onChange={(event) => setVerb(event.currentTarget.value)}>
            {house.verbs.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className="field">
        <div className="composer-body-head">
          <label className="field-name" htmlFor={bodyId}>
            {words.body}
          </label>
          <PhraseChoice phrases={phrasesOf(register, 'actions')} label={words.bank} onChoose={setTyped}>
            <ListPlus aria-hidden size={15} strokeWidth={1.8} />
          </PhraseChoice>
        </div>
        <textarea
          id={bodyId}
          lang="th"
          rows={2}
          spellCheck={false}
          value={body}
          aria-describedby={`${bodyId}-note`}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <span id={`${bodyId}-note`} className="field-note">
          {isEmpty ? words.empty : words.bodyNote}
        </span>
      </div>
      <figure className="composer-preview">
        <figcaption>{words.preview}</figcaption>
        <p lang="th" role="status">
          {composed.line}
        </p>
        {answer?.occurrence && (
          <p className="composer-closes">✓ {words.closes(formatThaiDate(answer.occurrence.deadline))}</p>
        )}
        {!composed.isReadAsDone && <p className="field-note">{words.closesByWord}</p>}
      </figure>
      <div className="dialog-actions">
        <button type="button" className="plain" onClick={close}>
          {all.cancel}
        </button>
        <button type="submit" className="primary" disabled={isEmpty}>
          {words.insert}
        </button>
      </div>
    </form>
  );
}
