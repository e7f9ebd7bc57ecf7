// Identifiers for everything in a register: random enough that two offices' registers can be merged one day.
import { randomBytes } from 'node:crypto';

/** 16 characters of base64url: 96 random bits. */
export function newId(): string {
  return randomBytes(12).toString('base64url');
}
