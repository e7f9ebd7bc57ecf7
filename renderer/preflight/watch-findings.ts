// Keeps the marks of findings in the table right: set anew after each reading, and moved along with what is typed by the paint.
import { textOfPlace } from '../../src/preflight/fix.ts';
import { readingStore } from '../reading/reading-store.ts';
import { setMarks } from '../store/cell-marks.ts';
import { targetOf } from './finding-field.ts';
import { marksOfFindings } from './finding-marks.ts';
import { forgetList } from './preflight-store.ts';

/** Watches as long as the window lives. Another register begins with the whole list. */
export function watchFindings(): void {
  readingStore.subscribe(() => {
    const reading = readingStore.get();
    if (!reading) {
      setMarks('findings', new Map());
      forgetList();
      return;
    }
    setMarks(
      'findings',
      marksOfFindings(reading.byPlace, (place) => textOfPlace(reading.register, targetOf(reading), place)),
    );
  });
}
