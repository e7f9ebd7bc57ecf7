// Reads a request's body up to a limit.
import type { IncomingMessage } from 'node:http';

/** Far above any change the contract allows, far below what would press a small machine. */
export const bodyLimitBytes = 32 * 1024 * 1024;

/**
 * The body as text, or 'tooLarge'. What is beyond the limit is read and thrown away, so that the sender lives to read the
 * answer; a sender that goes on to eight times the limit is cut off.
 */
export async function readBody(request: IncomingMessage): Promise<string | 'tooLarge'> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes: Buffer = chunk;
    size += bytes.length;
    if (size <= bodyLimitBytes) chunks.push(bytes);
    else chunks.length = 0;
    if (size > 8 * bodyLimitBytes) break;
  }
  return size > bodyLimitBytes ? 'tooLarge' : Buffer.concat(chunks).toString('utf8');
}
