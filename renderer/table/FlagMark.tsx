// What the assessment made of a measure, as a mark beside its number.
import { Diamond, Triangle } from 'lucide-react';
import type { Id, MeasureFlag } from '../../src/register/model.ts';
import { MenuButton } from '../panels/MenuButton.tsx';
import { useWording } from '../store/program.ts';
import { flagMenu } from './row-menu.ts';

interface FlagMarkProps {
  readonly measureId: Id;
  readonly flag: MeasureFlag;
  readonly number: number;
  readonly isReadOnly: boolean;
}

const shapes = { urgent: Triangle, develop: Diamond } as const;

/** Shape, word and colour say the same; where it may be changed, it is the button for that. */
export function FlagMark({ measureId, flag, number, isReadOnly }: FlagMarkProps) {
  const words = useWording().rows;
  const Shape = shapes[flag];
  const mark = (
    <>
      <Shape aria-hidden size={11} strokeWidth={2} fill="currentColor" />
      {words.flags[flag]}
    </>
  );
  if (isReadOnly) {
    return (
      <span className={`flag ${flag}`} title={words.flagTips[flag]}>
        {mark}
      </span>
    );
  }
  return (
    <MenuButton
      className={`flag ${flag}`}
      label={words.flagOf(number, words.flags[flag])}
      title={words.flagTips[flag]}
      tabIndex={-1}
      entries={() => flagMenu([measureId])}
    >
      {mark}
    </MenuButton>
  );
}
