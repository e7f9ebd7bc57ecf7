// Thai text against a web address: readers and readers' programs take both for the address, which then leads nowhere.
import { findWebAddresses } from '../../thai/web-addresses.ts';
import { hit, textRule } from '../rule.ts';

const thaiBehind = /^[ก-ฺเ-๎]+/u;
const thaiBefore = /[ก-ฺเ-๎]+$/u;
const longestWord = 40;

export const addressGlued = textRule('address-glued', 'warning', (view) =>
  findWebAddresses(view.text).flatMap(({ start, end }) => {
    const [behind = ''] = thaiBehind.exec(view.text.slice(end, end + longestWord)) ?? [];
    const [before = ''] = thaiBefore.exec(view.text.slice(Math.max(0, start - longestWord), start)) ?? [];
    if (behind === '' && before === '') return [];
    const address = view.text.slice(start, end);
    const edits = [
      ...(before === '' ? [] : [{ place: view.place, start, end: start, text: ' ' }]),
      ...(behind === '' ? [] : [{ place: view.place, start: end, end, text: ' ' }]),
    ];
    return [{ ...hit(view, start - before.length, end + behind.length, { address }), edits }];
  }),
);
