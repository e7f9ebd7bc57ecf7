// `apply`: reads one change a line from standard input, as JSON (or a file to be added as evidence), and answers each with one line of JSON once it is on the disk:
// the way other programs drive a register. A change that is refused stops nothing; the exit code says that there was one.
import { forWriting } from '../../../src/app/ports.ts';
import type { Session } from '../../../src/app/session.ts';
import { change, type EvidenceFileLine, evidenceFileLine } from '../../../src/contract/shapes.ts';
import { mediaTypeOf } from '../../../src/register/evidence.ts';
import { findMeasure } from '../../../src/register/find.ts';
import { fail, ok, type Result } from '../../../src/result.ts';
import { argument, type Command, json, openSession } from '../command.ts';
import type { World } from '../world.ts';

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
        const reply = await applyLine(session, text, world);
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
async function applyLine(session: Session, text: string, world: World): Promise<Result<number>> {
  const line = parseJson(text);
  const file = evidenceFileLine.safeParse(line);
  if (file.success) return applyFile(session, file.data, world);
  const parsed = change.safeParse(line);
  if (!parsed.success)
    return fail({ kind: 'invalid', field: parsed.error.issues[0]?.path.map(String).join('.') ?? '' });
  const committed = session.change(session.snapshot().revision, parsed.data);
  return committed.ok ? ok(committed.value.revision) : committed;
}

/** Copies the file in, durably, then commits the row that names it. */
async function applyFile(session: Session, line: EvidenceFileLine, world: World): Promise<Result<number>> {
  const found = findMeasure(session.register(), line.measureId);
  if (!found) return fail({ kind: 'refused', reason: 'unknownMeasure' });
  const { file, revision } = session.snapshot();
  if (file.readOnly) return fail({ kind: 'fileReadOnly', path: file.path });
  const added = await world.evidence.add(file.path, world.resolvePath(line.path), {});
  if (!added.ok) return added;
  const { sha256, size, name: fileName } = added.value;
  const { id = world.newId(), item, name = fileName, date } = line;
  const mediaType = mediaTypeOf(fileName);
  const committed = session.change(revision, {
    kind: 'addEvidence',
    measureId: line.measureId,
    index: found.measure.evidence.length,
    evidence: { id, kind: 'file', item, name, date, addedAt: world.now(), sha256, size, mediaType },
  });
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
