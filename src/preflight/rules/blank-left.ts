// A place that was left to be filled in: วันที่ ........ , xx/2566, (ระบุชื่อโครงการ). Outside the tables dots may wait for the pen.
import { hit, textRule } from '../rule.ts';

/** Four dots, two ellipses, three underlines, two letters x alone; an instruction in brackets, which “ระบุไว้” is not. */
const blank =
  /\.{4,}|…{2,}|_{3,}|(?<![a-z0-9])x{2,}(?![a-z0-9])|[([](?:โปรด|กรุณา)?(?:ระบุ|กรอก|ใส่)(?!ไว้|ใน|ตาม|แล้ว)[^()[\]\n]{0,60}[)\]]/giu;

export const blankLeft = textRule('blank-left', 'warning', (view) =>
  view.column === null
    ? []
    : [...view.text.matchAll(blank)].map(({ 0: found, index }) => hit(view, index, index + found.length, {})),
);
