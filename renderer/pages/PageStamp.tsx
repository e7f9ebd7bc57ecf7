// A page as a stamp: its strokes drawn small, white as the paper is in any theme.
import { memo } from 'react';
import type { PageOfMap } from '../../src/contract/contract.ts';

interface Props {
  readonly sketch: PageOfMap['sketch'];
}

export const PageStamp = memo(function PageStamp({ sketch }: Props) {
  const { widthPt, heightPt, texts, rules, headings, groups, pictures } = sketch;
  return (
    <svg className="stamp" viewBox={`0 0 ${widthPt} ${heightPt}`} aria-hidden>
      <path className="stamp-heading" d={headings} />
      <path className="stamp-group" d={groups} />
      <path className="stamp-picture" d={pictures} />
      <path className="stamp-rule" d={rules} />
      {texts.map(({ thicknessPt, path }) => (
        <path key={thicknessPt} className="stamp-text" strokeWidth={thicknessPt} d={path} />
      ))}
    </svg>
  );
}, isSame);

/** A page that an edit did not reach is not drawn again. */
function isSame({ sketch: before }: Props, { sketch: after }: Props): boolean {
  return before === after || JSON.stringify(before) === JSON.stringify(after);
}
