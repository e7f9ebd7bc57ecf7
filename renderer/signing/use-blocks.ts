// The signature blocks of a PDF with what stands in them, asked for anew when the PDF has changed.
import { useEffect, useState } from 'react';
import type { CallInput } from '../../src/contract/contract.ts';
import type { AppError } from '../../src/errors.ts';
import type { SignatureBlock, SignatureView } from '../../src/signing/signing.ts';
import { call } from '../store/program.ts';

export type Pdf = CallInput<'signing.inspect'>['pdf'];

export interface BlockShown extends SignatureBlock {
  /** Null where it is free, or what is in it could not be read. */
  readonly signature: SignatureView | null;
}

export interface Blocks {
  /** Null until they are read. */
  readonly blocks: readonly BlockShown[] | null;
  readonly fault: AppError | null;
}

/** `version` says which state of the PDF is meant. Null asks for nothing. */
export function useBlocks(pdf: Pdf | null, version: string): Blocks {
  const [state, setState] = useState<Blocks>({ blocks: null, fault: null });
  const question = JSON.stringify(pdf);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question stands for the PDF, the version for its state
  useEffect(() => {
    let isWanted = true;
    if (pdf) {
      void readBlocks(pdf).then((blocks) => {
        if (isWanted) setState(blocks);
      });
    } else setState({ blocks: null, fault: null });
    return () => {
      isWanted = false;
    };
  }, [question, version]);
  return state;
}

async function readBlocks(pdf: Pdf): Promise<Blocks> {
  const [listed, inspected] = await Promise.all([call('signing.blocks', { pdf }), call('signing.inspect', { pdf })]);
  if (!listed.ok) return { blocks: null, fault: listed.error };
  const signatures = inspected.ok ? inspected.value.signatures : [];
  const blocks = listed.value.blocks.map((block) => ({
    ...block,
    signature: signatures.find(({ field }) => field === block.field) ?? null,
  }));
  return { blocks, fault: null };
}
