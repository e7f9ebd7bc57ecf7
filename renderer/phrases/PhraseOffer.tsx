// The phrase on offer under the caret, and the list of phrases where one asks for it.
import { useRef } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import { flushSync } from 'react-dom';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { type PhraseQuestion, phraseQuestionStore } from './phrase-commands.ts';
import { phraseOfferStore, putPhrase, takeOfferedPhrase } from './phrase-offers.ts';

const gapPx = 6;

export function PhraseOffer() {
  const offers = useStore(phraseOfferStore, (state) => state);
  const question = useStore(phraseQuestionStore, (state) => state);
  const words = useWording().phrases;
  if (question) return <PhraseList question={question} />;
  const [first] = offers?.phrases ?? [];
  if (!offers || !first) return null;
  const { left, top, height, phrases, field } = offers;
  return (
    <div
      ref={keepInWindow}
      key={`${left} ${top} ${first.text}`}
      className="phrase-offer"
      role="status"
      style={{ left, top: top + height + gapPx }}
    >
      <button
        type="button"
        tabIndex={-1}
        // The caret stays in the cell.
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => takeOfferedPhrase(field.area)}
      >
        <strong lang="th">{first.text}</strong>
      </button>
      <span>
        {words.take}
        {phrases.length > 1 && ` · ${words.others(phrases.length - 1)}`}
      </span>
    </div>
  );
}

/** At the right edge it moves back rather than out of sight. */
function keepInWindow(element: HTMLElement | null): void {
  if (!element) return;
  const { left, width } = element.getBoundingClientRect();
  const most = window.innerWidth - width - 2 * gapPx;
  if (left > most) element.style.left = `${Math.max(gapPx, most)}px`;
}

function PhraseList({ question }: { readonly question: PhraseQuestion }) {
  const words = useWording().phrases;
  const anchor = useRef<HTMLSpanElement>(null);
  const { field, start, phrases, left, top, height } = question;
  const close = () => {
    // While the list is there, nothing behind it takes the focus.
    flushSync(() => phraseQuestionStore.set(null));
    field.area.focus({ preventScroll: true });
  };
  return (
    <>
      <span ref={anchor} className="caret-anchor" style={{ left, top, height }} />
      <Popover
        className="menu-popover phrase-menu"
        aria-label={words.list}
        triggerRef={anchor}
        isOpen
        onOpenChange={(isOpen) => !isOpen && close()}
        placement="bottom start"
        offset={gapPx}
      >
        <Menu
          className="menu"
          aria-label={words.list}
          autoFocus="first"
          onClose={close}
          onAction={(key) => {
            close();
            putPhrase(field, start, String(key));
          }}
        >
          {phrases.map(({ text, isOwn }) => (
            <MenuItem key={text} id={text} textValue={text} className="menu-item">
              <span lang="th">{text}</span>
              {!isOwn && <span className="menu-remark">{words.fromCells}</span>}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </>
  );
}
