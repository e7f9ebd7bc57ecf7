// The frame of every screen of an open register: rail at the left, head above, a banner when saving failed, foot below.
import { type ReactNode, useEffect, useRef } from 'react';
import { FindBar } from '../find/FindBar.tsx';
import { HintBubble } from '../panels/HintBubble.tsx';
import { MenuPopover } from '../panels/MenuPopover.tsx';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { viewStore } from '../store/view.ts';
import { Foot } from './Foot.tsx';
import { Head } from './Head.tsx';
import { Rail } from './Rail.tsx';
import { SaveBanner } from './SaveBanner.tsx';

export function Shell({ children }: { readonly children: ReactNode }) {
  const words = useWording().shell;
  const screen = useStore(viewStore, (view) => view.screen);
  const main = useRef<HTMLElement>(null);
  // What had the focus went with the screen before: it must not be lost to the page's beginning.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new screen is the reason to look
  useEffect(() => {
    if (document.activeElement === document.body) main.current?.focus();
  }, [screen]);
  return (
    <div className="shell">
      <button type="button" className="skip-link" onClick={() => main.current?.focus()}>
        {words.skipToContent}
      </button>
      <Rail />
      <div className="room">
        <Head />
        <SaveBanner />
        <FindBar />
        <main className="screen" ref={main} tabIndex={-1} aria-label={words.places[screen]}>
          {children}
        </main>
        <Foot />
      </div>
      <MenuPopover />
      <HintBubble />
    </div>
  );
}
