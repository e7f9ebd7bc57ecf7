// A tagged PDF whose index is gone, lies or leads astray is read like the sound one; one that grows without end is refused, quickly.
import { expect, it } from 'vitest';
import { UnreadableFile } from '../../../main/node/office-package.ts';
import { readTaggedPdf } from '../../../main/node/pdf-tagged.ts';

const content = '/P <</MCID 0>> BDC /F1 12 Tf 1 0 0 RG [(a\\)b) -3 (c)] TJ 0 -12 Td <4142> Tj EMC\n';
const text = 'a)bc\nAB';

/** A file of one paragraph; `contents` is where the page has what is `shown`; the index is wrong by `shift` from the third object on. */
function tagged(contents = '4 0 R', shift = 0, shown = content): string {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R/StructTreeRoot 5 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Resources<</Font<</F1<</Subtype/Type1>>>>>>>>',
    `<</Type/Page/Parent 2 0 R/Contents ${contents}>>`,
    `<</Length ${shown.length}>>\nstream\n${shown}endstream`,
    '<</Type/StructTreeRoot/K 6 0 R>>',
    '<</S/P/Pg 3 0 R/K 0>>',
  ];
  let file = '%PDF-1.7\n';
  const rows = objects.map((object, index) => {
    const offset = file.length + (index < 2 ? 0 : shift);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${rows.length + 1}\n0000000000 65535 f \n${rows.join('')}`;
  return `${file}${table}trailer\n<</Size 7/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`;
}

function read(file: string) {
  return readTaggedPdf(Buffer.from(file, 'latin1'), () => undefined).roots;
}

function reasonOf(file: string): unknown {
  try {
    return read(file);
  } catch (fault) {
    return fault instanceof UnreadableFile && 'reason' in fault.error ? fault.error.reason : fault;
  }
}

it.each([
  ['sound', tagged()],
  ['with bytes before it', `bytes\n${tagged()}`],
  ['without its index', tagged().replace('startxref', 'startxxxx')],
  ['whose index leads astray', tagged('4 0 R', 3)],
  ['whose index ends early', tagged().replace('0 7\n', '0 9\n')],
])('a file %s is read', (_, file) => {
  expect(read(file)).toEqual([{ role: 'P', columnSpan: 1, rowSpan: 1, kids: [text] }]);
});

it('a protected file and one that grows without end are refused, each with its reason', () => {
  expect(reasonOf(tagged().replace('/Root', '/Encrypt 9 0 R/Root'))).toBe('passwordProtected');
  expect(reasonOf(tagged(`[${'4 0 R '.repeat(3_000)}]`, 0, content.repeat(1_000)))).toBe('packageUnsafe');
  expect(reasonOf(tagged().replace('/StructTreeRoot 5 0 R', ''))).toBe('pdf');
});
