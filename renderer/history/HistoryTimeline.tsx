// Steps by day: who did what and when, each part with its text before and after, and the ways to bring it back.
import { ChevronDown, UserRound } from 'lucide-react';
import { useState } from 'react';
import type { Register } from '../../src/register/model.ts';
import { bangkokDate } from '../../src/thai/calendar.ts';
import type { WindowWording } from '../../src/wording/th/window.ts';
import { DiffText } from '../panels/DiffText.tsx';
import { MenuButton } from '../panels/MenuButton.tsx';
import { useWording } from '../store/program.ts';
import { daysOf, type HistoryItem } from './entries.ts';
import { restoreMenu } from './restore-menu.ts';
import type { HistoryPart } from './telling.ts';

/** A step with what it did. */
export interface ToldItem {
  readonly item: HistoryItem;
  readonly parts: readonly HistoryPart[];
}

export interface HistoryTimelineProps {
  readonly told: readonly ToldItem[];
  readonly register: Register;
  readonly isReadOnly: boolean;
}

/** Parts of one step that are shown at once; an import touches hundreds. */
const partsShown = 4;

export function HistoryTimeline({ told, register, isReadOnly }: HistoryTimelineProps) {
  const words = useWording();
  const partsOfItem = new Map(told.map(({ item, parts }) => [item, parts]));
  return (
    <div className="timeline">
      {daysOf(told.map(({ item }) => item)).map(({ date, items }) => (
        <section key={date} aria-label={dayName(date, words)}>
          <h3 className="timeline-day">{dayName(date, words)}</h3>
          <ol>
            {items.map((item) => (
              <Step
                key={item.lastTxn}
                item={item}
                parts={partsOfItem.get(item) ?? []}
                register={register}
                isReadOnly={isReadOnly}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

interface StepProps {
  readonly item: HistoryItem;
  readonly parts: readonly HistoryPart[];
  readonly register: Register;
  readonly isReadOnly: boolean;
}

function Step({ item, parts, register, isReadOnly }: StepProps) {
  const words = useWording().history;
  const [isWhole, setWhole] = useState(false);
  const { entry, times, since } = item;
  const isOneMinute = words.time(since) === words.time(entry.at);
  // How a register was made is told in one line.
  const shown = isWhole ? parts : parts.slice(0, entry.label === 'create' ? 0 : partsShown);
  return (
    <li className="timeline-step">
      <p className="timeline-head">
        <time dateTime={entry.at}>{isOneMinute ? words.time(entry.at) : words.span(since, entry.at)}</time>
        <strong>{stepTitle(item, words)}</strong>
        <span className="timeline-who">
          <UserRound aria-hidden size={14} strokeWidth={1.8} />
          {entry.who === '' ? words.nobody : entry.who}
        </span>
        {times > 1 && <span className="timeline-times">{words.times(times)}</span>}
      </p>
      {shown.map((part, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a step never change
        <Part key={place} part={part} item={item} register={register} isReadOnly={isReadOnly} />
      ))}
      {parts.length > shown.length && (
        <button type="button" className="link" onClick={() => setWhole(true)}>
          {words.moreParts(parts.length - shown.length)}
        </button>
      )}
    </li>
  );
}

interface PartProps extends Pick<StepProps, 'item' | 'register' | 'isReadOnly'> {
  readonly part: HistoryPart;
}

function Part({ part, item, register, isReadOnly }: PartProps) {
  const words = useWording().history;
  return (
    <div className="timeline-part">
      <div className="timeline-part-text">
        <p className="timeline-where" lang="th">
          {part.title}
        </p>
        <DiffText before={part.before} after={part.after} />
      </div>
      {!isReadOnly && restoreMenu(part, item, register).length > 0 && (
        <MenuButton
          className="quiet small"
          label={words.restore.menuOf(`${part.title} ${words.time(item.entry.at)}`)}
          entries={() => restoreMenu(part, item, register)}
        >
          {words.restore.menu}
          <ChevronDown aria-hidden size={14} strokeWidth={2} />
        </MenuButton>
      )}
    </div>
  );
}

function stepTitle({ entry, way }: HistoryItem, words: WindowWording['history']): string {
  const step = words.step(entry.label);
  if (way === 'done') return step;
  return way === 'undone' ? words.undone(step) : words.redone(step);
}

const dayMs = 86_400_000;

function dayName(date: string, words: WindowWording): string {
  const { today, yesterday, day } = words.history;
  if (date === bangkokDate(Date.now())) return `${today} · ${day(date)}`;
  if (date === bangkokDate(Date.now() - dayMs)) return `${yesterday} · ${day(date)}`;
  return day(date);
}
