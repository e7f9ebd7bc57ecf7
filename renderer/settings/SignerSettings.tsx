// Who signs the report, in order; what each says above the signature, and its scan.
import { Plus } from 'lucide-react';
import { blankSigner } from '../../src/register/blank.ts';
import type { Signer, SignerVoice } from '../../src/register/model.ts';
import { change } from '../commands/change-commands.ts';
import { ItemActions } from '../fields/ItemActions.tsx';
import { TextField } from '../fields/TextField.tsx';
import { signerTarget } from '../store/draft-target.ts';
import { useWording } from '../store/program.ts';
import { FileChoice } from './FileChoice.tsx';
import { SettingsCard } from './SettingsCard.tsx';
import { chooseImage, removeImage } from './settings-commands.ts';

const voices: readonly SignerVoice[] = ['none', 'opinion', 'decision'];

export interface SignerSettingsProps {
  readonly signers: readonly Signer[];
  readonly isReadOnly: boolean;
}

export function SignerSettings({ signers, isReadOnly }: SignerSettingsProps) {
  const words = useWording().settings;
  const add = () => changeSigners((all) => [...all, blankSigner(crypto.randomUUID(), words.newSignerRole, '', 'none')]);
  return (
    <SettingsCard title={words.signers} note={words.signersNote}>
      <ol className="signers">
        {signers.map((signer, index) => (
          <SignerRow key={signer.id} signer={signer} index={index} signers={signers} isReadOnly={isReadOnly} />
        ))}
      </ol>
      {!isReadOnly && (
        <div className="settings-row">
          <button type="button" className="plain" onClick={add} data-add-signer>
            <Plus aria-hidden size={17} strokeWidth={1.8} />
            {words.addSigner}
          </button>
        </div>
      )}
    </SettingsCard>
  );
}

function changeSigners(edit: (signers: readonly Signer[]) => readonly Signer[]): void {
  change((register) => ({ kind: 'setSigners', signers: edit(register.signers) }));
}

interface SignerRowProps extends SignerSettingsProps {
  readonly signer: Signer;
  readonly index: number;
}

function SignerRow({ signer, index, signers, isReadOnly }: SignerRowProps) {
  const { settings: words, paper } = useWording();
  const owner = words.signer(index + 1);
  const fields = [
    { field: 'role', label: words.signerRole },
    { field: 'name', label: words.signerName },
    { field: 'position', label: words.signerPosition },
  ] as const;
  const moveTo = (place: number) =>
    changeSigners((all) => all.toSpliced(index, 1).toSpliced(place, 0, ...all.slice(index, index + 1)));
  return (
    <li className="signer">
      {fields.map(({ field, label }) => (
        <TextField
          key={field}
          label={label}
          fullLabel={words.field(label, owner)}
          target={signerTarget(signer.id, field)}
          stored={signer[field]}
          isReadOnly={isReadOnly}
          lines={field === 'position' ? 'many' : 'one'}
        />
      ))}
      <label className="field">
        <span className="field-name">{paper.voice}</span>
        <select
          value={signer.voice}
          disabled={isReadOnly}
          aria-label={words.field(paper.voice, owner)}
          onChange={(event) => {
            const voice = voices.find((one) => one === event.currentTarget.value);
            if (voice) changeSigners((all) => all.map((one) => (one.id === signer.id ? { ...one, voice } : one)));
          }}
        >
          {voices.map((voice) => (
            <option key={voice} value={voice}>
              {paper.voices[voice]}
            </option>
          ))}
        </select>
      </label>
      <div className="signer-scan">
        <FileChoice
          label={paper.signature}
          owner={owner}
          note={paper.signatureNote}
          place={signer.id}
          fileName={signer.signature?.name ?? null}
          emptyText={paper.noImage}
          kind="image"
          chooseLabel={paper.addSignature}
          removeLabel={paper.removeImage}
          isReadOnly={isReadOnly}
          choose={() => void chooseImage('signature', signer.id)}
          remove={() => removeImage('signature', signer.id)}
        />
      </div>
      {!isReadOnly && (
        <div className="signer-actions">
          <ItemActions
            words={words}
            spoken={(action) => words.field(action, owner)}
            isFirst={index === 0}
            isLast={index === signers.length - 1}
            move={(by) => moveTo(index + by)}
            remove={() => changeSigners((all) => all.toSpliced(index, 1))}
          />
        </div>
      )}
    </li>
  );
}
