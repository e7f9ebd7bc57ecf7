// The door to the fontkit that pdfkit draws with: same tables, same rounding. Required, not imported, as in pdf-libraries.ts.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** What each user of it reads off an opened font is that user's own to say. */
export const fontkit = require('fontkit') as { create(bytes: Uint8Array): unknown };
