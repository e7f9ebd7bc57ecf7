// What the program remembers for this user, as one small JSON file. A broken file is put aside and said in the log; nothing of
// the office's is ever in it.
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod';
import type { PreferenceStore, Preferences } from '../../src/app/ports.ts';
import { importColumns } from '../../src/exchange/named-column.ts';
import { faultDetails, type Log } from './log-file.ts';
import { replaceFile } from './whole-file.ts';

const windowAtFirst: Preferences['window'] = {
  thaiDigitsAsTyped: true,
  datesWrittenOut: false,
  theme: 'system',
  textSize: 15,
  zoom: 100,
  oneRowView: false,
  showPageEnds: true,
  showDateMarks: true,
  offerPhrases: true,
};

// A field that another version wrote differently is as at first; the rest of the file is worth keeping.
const window = z.object({
  thaiDigitsAsTyped: z.boolean().catch(windowAtFirst.thaiDigitsAsTyped),
  datesWrittenOut: z.boolean().catch(windowAtFirst.datesWrittenOut),
  theme: z.enum(['system', 'light', 'dark']).catch(windowAtFirst.theme),
  textSize: z
    .union([z.literal(15), z.literal(16), z.literal(18), z.literal(20), z.literal(24)])
    .catch(windowAtFirst.textSize),
  zoom: z.int().min(80).max(200).catch(windowAtFirst.zoom),
  oneRowView: z.boolean().catch(windowAtFirst.oneRowView),
  showPageEnds: z.boolean().catch(windowAtFirst.showPageEnds),
  showDateMarks: z.boolean().catch(windowAtFirst.showDateMarks),
  offerPhrases: z.boolean().catch(windowAtFirst.offerPhrases),
});

const shape: z.ZodType<Preferences> = z.object({
  language: z.enum(['th', 'en']),
  folder: z.string().nullable(),
  // Files written before this version have none.
  userName: z.string().default(''),
  window: window.catch(windowAtFirst),
  recent: z.array(z.object({ path: z.string(), openedAt: z.string() })),
  outsideCopies: z
    .array(
      z.object({
        path: z.string(),
        knownSince: z.string(),
        copiedAt: z.string().nullable(),
        saidAt: z.string().nullable(),
      }),
    )
    .default([]),
  importColumns: z
    .array(z.object({ heading: z.string(), columns: z.array(z.enum(importColumns).nullable()) }))
    .catch([])
    .default([]),
});

const atFirst: Preferences = {
  language: 'th',
  folder: null,
  userName: '',
  window: windowAtFirst,
  recent: [],
  outsideCopies: [],
  importColumns: [],
};

/** The preferences at `path`, read once and kept in memory. */
export function openPreferences(path: string, log: Log): PreferenceStore {
  let current = load(path, log);
  return {
    read: () => current,
    write: (preferences) => {
      current = preferences;
      try {
        mkdirSync(dirname(path), { recursive: true });
        replaceFile(path, Buffer.from(`${JSON.stringify(preferences, null, 2)}\n`));
      } catch (fault) {
        log.error('preferences not written', faultDetails(fault));
      }
    },
  };
}

function load(path: string, log: Log): Preferences {
  if (!existsSync(path)) return atFirst;
  try {
    return shape.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (fault) {
    log.error('preferences unreadable, put aside', faultDetails(fault));
    try {
      renameSync(path, `${path}.unreadable`);
    } catch (renameFault) {
      log.error('preferences not put aside', faultDetails(renameFault));
    }
    return atFirst;
  }
}
