// A field for a day: typed in words, or chosen from the calendar beside it. Either way the field's draft takes it.
import { bangkokDate, formatThaiDate, type IsoDate } from '../../src/thai/calendar.ts';
import { TextField, type TextFieldProps } from '../fields/TextField.tsx';
import { commitDraft, keepTyped } from '../store/drafts.ts';
import { CalendarBeside } from './CalendarBeside.tsx';

export interface DateFieldProps extends Omit<TextFieldProps, 'stored' | 'lines'> {
  readonly date: IsoDate | null;
  /** The name of the button that opens the calendar, where its word stands on several. */
  readonly buttonLabel: string;
}

export function DateField({ date, buttonLabel, ...field }: DateFieldProps) {
  const choose = (chosen: IsoDate) => {
    keepTyped(field.target, formatThaiDate(chosen));
    commitDraft(field.target.key);
  };
  return (
    <CalendarBeside
      label={buttonLabel}
      day={date ?? bangkokDate(Date.now())}
      onChoose={choose}
      isReadOnly={field.isReadOnly}
    >
      <TextField {...field} stored={date === null ? '' : formatThaiDate(date)} />
    </CalendarBeside>
  );
}
