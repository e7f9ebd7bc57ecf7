// The one way a foreseen fault travels: as a value. Nothing in the house throws on purpose across a room's border.
import type { AppError } from './errors.ts';

export type Result<Value, Fault = AppError> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Fault };

/** A result that went well. */
export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** A result that failed in a foreseen way. */
export function fail<Fault>(error: Fault): { readonly ok: false; readonly error: Fault } {
  return { ok: false, error };
}
