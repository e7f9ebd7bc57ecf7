// `apply`: reads one change a line from standard input, as JSON, and answers each with one line of JSON once it is on the disk:
// the way other programs drive a register. A change that is refused stops nothing; the exit code says that there was one.
import { forWriting } from '../../../src/app/ports.ts';
import type { Session } from '../../../src/app/session.ts';
import { change } from '../../../src/contract/shapes.ts';
import { fail, ok, type Result } from '../../../src/result.ts';
import { argument, type Command, json, openSession } from '../command.ts';

export const apply: Command = {
  usage: { arguments: ['FILE'], optionalArguments: 0, options: { json } },
  run: async (line, world) => {
    const opened = openSession(argument(line, 0, world), forWriting, world);
    if (!opened.ok) return opened;
    const session = opened.value;
    let refused = 0;
    try {
      for await (const text of world.inputLines()) {
        if (text.trim() === '') continue;
        const reply = applyLine(session, text);
        if (!reply.ok) refused += 1;
        world.say(JSON.stringify(reply.ok ? { ok: true, revision: reply.value } : reply));
      }
    } finally {
      session.close();
    }
    // Everything has been answered already, with or without --json.
    return ok({ json: undefined, lines: [], ...(refused > 0 ? { exit: 1 as const } : {}) });
  },
};

/** The revision after the change. Errors: `invalid` for a line that is no change, else those of the session. */
function applyLine(session: Session, text: string): Result<number> {
  const parsed = change.safeParse(parseJson(text));
  if (!parsed.success)
    return fail({ kind: 'invalid', field: parsed.error.issues[0]?.path.map(String).join('.') ?? '' });
  const committed = session.change(session.snapshot().revision, parsed.data);
  return committed.ok ? ok(committed.value.revision) : committed;
}

/** Undefined, which fits no shape, for a text that is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return undefined;
  }
}
