// "ดังต่อไปนี้" and nothing follows.
import { hit, textRule } from '../rule.ts';

const announcement = /(?:ดังต่อไปนี้|ดังนี้|ต่อไปนี้|ได้แก่|ประกอบด้วย)\s*[:：]?$/u;

const longestAnnouncement = 24;

export const announcedListMissing = textRule('announced-list-missing', 'warning', (view) => {
  // Below the introduction stands the table; what a question announces is the assessment's.
  if (view.column === null || view.column === 'issue') return [];
  const { items } = view;
  return items.flatMap((item, index) => {
    const opensList = item.hasItems || (item.mark === null && index + 1 < items.length);
    const [words] = opensList ? [] : (announcement.exec(item.text.slice(-longestAnnouncement)) ?? []);
    return words === undefined ? [] : [hit(view, item.end - words.length, item.end, {})];
  });
});
