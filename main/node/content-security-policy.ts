// The one content security policy of the window, for every host. The only styles it lets in beside our own files are those
// React Aria puts into the page at run time; the build writes their hashes beside the page.
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Written by main/build.mjs into the renderer's folder; its extension is not one the hosts serve. */
const hashesFile = 'style-hashes.json';

/** The policy as one header value. `styleHashes` are CSP sources such as `sha256-…`, without quotes. */
export function contentSecurityPolicy(styleHashes: readonly string[]): string {
  const styles = ["'self'", ...styleHashes.map((hash) => `'${hash}'`)].join(' ');
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${styles}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    // The PDF preview is Chromium's own viewer in a frame over a blob.
    "frame-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The hashes the build left in the renderer's folder; none when there is no such file. */
export function styleHashesIn(rendererFolder: string): readonly string[] {
  try {
    const listed: unknown = JSON.parse(readFileSync(path.join(rendererFolder, hashesFile), 'utf8'));
    return Array.isArray(listed)
      ? listed.filter((hash) => typeof hash === 'string' && /^sha256-[\w+/=]+$/u.test(hash))
      : [];
  } catch {
    return [];
  }
}
