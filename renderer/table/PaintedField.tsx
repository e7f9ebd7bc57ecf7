// A text field that is as tall as its text: a native textarea, with its own letters transparent, over a paint layer that shows
// the same text and gives the row its height. What is marked in a text is marked in the paint.
import { type ComponentProps, type KeyboardEvent, memo, useEffect, useLayoutEffect, useRef } from 'react';
import type { DraftTarget } from '../store/draft-target.ts';
import { leaveField, useDraft } from '../store/drafts.ts';
import { useWording } from '../store/program.ts';
import { enterField } from './caret-field.ts';
import { takeInput } from './cell-input.ts';
import { forgetGoal } from './cell-keys.ts';
import { type HeldPaint, holdPaint } from './cell-paint.ts';
import { useReadiness } from './cell-readiness.ts';
import { PaintedText } from './PaintedText.tsx';

export interface PaintedFieldProps {
  readonly target: DraftTarget;
  /** The text the register holds; a draft goes before it. */
  readonly stored: string;
  readonly label: string;
  readonly isReadOnly: boolean;
  readonly placeholder?: string;
  /** The id of what is said of the field beside its name. */
  readonly describedBy?: string | undefined;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>, target: DraftTarget) => void;
  /** Data attributes by which commands find the field. */
  readonly marks: Readonly<Record<`data-${string}`, string>>;
}

export const PaintedField = memo(function PaintedField(props: PaintedFieldProps) {
  const { target, stored, label, isReadOnly, placeholder, describedBy, onKeyDown, marks } = props;
  const draft = useDraft(target.key);
  const text = draft?.text ?? stored;
  const fault = draft?.fault ?? null;
  const box = useRef<HTMLDivElement>(null);
  const { isReady, isNear, settle } = useReadiness(box);
  const { paint, hold, release } = usePaint(text);
  // A field that goes with the caret in it, to another place or view, is told of no blur.
  useEffect(() => () => leaveField(target.key), [target.key]);
  const area: ComponentProps<'textarea'> = {
    value: text,
    rows: 1,
    lang: 'th',
    spellCheck: false,
    autoComplete: 'off',
    readOnly: isReadOnly,
    'aria-label': label,
    onChange: (event) => takeInput({ area: event.currentTarget, target }, event.nativeEvent, text),
    onPointerDown: forgetGoal,
    onFocus: (event) => {
      enterField({ area: event.currentTarget, target });
      hold();
    },
    onBlur: () => {
      release();
      leaveField(target.key);
      settle();
    },
  };
  if (placeholder !== undefined) area.placeholder = placeholder;
  if (describedBy !== undefined) area['aria-describedby'] = describedBy;
  if (onKeyDown) area.onKeyDown = (event) => onKeyDown(event, target);
  return (
    <div ref={box} className="painted" data-place={target.key} data-fault={fault !== null}>
      {/* Where there is no field yet, the paint is what there is to be read. */}
      <div ref={paint} className="paint" lang="th" aria-hidden={isReady}>
        <PaintedText draftKey={target.key} text={text} isNear={isNear} />
      </div>
      {isReady && <textarea {...area} {...marks} data-draft={target.key} aria-invalid={fault !== null} />}
      {fault && <UnsavedMark />}
    </div>
  );
});

/** The paint of a text, held while its field has the caret. */
function usePaint(text: string) {
  const paint = useRef<HTMLDivElement>(null);
  const held = useRef<HeldPaint | null>(null);
  const release = () => {
    held.current?.release();
    held.current = null;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useLayoutEffect(() => held.current?.follow(), [text]);
  useEffect(() => () => held.current?.release(), []);
  return {
    paint,
    release,
    hold: () => {
      release();
      if (paint.current) held.current = holdPaint(paint.current);
    },
  };
}

function UnsavedMark() {
  return (
    <p className="field-fault" role="alert">
      ! {useWording().table.notSavedCell}
    </p>
  );
}
