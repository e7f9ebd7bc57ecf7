// A day that belongs to no field of the register: typed in words or chosen from the calendar, in the Buddhist era and Thai digits.
import { bangkokDate, formatThaiDate } from '../../src/thai/calendar.ts';
import { readTypedDate } from '../../src/thai/typed-date.ts';
import { CalendarBeside } from '../dates/CalendarBeside.tsx';
import { TypedField } from '../fields/TypedField.tsx';
import { useWording } from '../store/program.ts';

export interface DayFieldProps {
  /** Of the field, which others may send the focus to. */
  readonly id: string;
  readonly label: string;
  /** As typed. */
  readonly text: string;
  readonly onChange: (text: string) => void;
  /** Said under the field; null where nothing is wrong with it. */
  readonly fault: string | null;
}

export function DayField({ id, label, text, onChange, fault }: DayFieldProps) {
  return (
    <CalendarBeside
      label={useWording().signingWindow.issue.calendar}
      day={readTypedDate(text) ?? bangkokDate(Date.now())}
      onChoose={(day) => onChange(formatThaiDate(day))}
    >
      <TypedField id={id} label={label} value={text} onChange={onChange} fault={fault} />
    </CalendarBeside>
  );
}
