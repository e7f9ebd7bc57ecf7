// The title is that of another paper of the office, such as its plan of procurement: a cover copied and not changed.
import { likenessOf } from '../../catalogue/same-item.ts';
import { hit, reportRule } from '../rule.ts';
import type { TextView } from '../views.ts';

/** Words of this report's own titles, whatever else they say. */
const ownTitle = /คุณธรรม|ความโปร่งใส|\bITA\b/iu;
/** What every title has behind it. */
const afterTitle = /(?:ของ)?(?:\{\{|องค์การบริหารส่วน|เทศบาล|อบต\.|อบจ\.)|ประจำปี|ปีงบประมาณ|รอบ\s*[\d๐-๙{]/u;
const longestTitle = 300;
const leastLikeness = 0.85;

export const titleOfAnotherPaper = reportRule('title-of-another-paper', 'warning', ({ otherTexts, env }) =>
  otherTexts.flatMap((view) => {
    const title = titleOf(view);
    if (title === '' || ownTitle.test(view.text)) return [];
    const items = [...env.asked.items, ...env.current.items].filter(({ code }) => code.startsWith('O'));
    const named = items.find(({ text }) => likenessOf(text, title) >= leastLikeness || title.includes(text));
    if (!named) return [];
    const start = view.text.indexOf(title);
    return [hit(view, Math.max(0, start), Math.max(0, start) + title.length, { title: named.text })];
  }),
);

/** The words of cover or heading up to the office's name or the year. */
function titleOf({ place, text }: TextView): string {
  if (!('setting' in place) || (place.setting !== 'cover' && place.setting !== 'heading')) return '';
  const opening = text.slice(0, longestTitle);
  const end = opening.search(afterTitle);
  return (end < 0 ? opening : opening.slice(0, end)).trim();
}
