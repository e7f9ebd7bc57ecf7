// What may be said of a source by the window: everything that a source can hold.
import { expect, it } from 'vitest';
import { contract } from '../../../src/contract/contract.ts';
import { noCorrections } from '../../../src/exchange/corrections.ts';
import { mostColumns } from '../../../src/exchange/source.ts';

it('the columns of the widest table that is read of a sheet can be said', () => {
  const columns = { 'ก|ข': Array.from({ length: mostColumns }, () => null) };
  const input = { sourceId: 'source', corrections: { ...noCorrections, columns } };
  expect(contract['source.review'].input.safeParse(input).success).toBe(true);
});
