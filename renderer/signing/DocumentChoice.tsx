// Which of the round's papers is looked at: each by its name, the chosen one with a line about what it holds.
import { Label, Radio, RadioGroup, Text } from 'react-aria-components';
import type { PaperName } from '../../src/contract/contract.ts';
import type { Id, Signer } from '../../src/register/model.ts';
import { CheckField } from '../fields/CheckField.tsx';
import { useWording } from '../store/program.ts';

const documents: readonly PaperName[] = ['report', 'plan', 'memo', 'annex', 'unit-slip'];

export interface DocumentChoiceProps {
  readonly chosen: PaperName;
  readonly months: number;
  readonly onChoose: (document: PaperName) => void;
}

export function DocumentChoice({ chosen, months, onChoose }: DocumentChoiceProps) {
  const words = useWording().shell.print;
  return (
    <RadioGroup
      className="documents"
      value={chosen}
      onChange={(value) => {
        const document = documents.find((one) => one === value);
        if (document) onChoose(document);
      }}
    >
      <Label className="field-name">{words.documents}</Label>
      {documents.map((document) => (
        <Radio key={document} value={document} className="document">
          <span className="document-name">{words.document[document]}</span>
          {document === chosen && (
            <Text slot="description" className="document-note">
              {words.documentNote[document](months)}
            </Text>
          )}
        </Radio>
      ))}
    </RadioGroup>
  );
}

export interface SignatureChoiceProps {
  readonly signers: readonly Signer[];
  readonly document: PaperName;
  readonly chosen: readonly Id[];
  readonly onChoose: (signatures: readonly Id[]) => void;
}

/** Offered where a scan is kept and the paper is signed. */
export function SignatureChoice({ signers, document, chosen, onChoose }: SignatureChoiceProps) {
  const words = useWording().paper.print;
  const scanned = signers.filter(({ signature }) => signature !== null).map(({ id }) => id);
  if (scanned.length === 0 || (document !== 'report' && document !== 'memo')) return null;
  return (
    <CheckField
      label={words.signatures}
      isChecked={chosen.length > 0}
      onChange={(isChecked) => onChoose(isChecked ? scanned : [])}
    />
  );
}
