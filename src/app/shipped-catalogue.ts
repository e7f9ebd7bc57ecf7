// The assessment's catalogue as it ships with the program, for whoever asks of it.
import type { Catalogue } from '../catalogue/catalogue.ts';
import { readCatalogue } from '../catalogue/read-catalogue.ts';
import type { ReferenceData } from './ports.ts';

/** Stands where a catalogue is asked for and none is needed. */
export const noCatalogue: Catalogue = { indicators: [], items: [] };

/** The catalogue that ships; an empty one where its file is none. */
export function shippedCatalogue(reference: ReferenceData): Catalogue {
  return readCatalogue(reference.catalogue()) ?? noCatalogue;
}
