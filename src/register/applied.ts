// What comes of a change: the register after it with the way back, or a refusal.
import type { AppError, RefusalReason } from '../errors.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Change } from './change.ts';
import { refused } from './faults.ts';
import type { Register } from './model.ts';

export interface Applied {
  readonly register: Register;
  /** Applied to `register` it gives the register before, equal in every value. */
  readonly inverse: Change;
}

/** A change that was carried out, with the way back. */
export function done(register: Register, inverse: Change): Result<Applied> {
  return ok({ register, inverse });
}

/** A change that names something the register lacks. */
export function refuse(reason: RefusalReason): Result<never, AppError> {
  return fail(refused(reason));
}
