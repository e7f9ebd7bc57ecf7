// The secrets that tell our window from any other program on the machine: the token that every call carries, and the one-time tickets
// that addresses carry. An address is seen by others (a browser's command line is in the list of processes); a ticket is worth nothing
// once the window has exchanged it for the token.
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

export interface Tickets {
  readonly issue: () => string;
  /** True once for each ticket that was issued. */
  readonly spend: (given: string | string[] | undefined) => boolean;
}

/** Unspent tickets at a time; the oldest gives way. */
const mostTickets = 16;

export function createTickets(): Tickets {
  let open: readonly string[] = [];
  return {
    issue() {
      const ticket = newToken();
      open = [...open, ticket].slice(-mostTickets);
      return ticket;
    },
    spend(given) {
      const left = open.filter((ticket) => !isToken(ticket, given));
      const isSpent = left.length < open.length;
      open = left;
      return isSpent;
    },
  };
}
