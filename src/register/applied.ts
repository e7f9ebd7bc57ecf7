// What comes of a change: the register after it with the way back, or a refusal.
import type { AppError, RefusalReason } from '../errors.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Change } from './change.ts';
import type { Register } from './model.ts';

export interface Applied {
  readonly register: Register;
  /** Applied to `register` it gives the register before, equal in every value. */
  readonly inverse: Change;
}

export function done(register: Register, inverse: Change): Result<Applied> {
  return ok({ register, inverse });
}

export function refuse(reason: RefusalReason): Result<never, AppError> {
  return fail({ kind: 'refused', reason });
}
