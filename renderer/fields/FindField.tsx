// A field in which one writes what is looked for, or what is put in its place.
import type { ComponentProps, ReactNode } from 'react';

export interface FindFieldProps extends Omit<ComponentProps<'input'>, 'className'> {
  readonly label: string;
  readonly icon: ReactNode;
  /** Where it stands otherwise than in a bar. */
  readonly className?: string;
}

/** The label is spoken alone: the icon and the placeholder say it to who sees them. */
export function FindField({ label, icon, className = '', ...input }: FindFieldProps) {
  return (
    <label className={`find-field ${className}`.trim()}>
      {icon}
      <span className="unseen">{label}</span>
      <input type="text" lang="th" spellCheck={false} autoComplete="off" {...input} />
    </label>
  );
}
