// The head of what is open over the table: what it is about, and the way out.
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Heading } from 'react-aria-components';
import { useWording } from '../store/program.ts';
import { closeFollowup } from './followup-commands.ts';

export function FollowupHead({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  const words = useWording();
  return (
    <header className="followup-head">
      <Heading slot="title">{title}</Heading>
      {children}
      <button type="button" className="quiet small" onClick={closeFollowup}>
        <X aria-hidden size={15} strokeWidth={1.8} />
        {words.close}
      </button>
    </header>
  );
}
