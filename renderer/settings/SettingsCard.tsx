// One titled part of the settings.
import { type ReactNode, useId } from 'react';

interface SettingsCardProps {
  readonly title: string;
  readonly note: string;
  readonly children: ReactNode;
}

/** A card with its heading, which the index at the side names, and a line about what it is for. */
export function SettingsCard({ title, note, children }: SettingsCardProps) {
  const id = useId();
  return (
    <section className="card" aria-labelledby={id}>
      <header>
        <h3 id={id} tabIndex={-1}>
          {title}
        </h3>
        <p>{note}</p>
      </header>
      {children}
    </section>
  );
}
