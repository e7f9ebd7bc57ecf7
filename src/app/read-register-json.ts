// A register out of its JSON document: read, checked for its form and for the rules of the subject, and in stored form.
import { register as registerShape } from '../contract/shapes.ts';
import { faultOfExport, registerOfExport } from '../exchange/import-json.ts';
import { registerSource } from '../exchange/register-source.ts';
import type { Source } from '../exchange/source.ts';
import type { Register } from '../register/model.ts';
import { normaliseRegister } from '../register/normalise-change.ts';
import { validateRegister } from '../register/validate.ts';
import { fail, ok, type Result } from '../result.ts';

/**
 * The register that a JSON text holds. Errors: `sourceUnreadable` with `notJson` (cut short or mistyped), `otherJson` (not written by
 * this program), `newerJson`, `brokenJson` (a field is missing or of another kind), or the fault of the rule it breaks.
 */
export function readRegisterJson(text: string, path: string): Result<Register> {
  const unreadable = (reason: 'notJson' | 'otherJson' | 'newerJson' | 'brokenJson') =>
    fail({ kind: 'sourceUnreadable', path, reason } as const);
  const document = parse(text);
  if (document === undefined) return unreadable('notJson');
  const fault = faultOfExport(document);
  if (fault !== null) return unreadable(fault === 'newerVersion' ? 'newerJson' : 'otherJson');
  const shaped = registerShape.safeParse(registerOfExport(document));
  if (!shaped.success) return unreadable('brokenJson');
  const stored = normaliseRegister(shaped.data);
  const broken = validateRegister(stored);
  return broken ? fail(broken) : ok(stored);
}

/** The same as a source to be looked at and brought in. */
export function readJsonSource(text: string, name: string): Result<Source> {
  const register = readRegisterJson(text, name);
  return register.ok ? ok(registerSource(register.value, 'json', name)) : register;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
