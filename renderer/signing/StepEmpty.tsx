// Stands where there is no report yet to be looked at or signed: that there is none, and the way to issue one.
import { goToStep } from './path-store.ts';

export interface StepEmptyProps {
  readonly what: string;
  readonly next: string;
  /** Of the button that leads to issuing. */
  readonly label: string;
}

export function StepEmpty({ what, next, label }: StepEmptyProps) {
  return (
    <div className="step-empty">
      <p>
        <strong>{what}</strong>
      </p>
      <p>{next}</p>
      <button type="button" className="primary" onClick={() => goToStep('issue')}>
        {label}
      </button>
    </div>
  );
}
