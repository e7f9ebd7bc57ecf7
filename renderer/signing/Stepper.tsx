// The way in four steps, over every one of them: what is done, where one stands, and the ways beside the way. A step is a word, a shape
// and a colour.
import { Archive, Check, FileSearch } from 'lucide-react';
import { HelpButton } from '../help/HelpButton.tsx';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { goToStep, type Step, signingPathStore, steps } from './path-store.ts';
import { openVerify } from './verify-store.ts';

export interface StepperProps {
  /** What is behind one; a step may be done before the one in front of it. */
  readonly done: Readonly<Record<Step, boolean>>;
  /** How many reports of the register were issued; null until it is known. */
  readonly issued: number | null;
}

export function Stepper({ done, issued }: StepperProps) {
  const { signingWindow: words, number } = useWording();
  const place = useStore(signingPathStore, (path) => path.place);
  const icon = { 'aria-hidden': true, size: 17, strokeWidth: 1.8 } as const;
  return (
    <div className="sign-bar">
      <nav aria-label={words.path.label}>
        <ol className="stepper">
          {steps.map((step, index) => {
            const isHere = step === place;
            const state = isHere ? 'here' : done[step] ? 'done' : 'open';
            return (
              <li key={step} className={`step ${state}`}>
                <button type="button" aria-current={isHere ? 'step' : undefined} onClick={() => goToStep(step)}>
                  <span className="step-mark" aria-hidden>
                    {done[step] && !isHere ? <Check size={16} strokeWidth={2.6} /> : number(index + 1)}
                  </span>
                  <span className="unseen">{words.path.turn(index + 1)}</span>
                  <span className="step-name">{words.path.steps[step]}</span>
                  <span className="unseen">{done[step] ? words.path.isDone : words.path.isOpen}</span>
                </button>
              </li>
            );
          })}
        </ol>
      </nav>
      <div className="sign-bar-ways">
        <button
          type="button"
          className="quiet"
          aria-current={place === 'issued' ? 'page' : undefined}
          onClick={() => goToStep('issued')}
        >
          <Archive {...icon} />
          {words.path.issued}
          {issued !== null && issued > 0 && <span className="way-count">{number(issued)}</span>}
        </button>
        <button type="button" className="quiet" onClick={openVerify}>
          <FileSearch {...icon} />
          {words.path.verify}
        </button>
        <HelpButton page="signing" className="quiet" />
      </div>
    </div>
  );
}
