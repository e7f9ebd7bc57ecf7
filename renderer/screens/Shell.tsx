// The frame of every screen of an open register: rail at the left, head above, a banner when saving failed, foot below.
import type { ReactNode } from 'react';
import { MenuPopover } from '../panels/MenuPopover.tsx';
import { Foot } from './Foot.tsx';
import { Head } from './Head.tsx';
import { Rail } from './Rail.tsx';
import { SaveBanner } from './SaveBanner.tsx';

export function Shell({ children }: { readonly children: ReactNode }) {
  return (
    <div className="shell">
      <Rail />
      <div className="room">
        <Head />
        <SaveBanner />
        <main className="screen">{children}</main>
        <Foot />
      </div>
      <MenuPopover />
    </div>
  );
}
