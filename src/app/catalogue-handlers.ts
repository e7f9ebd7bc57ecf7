// The application's verbs for the assessment's catalogue: what ships, what the office knows written to a file, another's file read.
// What is taken in of it is an ordinary change, which the window makes.
import type { Catalogue } from '../catalogue/catalogue.ts';
import { catalogueWith } from '../catalogue/office-entries.ts';
import { readCatalogue, writeCatalogue } from '../catalogue/read-catalogue.ts';
import type { Handlers } from '../contract/dispatch.ts';
import type { Register } from '../register/model.ts';
import { fail, ok, type Result } from '../result.ts';
import type { ReferenceData, WholeFiles } from './ports.ts';
import { shippedCatalogue } from './shipped-catalogue.ts';

export interface CatalogueParts {
  readonly reference: ReferenceData;
  readonly files: WholeFiles;
  readonly open: () => { readonly register: Register } | null;
  readonly isPermitted: (path: string) => boolean;
  readonly utf8: (text: string) => Uint8Array;
}

/** The handlers of the catalogue. */
export function createCatalogueHandlers(
  parts: CatalogueParts,
): Pick<Handlers, 'catalogue.get' | 'catalogue.save' | 'catalogue.read'> {
  const { reference, files, isPermitted } = parts;
  return {
    'catalogue.get': () => ok({ catalogue: reference.catalogue() }),
    'catalogue.save': ({ path }) => {
      const register = parts.open()?.register;
      if (!isPermitted(path)) return fail({ kind: 'refused', reason: 'pathNotChosen' });
      return register ? saveCatalogue(path, register, parts) : fail({ kind: 'refused', reason: 'noRegisterOpen' });
    },
    'catalogue.read': ({ path }) => {
      if (!isPermitted(path)) return fail({ kind: 'refused', reason: 'pathNotChosen' });
      const read = loadCatalogue(path, files);
      return read.ok ? ok({ catalogue: writeCatalogue(read.value) }) : read;
    },
  };
}

/** Bytes of a catalogue file. The shipped one, with items of seven years, has some 60,000. */
const maxCatalogueBytes = 20_000_000;

/** Writes the catalogue as the office knows it to a file. Errors: those of the disk. */
export function saveCatalogue(
  path: string,
  register: Register,
  { reference, files, utf8 }: Pick<CatalogueParts, 'reference' | 'files' | 'utf8'>,
): Result<{ readonly path: string; readonly items: number }> {
  const catalogue = catalogueWith(shippedCatalogue(reference), register.catalogueEntries);
  const text = `${JSON.stringify(writeCatalogue(catalogue), null, 1)}\n`;
  const written = files.write(path, utf8(text));
  return written.ok ? ok({ path, items: catalogue.items.length }) : written;
}

/** Reads a catalogue file. Errors: `refused` (`notACatalogue`) where it holds none, else those of the disk. */
export function loadCatalogue(path: string, files: WholeFiles): Result<Catalogue> {
  const text = files.readText(path, maxCatalogueBytes);
  if (!text.ok) return text;
  const catalogue = readCatalogue(parsed(text.value));
  return catalogue ? ok(catalogue) : fail({ kind: 'refused', reason: 'notACatalogue' });
}

/** Undefined, which is no catalogue, for a text that is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return undefined;
  }
}
