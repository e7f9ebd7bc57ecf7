// The calendar file: what RFC 5545 asks of lines, texts and days.
import { expect, it } from 'vitest';
import { fingerprint, writeCalendar } from '../../../src/followup/ics.ts';

const entry = { uid: 'a@b', day: '2022-12-31', summary: 'ครบกำหนด', description: '' };
const stamp = '2023-04-05T03:04:05.678Z';

/** The lines as a reader puts them together again. */
function unfolded(file: string): readonly string[] {
  return file.replace(/\r\n[ \t]/gu, '').split('\r\n');
}

it('writes an all-day event with its end on the day after, over the end of a year', () => {
  expect(unfolded(writeCalendar('ปฏิทิน', [entry], stamp))).toEqual([
    ...[
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//ita-register//deadlines//TH',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
    ],
    'X-WR-CALNAME:ปฏิทิน',
    ...[
      'BEGIN:VEVENT',
      'UID:a@b',
      'DTSTAMP:20230405T030405Z',
      'DTSTART;VALUE=DATE:20221231',
      'DTEND;VALUE=DATE:20230101',
    ],
    ...['SUMMARY;LANGUAGE=th:ครบกำหนด', 'TRANSP:TRANSPARENT', 'END:VEVENT', 'END:VCALENDAR', ''],
  ]);
});

it('folds lines at 75 octets and never inside a character', () => {
  const summary = 'กำหนดส่งรายงาน🙂'.repeat(30);
  const file = writeCalendar('x', [{ ...entry, summary }], stamp);
  const lines = file.split('\r\n');
  for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(lines.some((line) => new TextEncoder().encode(line).length > 70)).toBe(true);
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  expect(unfolded(file)).toContain(`SUMMARY;LANGUAGE=th:${summary}`);
});

it('escapes what has a meaning in the file', () => {
  const lines = unfolded(writeCalendar('x', [{ ...entry, description: 'ก, ข; ค\\ง\nBEGIN:VEVENT' }], stamp));
  expect(lines).toContain('DESCRIPTION;LANGUAGE=th:ก\\, ข\\; ค\\\\ง\\nBEGIN:VEVENT');
});

it('makes a name that stays, and differs where the text does', () => {
  expect(fingerprint('รายงาน')).toBe(fingerprint('รายงาน'));
  expect(fingerprint('')).toBe('cbf29ce484222325');
  expect(new Set(['ก', 'ข', 'กข', 'ขก'].map(fingerprint)).size).toBe(4);
});
