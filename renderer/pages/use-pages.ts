// The pages of any paper of the round for who shows them: the report's are known to the window already, others are asked for. With
// what stands on them, by the rows as they are on the screen.
import { useEffect, useMemo, useState } from 'react';
import type { CallInput, PageOfMap } from '../../src/contract/contract.ts';
import { findRound } from '../../src/register/find.ts';
import { openStore } from '../store/open-register.ts';
import { call } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { contentsOf, type PageContents } from './page-contents.ts';
import { pageStore } from './page-store.ts';

interface Told {
  readonly paper: string;
  readonly pages: readonly PageOfMap[];
}

/** Null until they are known; while they are laid out anew after an edit the old ones stay. */
export function usePageContents(question: CallInput<'report.map'>, revision: number): readonly PageContents[] | null {
  const pages = usePages(question, revision);
  const register = useStore(openStore, (open) => open?.register);
  return useMemo(() => {
    const found = register && findRound(register, question.roundId);
    return pages && found ? contentsOf(pages, register, found.fiscalYear) : null;
  }, [pages, register, question.roundId]);
}

function usePages(question: CallInput<'report.map'>, revision: number): readonly PageOfMap[] | null {
  const { roundId, document = 'report', signatures = [], units, asOf } = question;
  const known = useStore(pageStore, (state) => state);
  const [told, setTold] = useState<Told | null>(null);
  const paper = JSON.stringify([roundId, document, signatures, units, asOf]);
  const isKnown = document === 'report' && signatures.length === 0;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision is the reason to ask again
  useEffect(() => {
    if (isKnown) return;
    let isWanted = true;
    void call('report.map', question).then((reply) => {
      if (isWanted && reply.ok) setTold({ paper, pages: reply.value.pages });
    });
    return () => {
      isWanted = false;
    };
  }, [paper, isKnown, revision]);

  if (isKnown) return known?.roundId === roundId ? known.pages : null;
  return told?.paper === paper ? told.pages : null;
}
