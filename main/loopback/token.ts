// The secret that tells our window from any other program on the machine.
import { randomBytes, timingSafeEqual } from 'node:crypto';

export const tokenHeader = 'x-ita-token';

/** 24 random bytes, safe in a URL. */
export function newToken(): string {
  return randomBytes(24).toString('base64url');
}

/** Compares in a time that does not tell how much of a guess was right. */
export function isToken(expected: string, given: string | string[] | undefined): boolean {
  if (typeof given !== 'string') return false;
  const want = Buffer.from(expected);
  const got = Buffer.from(given);
  return want.length === got.length && timingSafeEqual(want, got);
}
