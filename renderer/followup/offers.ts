// What can be said against the reading of a sentence, a duty or one of its deadlines, as things to choose from.
import type { Duty } from '../../src/followup/duties.ts';
import { type Overruled, wordsAbout } from '../../src/followup/overrule.ts';
import type { TimeReading } from '../../src/followup/readings.ts';
import type { DutyState, OccurrenceState } from '../../src/followup/status.ts';
import { type CellAddress, cellAddress } from '../../src/register/columns.ts';
import type { Id, Measure } from '../../src/register/model.ts';
import { bangkokDate, type IsoDate } from '../../src/thai/calendar.ts';
import type { FollowupWording } from '../../src/wording/th/followup.ts';
import { openComposer } from '../composer/composer-store.ts';
import { goToSentence, say, takeBack } from './followup-commands.ts';
import type { Offer } from './OverruleMenu.tsx';

/** A day that is still to be chosen. */
export interface AskedDay {
  readonly about: Overruled;
  readonly verdict: 'due' | 'done';
  readonly at: IsoDate;
}

export interface OfferContext {
  readonly measure: Measure;
  readonly roundId: Id;
  readonly words: FollowupWording;
  readonly ask: (asked: AskedDay) => void;
}

/** The cell a duty or an event stands in. */
export function cellOf({ measureId, column }: Pick<Duty, 'measureId' | 'column'>, roundId: Id): CellAddress {
  return cellAddress(measureId, column, roundId);
}

/** Of one deadline. A duty that has only this one is meant as a whole where its deadline is concerned. */
export function occurrenceOffers(
  { duty }: DutyState,
  state: OccurrenceState,
  { measure, roundId, words, ask }: OfferContext,
): readonly Offer[] {
  const { dialog, row } = words;
  const { occurrence, closing } = state;
  const one: Overruled = { cell: cellOf(duty, roundId), sentence: duty.text, occurrence: occurrence.named };
  const deadline = duty.kind === 'recurring' ? one : { ...one, occurrence: null };
  const said = [...wordsAbout(measure, one), ...(deadline === one ? [] : wordsAbout(measure, deadline))];
  const event = closing?.event;
  return [
    ...(closing
      ? []
      : [
          {
            id: 'record',
            label: row.record,
            run: () => openComposer(duty.measureId, { duty, named: occurrence.named }),
          },
        ]),
    ...(event
      ? [
          {
            id: 'event',
            label: dialog.goToEvent,
            run: () => goToSentence(cellOf(event, roundId), event.start, event.end),
          },
        ]
      : []),
    { id: 'done', label: dialog.setDone, run: () => ask({ about: one, verdict: 'done', at: today() }) },
    ...(closing ? [{ id: 'open', label: dialog.open, run: () => say(one, { verdict: 'open', date: null }) }] : []),
    {
      id: 'due',
      label: dialog.anotherDue,
      run: () => ask({ about: deadline, verdict: 'due', at: occurrence.deadline }),
    },
    { id: 'ignored', label: dialog.notDue, run: () => say(deadline, { verdict: 'ignored', date: null }) },
    ...(said.length > 0 ? [{ id: 'asRead', label: dialog.asRead, run: () => takeBack(said) }] : []),
  ];
}

/** Of a sentence as a whole: as a duty in the plan, as something done in the actions. */
export function sentenceOffers(
  time: TimeReading,
  cell: CellAddress,
  duty: DutyState | undefined,
  context: OfferContext,
): readonly Offer[] {
  const { dialog } = context.words;
  const about: Overruled = { cell, sentence: time.sentence.text, occurrence: null };
  const { statement } = time.sentence;
  const isDone = cell.column === 'actions';
  const verdict = isDone ? 'done' : 'due';
  const at = time.whole?.date ?? statement?.iso ?? statement?.to ?? today();
  const isCounted = isDone ? time.kind === 'done' : duty !== undefined || time.kind === 'due';
  const label = isDone
    ? isCounted
      ? dialog.anotherDone
      : dialog.setDone
    : duty && !duty.isNotDatable && duty.duty.kind !== 'recurring'
      ? dialog.anotherDue
      : dialog.setDue;
  return [
    { id: verdict, label, run: () => context.ask({ about, verdict, at }) },
    ...(isCounted
      ? [
          {
            id: 'ignored',
            label: isDone ? dialog.notDone : dialog.notDue,
            run: () => say(about, { verdict: 'ignored', date: null }),
          },
        ]
      : []),
    ...(time.words.length > 0 ? [{ id: 'asRead', label: dialog.asRead, run: () => takeBack(time.words) }] : []),
  ];
}

/** Of a duty that has no day. */
export function undatedOffers({ duty }: DutyState, { measure, roundId, words, ask }: OfferContext): readonly Offer[] {
  const { dialog, row } = words;
  const about: Overruled = { cell: cellOf(duty, roundId), sentence: duty.text, occurrence: null };
  const said = wordsAbout(measure, about);
  return [
    { id: 'record', label: row.record, run: () => openComposer(duty.measureId, { duty, named: null }) },
    { id: 'due', label: dialog.setDue, run: () => ask({ about, verdict: 'due', at: today() }) },
    { id: 'ignored', label: dialog.notDue, run: () => say(about, { verdict: 'ignored', date: null }) },
    ...(said.length > 0 ? [{ id: 'asRead', label: dialog.asRead, run: () => takeBack(said) }] : []),
  ];
}

function today(): IsoDate {
  return bangkokDate(Date.now());
}
