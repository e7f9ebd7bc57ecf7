// Names of files for people, on every system alike.

/** The last part of a path written with / or \\. */
export function fileNameIn(path: string): string {
  return path.split(/[\\/]/u).at(-1) ?? path;
}
