// What the reader of sources and its worker say to each other. Plain data only.
import type { SourceOrigin } from '../../src/app/source-ports.ts';
import type { Source } from '../../src/exchange/source.ts';
import type { Result } from '../../src/result.ts';

export interface ReadOrder {
  readonly order: number;
  readonly origin: SourceOrigin;
}

export type ReadNews =
  | { readonly kind: 'ready' }
  | { readonly kind: 'share'; readonly order: number; readonly share: number }
  | { readonly kind: 'read'; readonly order: number; readonly answer: Result<Source> }
  | { readonly kind: 'failed'; readonly order: number; readonly fault: unknown };
