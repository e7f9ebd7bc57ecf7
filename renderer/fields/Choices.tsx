// One of a few, as words side by side: a group of radio buttons that looks like a switch.
import { Label, Radio, RadioGroup } from 'react-aria-components';

export interface ChoicesProps<Id extends string> {
  readonly label: string;
  readonly value: Id;
  readonly choices: readonly {
    readonly id: Id;
    readonly label: string;
    readonly remark?: string;
    readonly lang?: string;
  }[];
  readonly isDisabled?: boolean;
  readonly onChange: (id: Id) => void;
}

export function Choices<Id extends string>({ label, value, choices, isDisabled, onChange }: ChoicesProps<Id>) {
  return (
    <RadioGroup
      className="choices"
      value={value}
      orientation="horizontal"
      isDisabled={isDisabled ?? false}
      onChange={(chosen) => {
        const choice = choices.find(({ id }) => id === chosen);
        if (choice) onChange(choice.id);
      }}
    >
      <Label className="field-name">{label}</Label>
      <div className="choices-track">
        {choices.map((choice) => (
          <Radio key={choice.id} value={choice.id} className="choices-item" lang={choice.lang}>
            {choice.label}
            {choice.remark !== undefined && <span className="choices-remark">{choice.remark}</span>}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
