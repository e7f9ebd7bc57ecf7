// What the next fiscal year would be made of, to accept or refuse one by one or a section at a time, before it is written.
import { type KeyboardEvent, useMemo, useState } from 'react';
import { Heading } from 'react-aria-components';
import { planRows } from '../../src/next-year/context.ts';
import { HelpButton } from '../help/HelpButton.tsx';
import { DialogFrame } from '../panels/DialogFrame.tsx';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { choose, closeNextYear, confirmNextYear, type NextYearQuestion, nextYearStore } from './next-year-store.ts';
import { PlanSectionView } from './PlanSectionView.tsx';
import { offeredIds, planSections, type SectionsBy } from './plan-sections.ts';

/** Longer lists begin with folded sections, but for those that need a look. */
const longList = 160;

export function NextYearDialog() {
  const question = useStore(nextYearStore, (state) => state);
  if (!question) return null;
  return (
    <DialogFrame className="next-year-dialog" onClose={closeNextYear}>
      <NextYearForm question={question} />
    </DialogFrame>
  );
}

function NextYearForm({ question }: { readonly question: NextYearQuestion }) {
  const all = useWording();
  const words = all.nextYear;
  const { plan, accepted, isRenewed } = question;
  const [by, setBy] = useState<SectionsBy>('kind');
  const [isLookOnly, setLookOnly] = useState(false);
  const rows = useMemo(() => planRows(plan.from), [plan]);
  const sections = useMemo(() => planSections(plan, by, isLookOnly, words), [plan, by, isLookOnly, words]);
  const offered = useMemo(() => offeredIds(plan.items), [plan]);
  const shown = useMemo(() => offeredIds(sections.flatMap(({ items }) => items)), [sections]);
  const look = plan.items.filter(({ certainty }) => certainty === 'look').length;
  const taken = offered.filter((id) => accepted.has(id)).length;
  const isLong = plan.items.length > longList;
  return (
    <>
      <header className="next-year-head">
        <div className="titled-help">
          <Heading slot="title">{words.dialog.title(plan.year)}</Heading>
          <HelpButton page="nextYear" />
        </div>
        <p>{words.dialog.note(plan.from.year, plan.assessmentYear)}</p>
        {isRenewed && (
          <p className="next-year-renewed" role="alert">
            ! {words.dialog.moved}
          </p>
        )}
      </header>
      <div className="next-year-tools">
        <Choice
          label={words.dialog.show}
          choices={[
            { name: words.dialog.all, isChosen: !isLookOnly, choose: () => setLookOnly(false) },
            { name: `${words.dialog.look} ${all.number(look)}`, isChosen: isLookOnly, choose: () => setLookOnly(true) },
          ]}
        />
        <Choice
          label={words.dialog.groupBy}
          choices={[
            { name: words.dialog.byKind, isChosen: by === 'kind', choose: () => setBy('kind') },
            { name: words.dialog.byMeasure, isChosen: by === 'measure', choose: () => setBy('measure') },
          ]}
        />
        <span className="next-year-all">
          <button type="button" className="quiet small" onClick={() => choose(shown, true)}>
            {words.dialog.acceptAll}
          </button>
          <button type="button" className="quiet small" onClick={() => choose(shown, false)}>
            {words.dialog.refuseAll}
          </button>
        </span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a place that scrolls must be reached by keys */}
      <section className="next-year-list" tabIndex={0} aria-label={words.dialog.list} onKeyDown={stepThroughBoxes}>
        {sections.length === 0 && (
          <p className="next-year-none">{plan.items.length === 0 ? words.dialog.nothing : words.dialog.noneHere}</p>
        )}
        {sections.map((section) => (
          <PlanSectionView
            key={`${by}/${isLookOnly}/${section.id}`}
            plan={plan}
            section={section}
            rows={rows}
            accepted={accepted}
            isOpenFirst={!isLong || isLookOnly || section.items.some(({ certainty }) => certainty === 'look')}
            showsKind={by === 'measure'}
          />
        ))}
      </section>
      <div className="dialog-actions next-year-foot">
        <p role="status">
          <strong>{words.dialog.counts(taken, offered.length, look)}</strong>
          <span>{words.dialog.undoable}</span>
        </p>
        <button type="button" className="plain" onClick={closeNextYear}>
          {all.cancel}
        </button>
        <button type="button" className="primary" onClick={() => void confirmNextYear()}>
          {words.dialog.confirm(plan.year)}
        </button>
      </div>
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly choices: readonly { readonly name: string; readonly isChosen: boolean; readonly choose: () => void }[];
}

function Choice({ label, choices }: ChoiceProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a legend; these are buttons of one choice
    <div className="next-year-choice" role="group" aria-label={label}>
      <span className="field-name" aria-hidden>
        {label}
      </span>
      {choices.map(({ name, isChosen, choose: take }) => (
        <button key={name} type="button" aria-pressed={isChosen} onClick={take}>
          {name}
        </button>
      ))}
    </div>
  );
}

/** The arrows go from box to box, past what is folded away; Space ticks, as everywhere. */
function stepThroughBoxes(event: KeyboardEvent<HTMLElement>): void {
  const by = event.code === 'ArrowDown' ? 1 : event.code === 'ArrowUp' ? -1 : 0;
  const { target } = event;
  if (by === 0 || !(target instanceof HTMLInputElement)) return;
  const boxes = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  const next = boxes[boxes.indexOf(target) + by];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
