// Which items of a plan an action answers: by its number, or by saying the same in its own words. Careful to find an answer: a
// duty told to be open that is not costs more trust than one passed over.
import { tellingWords } from '../followup/likeness.ts';
import type { CellItem } from './cell-items.ts';
import type { CellView, MeasureView } from './views.ts';

/** Words that stand in nearly every duty. Fewer than the follow-up leaves out: งบประมาณ may be all that tells two duties apart. */
const ofEveryDuty: ReadonlySet<string> = new Set(
  (
    'ดำเนินการ การดำเนินการ ดำเนินงาน การดำเนินงาน เจ้าหน้าที่ ผู้รับผิดชอบ หน่วยงาน ของ ให้ และ หรือ ที่ ใน โดย เพื่อ ตาม จาก เป็น มี ได้ แล้วเสร็จ ภายใน อย่าง ' +
    'ประจำปี ประจำ ต่อ บน ของหน่วยงาน จัดให้มี ให้มี เดือน วันที่ เมื่อ ทุก ไม่ ต้อง การ ความ ผล'
  ).split(' '),
);
/** Of a duty's own words, so many stand in the action that answers it. */
const leastShared = 0.6;
/** Longer lists are matched by their numbers alone. */
const mostAnswers = 100;

/** The items of the first level, or the paragraph that stands for one. */
export function topItems({ items }: CellView): readonly CellItem[] {
  return items.filter(({ depth, mark }, index) => depth <= 1 && (mark !== null || index + 1 === items.length));
}

/** True where the action with the duty's number, or one in like words, answers it. */
export function isAnswered(duty: CellItem, actions: CellView, lexicon: ReadonlySet<string>): boolean {
  const { numbers, texts } = answersOf(actions);
  const number = duty.numbers[0];
  if (number !== undefined && numbers.has(number)) return true;
  if (texts.length > mostAnswers) return false;
  const words = tellingWords(duty.text, ofEveryDuty, lexicon);
  return texts.some((answer) => shareOf(words, answer) >= leastShared);
}

/** True where an action says in its own words what the duty does. */
export function isSameMatter(duty: CellItem, action: CellItem, lexicon: ReadonlySet<string>): boolean {
  return shareOf(tellingWords(duty.text, ofEveryDuty, lexicon), action.text.replace(/\s/gu, '')) >= leastShared;
}

function shareOf(words: readonly string[], answer: string): number {
  const all = words.reduce((sum, word) => sum + word.length, 0);
  const shared = words.reduce((sum, word) => sum + (answer.includes(word) ? word.length : 0), 0);
  return all === 0 ? 0 : shared / all;
}

interface Answers {
  /** The first numbers of the actions' marks; a paragraph counts as ๑. */
  readonly numbers: ReadonlySet<number>;
  /** The actions of the first level with what is nested below, without spaces. */
  readonly texts: readonly string[];
}

const answers = new WeakMap<CellView, Answers>();

function answersOf(actions: CellView): Answers {
  const known = answers.get(actions);
  if (known) return known;
  const { items, text } = actions;
  const tops = items.flatMap(({ depth, start }) => (depth <= 1 ? [start] : []));
  const read = {
    numbers: new Set(topItems(actions).map(({ numbers }) => numbers[0] ?? 1)),
    texts: tops.map((start, index) => text.slice(start, tops[index + 1] ?? text.length).replace(/\s/gu, '')),
  };
  answers.set(actions, read);
  return read;
}

/** The cells that hold what is to be done. */
export function planCells(measure: MeasureView): readonly CellView[] {
  return [measure.cell('steps'), measure.cell('reporting')];
}
