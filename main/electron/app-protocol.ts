// Serves the window's files at app://register/. The policy goes on these responses only: stamped on every response it would
// blank Chromium's PDF viewer.
import { readFile } from 'node:fs/promises';
import type { Session } from 'electron';
import { contentSecurityPolicy, styleHashesIn } from '../node/content-security-policy.ts';
import { windowFileFor } from '../node/static-file.ts';
import { appScheme, isOurs } from './app-address.ts';

/** Answers the session's requests for our scheme out of the renderer's folder. */
export function serveApp(session: Session, rendererFolder: string): void {
  const policy = contentSecurityPolicy(styleHashesIn(rendererFolder));
  session.protocol.handle(appScheme, async (request) => {
    const wanted =
      request.method === 'GET' && isOurs(request.url)
        ? windowFileFor(rendererFolder, new URL(request.url).pathname)
        : null;
    if (wanted === null) return new Response('not found', { status: 404, headers: { 'content-type': 'text/plain' } });
    return new Response(new Uint8Array(await readFile(wanted.file)), {
      headers: {
        'content-type': wanted.type,
        'content-security-policy': policy,
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      },
    });
  });
}
