// Makes the bytes of a file that is given out: the contents from the pure rooms, the libraries' formats around them, and what only this
// machine has: widths of the print's font, the name Word knows it by, the images beside the register.
import type { PublishRequest } from '../../src/app/ports.ts';
import { documentOf, fileContents } from '../../src/publish/file-contents.ts';
import type { Publication, RoundPublication } from '../../src/publish/publication.ts';
import type { WordFont } from '../../src/publish/word-document.ts';
import { officeFont, type WordGround } from '../../src/publish/word-report.ts';
import type { PaperSettings } from '../../src/register/model.ts';
import { fitFont } from '../../src/report/font-check.ts';
import { imageFilesOf } from '../../src/report/paper-images.ts';

/** What crosses to the thread that publishes. */
export interface PublishOrder {
  readonly publication: Publication;
  readonly request: Omit<PublishRequest, 'signal'>;
}

/** The bytes of the file. The round was looked up before. */
export async function makeFile({ publication, request }: PublishOrder): Promise<Uint8Array> {
  const ground = publication.format === 'docx' ? await wordGround(publication, request.registerPath) : null;
  const contents = fileContents(publication, ground);
  switch (contents.kind) {
    case 'text':
      return new TextEncoder().encode(contents.text);
    case 'workbook':
      return (await import('./workbook-file.ts')).writeWorkbookFile(contents.workbook, request.createdAt);
    case 'word':
      return (await import('./word-file.ts')).writeWordFile(contents.document, request.createdAt);
  }
}

/** The engine that prints is loaded where something is set in type, and nowhere else. */
async function wordGround(publication: RoundPublication, registerPath: string): Promise<WordGround> {
  const { font } = publication.register.paper;
  const { loadMeasure } = await import('./report-engine.ts');
  const { loadImages } = await import('./paper-files.ts');
  // Nobody's scanned signature goes into a file that anybody can change.
  const files = imageFilesOf({ ...documentOf(publication), signers: [] });
  return {
    measure: loadMeasure(registerPath, font),
    font: await wordFont(registerPath, font),
    images: loadImages(files, registerPath, new Map()).images,
  };
}

/** The office's own font by the name in its file; where it has none, or it cannot be read, the one offices write in. */
async function wordFont(registerPath: string, font: PaperSettings['font']): Promise<WordFont> {
  if (font === null) return officeFont;
  const { readKeptFile } = await import('./paper-files.ts');
  const bytes = readKeptFile(registerPath, font.regular);
  const facts = bytes && (await import('./font-file.ts')).readFontFacts(bytes);
  return facts ? { name: facts.name, sizeFactor: fitFont(facts).sizeFactor } : officeFont;
}
