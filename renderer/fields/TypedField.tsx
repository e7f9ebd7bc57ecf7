// A line that is typed and belongs to no text of the register: a form keeps it and says what is wrong with it.
import { type Ref, useId } from 'react';

export interface TypedFieldProps {
  readonly label: string;
  /** As typed. */
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** For who sends the focus to it. */
  readonly id?: string;
  readonly ref?: Ref<HTMLInputElement>;
  readonly note?: string;
  readonly placeholder?: string;
  /** Said under it; null where nothing is wrong with it. */
  readonly fault?: string | null;
  readonly maxLength?: number;
  /** It has the focus when what it stands in was asked for. */
  readonly isFirst?: boolean;
  readonly isDisabled?: boolean;
  /** A password: its letters are not shown. */
  readonly isSecret?: boolean;
  /** It was left, or done with by Enter. */
  readonly onLeave?: () => void;
}

/** What stands under it is no part of its name. */
export function TypedField({ label, value, onChange, ref, note, placeholder, fault = null, ...more }: TypedFieldProps) {
  const own = useId();
  const id = more.id ?? own;
  const described = [note === undefined ? '' : `${id}-note`, fault === null ? '' : `${id}-fault`].filter(Boolean);
  return (
    <div className="field">
      <label className="field-name" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        ref={ref}
        type={more.isSecret ? 'password' : 'text'}
        lang="th"
        // biome-ignore lint/a11y/noAutofocus: only where what it stands in was asked for to type in
        autoFocus={more.isFirst ?? false}
        spellCheck={false}
        autoComplete="off"
        maxLength={more.maxLength ?? 500}
        disabled={more.isDisabled ?? false}
        placeholder={placeholder}
        aria-invalid={fault !== null}
        aria-describedby={described.join(' ') || undefined}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onBlur={more.onLeave}
        onKeyDown={(event) => {
          if (event.code === 'Enter' || event.code === 'NumpadEnter') more.onLeave?.();
        }}
      />
      {note !== undefined && (
        <span className="field-note" id={`${id}-note`}>
          {note}
        </span>
      )}
      {fault !== null && (
        <span className="field-fault" id={`${id}-fault`} role="status">
          ! {fault}
        </span>
      )}
    </div>
  );
}
