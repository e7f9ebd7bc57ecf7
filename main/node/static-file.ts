// Which file of the program's own a URL path of the window means. Shared by the hosts; it must never lead outside the folders it is in.
import { statSync } from 'node:fs';
import path from 'node:path';
import { appRoot } from './app-root.ts';

export interface StaticFile {
  readonly file: string;
  readonly type: string;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};

/**
 * The file under `root` that a URL's path names, with its content type; null for whatever is not there, is of a kind we do not
 * serve, is hidden, or tries to leave the folder. `/` means `index.html`.
 */
export function fileFor(root: string, pathname: string): StaticFile | null {
  const decoded = decodePath(pathname);
  if (decoded === null) return null;
  const parts = decoded === '/' ? ['index.html'] : decoded.split('/').filter((part) => part !== '');
  // A backslash or a colon is a separator or a drive on Windows; no file of ours has one.
  if (parts.some((part) => part.startsWith('.') || /[\\:\0]/u.test(part))) return null;
  const file = path.join(root, ...parts);
  const inside = path.relative(root, file);
  if (inside === '' || inside.startsWith('..') || path.isAbsolute(inside)) return null;
  const type = contentTypes[path.extname(file).toLowerCase()];
  if (type === undefined) return null;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? { file, type } : null;
}

/** Likewise for the window of the program: `/help/` are the pictures of the help, which the printed manual shows as well. */
export function windowFileFor(rendererFolder: string, pathname: string): StaticFile | null {
  const [, picture] = /^\/help(\/.+)$/u.exec(pathname) ?? [];
  return picture === undefined
    ? fileFor(rendererFolder, pathname)
    : fileFor(path.join(appRoot(), 'assets', 'help'), picture);
}

function decodePath(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}
