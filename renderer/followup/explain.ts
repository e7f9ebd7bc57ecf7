// How a sentence is read, in words: what it says of time, what the clerk says against it, and what it closes or is closed by. Pure.
import type { Duty } from '../../src/followup/duties.ts';
import type { Closing } from '../../src/followup/matching.ts';
import type { TimeReading } from '../../src/followup/readings.ts';
import type { MeasureState, OccurrenceState } from '../../src/followup/status.ts';
import type { ColumnKey } from '../../src/register/columns.ts';
import type { StatementOverride } from '../../src/register/model.ts';
import type { Statement } from '../../src/thai/dates/read-statements.ts';
import type { FollowupWording } from '../../src/wording/th/followup.ts';

/** One line each; at least one. `state` is what is known of the row, undefined until it was read. */
export function explain(
  time: TimeReading,
  column: ColumnKey,
  state: MeasureState | undefined,
  words: FollowupWording,
): readonly string[] {
  const { read } = words;
  const { whole, sentence } = time;
  const isActions = column === 'actions';
  const told = whole
    ? [`${read.bySelf}: ${saidText(whole, words)}`]
    : statementLines(sentence.statement, isActions, words);
  if (!state || time.kind === 'impossible') return told;
  return [
    ...told,
    ...(isActions ? closesLines(sentence.start, time, state, words) : dutyLines(sentence.start, column, state, words)),
  ];
}

/** What the clerk said of a sentence or an occurrence. */
export function saidText({ verdict, date }: StatementOverride, { read }: FollowupWording): string {
  if ((verdict === 'due' || verdict === 'done') && date !== null) return read.said[verdict](date);
  return verdict === 'open' ? read.said.open : read.said.ignored;
}

/** "เสร็จทันกำหนด", "เกินกำหนด ๑๒ วัน" */
export function occurrenceText({ status, daysLeft }: OccurrenceState, { occurrence }: FollowupWording): string {
  if (status === 'overdue') return occurrence.overdue(-daysLeft);
  return status === 'dueSoon' ? occurrence.dueSoon(daysLeft) : occurrence[status];
}

/** "ปิดแล้ว ๓ ตุลาคม ๒๕๖๕ โดยข้อ ๑) เพราะเลขข้อตรงกันและข้อความตรงกัน" */
export function closingText({ on, event, reasons }: Closing, words: FollowupWording): string {
  if (event === null) return words.read.closedBy(null, on);
  const why = words.because(reasons.map((reason) => words.reasons[reason]));
  return `${words.read.closedBy(event.item, on)} ${why}`;
}

function statementLines(statement: Statement | null, isActions: boolean, { read }: FollowupWording): readonly string[] {
  if (statement === null) return [read.nothing];
  if (statement.invalid === 'impossibleDate') return [read.impossible];
  const notes = [
    ...(statement.inferredYear ? [read.inferredYear] : []),
    ...(statement.invalid === 'christianYear' ? [read.christianYear] : []),
  ];
  return [kindText(statement, isActions, read), ...notes];
}

function kindText(statement: Statement, isActions: boolean, read: FollowupWording['read']): string {
  const { kind, iso, from = iso, to = iso, recurrence, after } = statement;
  switch (kind) {
    case 'due':
      if (isActions) return read.dueInActions;
      if (iso !== undefined) return read.due(iso);
      return from !== undefined && to !== undefined ? read.dueWithin(from, to) : read.nothing;
    case 'done':
      if (!isActions) return read.doneInPlan;
      return from !== undefined && to !== undefined ? read.done(from, to) : read.nothing;
    case 'recurring': {
      if (!recurrence) return read.nothing;
      const { every, times = 1, interval = 1, day } = recurrence;
      const on = day === undefined ? '' : day === 'last' ? ` ${read.onLastDay}` : ` ${read.onDay(day)}`;
      return `${read.recurring(every, times, interval)}${on}`;
    }
    case 'relative':
      return after ? read.relative(after.count, after.unit, after.from ?? null) : read.vague;
    case 'vague':
      return read.vague;
    case 'mention':
      return read.mention;
  }
}

/** Of a sentence of the plan: how many deadlines it has, or what became of its one. */
function dutyLines(
  start: number,
  column: ColumnKey,
  { duties }: MeasureState,
  words: FollowupWording,
): readonly string[] {
  const found = duties.find(({ duty }) => duty.column === column && duty.start === start);
  if (!found) return [];
  const { duty, occurrences } = found;
  const [only] = occurrences;
  if (duty.kind === 'recurring') {
    return [only === undefined ? words.read.noTimes : words.read.times(occurrences.length)];
  }
  if (!only) return [];
  const { closing } = only;
  return [closing ? words.read.closedBy(closing.event?.item ?? null, closing.on) : occurrenceText(only, words)];
}

/** Of a sentence of the actions: the duties it answers, each once. */
function closesLines(
  start: number,
  time: TimeReading,
  { duties }: MeasureState,
  words: FollowupWording,
): readonly string[] {
  if (time.kind !== 'done') return [];
  const answered = duties.flatMap(({ duty, occurrences }): readonly { duty: Duty; closing: Closing }[] => {
    const closing = occurrences.find((one) => one.closing?.event?.start === start)?.closing;
    return closing ? [{ duty, closing }] : [];
  });
  if (answered.length === 0) return [words.read.closesNothing];
  return answered.map(({ duty, closing }) =>
    words.read.closes(duty.item, words.because(closing.reasons.map((reason) => words.reasons[reason]))),
  );
}
