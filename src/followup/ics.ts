// A calendar of deadlines as iCalendar text (RFC 5545): an all-day event for each. It must not know the register or the rules;
// it is given days and words.
import type { IsoDate } from '../thai/calendar.ts';
import { addDays } from '../thai/days.ts';

export interface CalendarEntry {
  /** The same for the same deadline in every export, so that a calendar updates what it has. */
  readonly uid: string;
  readonly day: IsoDate;
  readonly summary: string;
  readonly description: string;
}

/** Octets in a line of the file, its end not counted (RFC 5545, 3.1). */
const lineOctets = 75;

/**
 * The file: UTF-8 with CRLF, lines folded at 75 octets between characters, text escaped. `stampedAt` is an ISO instant, the
 * DTSTAMP of every entry. The days are shown free (TRANSP), a deadline takes no time.
 */
export function writeCalendar(name: string, entries: readonly CalendarEntry[], stampedAt: string): string {
  const stamp = `${new Date(stampedAt).toISOString().slice(0, 19).replace(/[-:]/gu, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//ita-register//deadlines//TH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...entries.flatMap(({ uid, day, summary, description }) => [
      'BEGIN:VEVENT',
      `UID:${escapeText(uid)}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${calendarDay(day)}`,
      // The end is the first day after it.
      `DTEND;VALUE=DATE:${calendarDay(addDays(day, 1))}`,
      `SUMMARY;LANGUAGE=th:${escapeText(summary)}`,
      ...(description === '' ? [] : [`DESCRIPTION;LANGUAGE=th:${escapeText(description)}`]),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

/** A short name for a text that stays the same from one run to the next (FNV-1a over its UTF-16 units, 64 bits, in hexadecimal). */
export function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}

function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/gu, '\\$&')
    .replace(/\r\n?|\n/gu, '\\n')
    .replace(/\t/gu, ' ');
}

/** A line over its octets goes on in the next after a space; a character is never cut. */
function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > lineOctets) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** Of a character in UTF-8. */
function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

function calendarDay(day: IsoDate): string {
  return day.replaceAll('-', '');
}
