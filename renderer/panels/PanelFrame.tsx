// The frame of a panel beside the table: what it is, what it is about, and the way out by button or Esc.
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { HelpPageId } from '../../src/help/page.ts';
import { closeSidePanel } from '../commands/side-panel-commands.ts';
import { HelpButton } from '../help/HelpButton.tsx';
import { useWording } from '../store/program.ts';

export interface PanelFrameProps {
  readonly title: string;
  readonly subtitle: string;
  /** The page of help that is about it. */
  readonly helpPage?: HelpPageId;
  readonly children: ReactNode;
}

export function PanelFrame({ title, subtitle, helpPage, children }: PanelFrameProps) {
  const words = useWording();
  return (
    <aside
      className="panel side-panel"
      aria-label={title}
      tabIndex={-1}
      data-side-panel
      onKeyDown={(event) => {
        // A menu or dialog of its own is no part of the panel on the page.
        if (event.code !== 'Escape' || event.defaultPrevented || !event.currentTarget.contains(event.target as Node))
          return;
        event.preventDefault();
        closeSidePanel();
      }}
    >
      <div className="panel-head">
        <h2>{title}</h2>
        {helpPage && <HelpButton page={helpPage} />}
        <button type="button" className="quiet" onClick={closeSidePanel}>
          <X aria-hidden size={17} strokeWidth={1.8} />
          {words.close}
        </button>
        {subtitle !== '' && (
          <p className="side-panel-about" lang="th" title={subtitle}>
            {subtitle}
          </p>
        )}
      </div>
      <div className="side-panel-body">{children}</div>
    </aside>
  );
}
