// What main tells the window without being asked, over the one event channel of each host.
import type { PathPurpose } from './contract.ts';

export type HostEvent =
  /** A host without native dialogs asks the window to ask the person; answered by the call `path.answer`. */
  | {
      readonly kind: 'askPath';
      readonly askId: string;
      readonly purpose: PathPurpose;
      /** A whole path to begin with. */
      readonly suggestedPath: string;
    }
  /** A register was double-clicked while the program runs; the window saves its drafts and opens it. */
  | { readonly kind: 'openRequested'; readonly path: string }
  /** How far the long work under way is, in bytes. */
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  /** How far a report under way is, in pages; not more than ten times a second. */
  | { readonly kind: 'printProgress'; readonly done: number; readonly total: number }
  /** How far a source being read, or what is written of it, is, from 0 to 1. */
  | { readonly kind: 'sourceProgress'; readonly phase: 'reading' | 'writing'; readonly share: number }
  /** The window is about to close: put drafts away, then call `app.closeNow`. */
  | { readonly kind: 'closeRequested' };

export type HostEventListener = (event: HostEvent) => void;
