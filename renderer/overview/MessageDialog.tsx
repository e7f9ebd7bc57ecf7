// The message to a unit, ready to be sent: to read, to change as one likes, to copy.
import { Copy } from 'lucide-react';
import { useState } from 'react';
import { Heading } from 'react-aria-components';
import { neededWithin, type UnitNeeds } from '../../src/followup/unit-needs.ts';
import { unitMessage } from '../../src/report/unit-message.ts';
import { copyTexts } from '../clipboard/copy-unsaved.ts';
import { DialogFrame } from '../panels/DialogFrame.tsx';
import type { RoundReading } from '../reading/reading-store.ts';
import { useWording } from '../store/program.ts';

export interface MessageDialogProps {
  readonly reading: RoundReading;
  readonly needs: UnitNeeds;
  readonly onClose: () => void;
}

export function MessageDialog({ reading, needs, onClose }: MessageDialogProps) {
  const words = useWording();
  const { message, needs: tableWords } = words.overview;
  const { register, fiscalYear, round, asOf } = reading;
  const name = needs.unit === '' ? tableWords.noUnit : needs.unit;
  const [text, setText] = useState(() =>
    unitMessage(needs, {
      organisation: register.organisation,
      fiscalYear: fiscalYear.year,
      months: round.months,
      asOf,
      within: neededWithin,
    }),
  );
  const copy = () => {
    copyTexts([text], message.copied(name));
    onClose();
  };
  return (
    <DialogFrame isDismissable onClose={onClose}>
      <Heading slot="title">{message.title(name)}</Heading>
      <label className="field">
        <span className="field-name">{message.field}</span>
        <textarea
          className="message-text"
          lang="th"
          rows={14}
          value={text}
          aria-describedby="message-note"
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <span className="field-note" id="message-note">
          {message.note}
        </span>
      </label>
      <div className="dialog-actions">
        <button type="button" className="plain" onClick={onClose}>
          {words.close}
        </button>
        <button type="button" className="primary" onClick={copy}>
          <Copy aria-hidden size={17} strokeWidth={1.8} />
          {message.copy}
        </button>
      </div>
    </DialogFrame>
  );
}
