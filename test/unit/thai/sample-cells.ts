// The cells of the sample report for the tests of this folder: as the source has them, and as its transcription divides them.
import { readFileSync } from 'node:fs';
import type { Item } from '../../../src/thai/list-marks.ts';

interface SampleMeasure {
  readonly line: number;
  readonly steps: readonly Item[];
  readonly reporting: readonly Item[];
  readonly actions: readonly Item[];
}

const folder = new URL('../../fixtures/sample/', import.meta.url);

export const sampleLines: readonly string[] = readFileSync(new URL('report-2566-6-months.txt', folder), 'utf8').split(
  '\n',
);

export const sampleCells: readonly string[] = sampleLines
  .flatMap((line) => line.split('\t'))
  .filter((cell) => cell.trim() !== '');

export const sampleMeasures: readonly SampleMeasure[] = (
  JSON.parse(readFileSync(new URL('report-2566-6-months.json', folder), 'utf8')) as { measures: SampleMeasure[] }
).measures;

/** Cell `column` (0-4) of the table row on a line of the file, counted from 1. */
export function sampleCell(line: number, column: number): string {
  return sampleLines[line - 1]?.split('\t')[column] ?? '';
}
