// A new link of a row: its address, what it is called, how to click there. What is typed is kept until it is added or turned down.
import { type FormEvent, useId, useState } from 'react';
import { isWebAddress, mayOpenLink } from '../../src/register/evidence.ts';
import { maxNameLength } from '../../src/register/limits.ts';
import type { Id } from '../../src/register/model.ts';
import { TypedField } from '../fields/TypedField.tsx';
import { useWording } from '../store/program.ts';
import { keepLinkDraft, type LinkDraft, linkDraftStore } from '../store/side-panel.ts';
import { useStore } from '../store/store.ts';
import { addLink, linkFault } from './evidence-commands.ts';

const emptyLink: LinkDraft = { url: '', name: '', clickPath: '' };

export interface LinkFormProps {
  readonly measureId: Id;
  readonly onClose: () => void;
}

export function LinkForm({ measureId, onClose }: LinkFormProps) {
  const words = useWording();
  const texts = words.history.evidence;
  const urlId = useId();
  const faultId = useId();
  const draft = useStore(linkDraftStore, (drafts) => drafts.get(measureId)) ?? emptyLink;
  const [fault, setFault] = useState<string | null>(null);
  const keep = (fields: Partial<LinkDraft>) => {
    setFault(null);
    keepLinkDraft(measureId, { ...draft, ...fields });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = linkFault(draft);
    setFault(found);
    if (found === null) {
      addLink(measureId, draft);
      onClose();
    } else {
      document.getElementById(urlId)?.focus();
    }
  };
  const address = draft.url.trim();
  return (
    <form className="link-form" aria-label={texts.addLink} onSubmit={submit} noValidate>
      {/* What is said of the address stands outside its label: it is no part of its name. */}
      <div className="field">
        <label className="field-name" htmlFor={urlId}>
          {texts.url}
        </label>
        <input
          id={urlId}
          type="url"
          inputMode="url"
          // biome-ignore lint/a11y/noAutofocus: the form was asked for
          autoFocus
          spellCheck={false}
          autoComplete="off"
          placeholder={texts.urlExample}
          aria-invalid={fault !== null}
          aria-describedby={faultId}
          value={draft.url}
          onChange={(event) => keep({ url: event.currentTarget.value })}
        />
        <span id={faultId} className={fault === null ? 'link-warning' : 'field-fault'} role="status">
          {fault === null ? isWebAddress(address) && !mayOpenLink(address) && `! ${texts.notHttps}` : `! ${fault}`}
        </span>
      </div>
      <TypedField label={texts.name} value={draft.name} maxLength={maxNameLength} onChange={(name) => keep({ name })} />
      <TypedField
        label={texts.clickPath}
        placeholder={texts.clickPathExample}
        value={draft.clickPath}
        maxLength={maxNameLength}
        onChange={(clickPath) => keep({ clickPath })}
      />
      <div className="dialog-actions">
        <button
          type="button"
          className="plain"
          onClick={() => {
            keepLinkDraft(measureId, null);
            onClose();
          }}
        >
          {words.cancel}
        </button>
        <button type="submit" className="primary">
          {texts.saveLink}
        </button>
      </div>
    </form>
  );
}
