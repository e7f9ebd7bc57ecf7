// The column at the right of a step: what the step is for, what can be done in it, and at its foot the way back and the way on.
import { ArrowLeft, ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWording } from '../store/program.ts';
import { goToStep, nextStep, type Step, stepBefore } from './path-store.ts';

export interface StepSideProps {
  readonly step: Step;
  readonly children: ReactNode;
  /** How far the step is, in words: what is done, what is next. */
  readonly state: string;
  /** The step's own act stands in the place of the way on, which is then the quieter of the two. */
  readonly isNextQuiet?: boolean;
}

export function StepSide({ step, children, state, isNextQuiet = false }: StepSideProps) {
  const words = useWording().signingWindow.path;
  const [before, after] = [stepBefore(step), nextStep(step)];
  return (
    <section className="step-side" aria-labelledby={`step-${step}`}>
      <header className="step-head">
        <h2 id={`step-${step}`} tabIndex={-1} data-step-title>
          {words.titles[step]}
        </h2>
        <p>{words.notes[step]}</p>
      </header>
      <div className="step-body">{children}</div>
      <footer className="step-foot">
        <p role="status">{state}</p>
        <div className="step-ways">
          {before && (
            <button type="button" className="quiet" onClick={() => goToStep(before)}>
              <ArrowLeft aria-hidden size={17} strokeWidth={1.8} />
              {words.back}
            </button>
          )}
          {after && (
            <button type="button" className={isNextQuiet ? 'plain' : 'primary'} onClick={() => goToStep(after)}>
              {words.next(words.steps[after])}
              <ArrowRight aria-hidden size={17} strokeWidth={1.8} />
            </button>
          )}
        </div>
      </footer>
    </section>
  );
}
