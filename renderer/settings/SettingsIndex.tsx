// The headings of the settings at their side: what there is, where one is, and the way to each. It reads them off the cards, so that
// it names what stands there.
import { type RefObject, useEffect, useRef, useState } from 'react';
import { stepAmong } from '../panels/one-stop.ts';
import { useWording } from '../store/program.ts';

/** A card counts as the one being read from this far below the top of the window. */
const readingLine = 0.3;

/** `screen` scrolls, and holds the cards. */
export function SettingsIndex({ screen }: { readonly screen: RefObject<HTMLElement | null> }) {
  const words = useWording().settings;
  const list = useRef<HTMLOListElement>(null);
  const [titles, setTitles] = useState<readonly string[]>([]);
  const [current, setCurrent] = useState(0);
  const [stop, setStop] = useState<number | null>(null);

  useEffect(() => {
    const found = headings(screen.current).map((heading) => heading.textContent);
    setTitles((before) => (before.join('\n') === found.join('\n') ? before : found));
  });

  useEffect(() => {
    const scroller = screen.current;
    const look = () => setCurrent(headingBeingRead(scroller));
    scroller?.addEventListener('scroll', look, { passive: true });
    return () => scroller?.removeEventListener('scroll', look);
  }, [screen]);

  const atStop = stop ?? current;
  return (
    <nav className="settings-index" aria-label={words.index}>
      <ol
        ref={list}
        onKeyDown={(event) => stepAmong(event, [...(list.current?.querySelectorAll('button') ?? [])])}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (!currentTarget.contains(relatedTarget)) setStop(null);
        }}
      >
        {titles.map((title, place) => (
          <li key={title}>
            <button
              type="button"
              tabIndex={place === atStop ? 0 : -1}
              aria-current={place === current ? 'true' : undefined}
              onFocus={() => setStop(place)}
              onClick={() => {
                goTo(headings(screen.current)[place]);
                setCurrent(place);
              }}
            >
              {title}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function headings(screen: HTMLElement | null): readonly HTMLElement[] {
  return [...(screen?.querySelectorAll<HTMLElement>('.card h3') ?? [])];
}

function headingBeingRead(screen: HTMLElement | null): number {
  if (!screen) return 0;
  const { top, bottom, height } = screen.getBoundingClientRect();
  const all = headings(screen);
  const places = all.map((heading) => heading.getBoundingClientRect());
  // One that was gone to is read as long as it is in sight: the last ones cannot be scrolled up to the line.
  const goneTo = all.findIndex((heading) => heading.matches(':focus'));
  const place = places[goneTo];
  if (place && place.top >= top && place.bottom <= bottom) return goneTo;
  return Math.max(0, places.filter((one) => one.top < top + height * readingLine).length - 1);
}

/** The next Tab is the card's first field. */
function goTo(heading: HTMLElement | undefined): void {
  heading?.closest('.card')?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
