// A fault where it happened, in its three sentences: what happened, what of the data, what to do next.
import { CircleX } from 'lucide-react';
import type { ReactNode } from 'react';
import type { AppError } from '../../src/errors.ts';
import { wordsOf } from '../store/program.ts';

export interface FaultTextProps {
  readonly fault: AppError;
  /** A button that leads to what mends it. */
  readonly children?: ReactNode;
}

export function FaultText({ fault, children }: FaultTextProps) {
  const { what, data, next } = wordsOf(fault);
  return (
    <div className="sign-fault" role="alert">
      <CircleX aria-hidden size={18} strokeWidth={2} />
      <div>
        <p>
          <strong>{what}</strong>
        </p>
        {data !== '' && <p>{data}</p>}
        {next !== '' && <p>{next}</p>}
        {children}
      </div>
    </div>
  );
}
