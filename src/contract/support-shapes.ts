// The calls about the program itself: what it is made of, and what helps those who look for a fault in it.
import * as z from 'zod';
import { nothing, reads } from './call.ts';
import { path } from './shapes.ts';

const text = z.string();

export const supportCalls = {
  /** The program's version, folder and engines, and the licence of everything that ships with it. */
  'app.about': reads(
    nothing,
    z.strictObject({
      version: text,
      /** Where its own files lie: preferences, log, second backups. */
      dataFolder: text,
      /** Name and version of what it runs on, e.g. Electron. */
      engines: z.array(z.strictObject({ name: text, version: text })).readonly(),
      licences: z.array(z.strictObject({ name: text, version: text, licence: text, text })).readonly(),
    }),
  ),
  /** Logs, versions and the names of crash dumps as one ZIP; never a text of a register. Only ever made by this call. */
  'support.save': reads(z.strictObject({ path }), z.strictObject({ path, files: z.array(text).readonly() })),
} as const;
