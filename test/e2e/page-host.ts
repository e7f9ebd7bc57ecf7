// What the page tests need of a host, so that the same tests run behind the loopback server and in Electron.
import type { Page } from 'playwright-core';

export interface OpenWindow {
  readonly page: Page;
  /** Errors and warnings of the page's console, exceptions, and requests that left the machine; all of them unwanted. */
  readonly faults: readonly string[];
  /** Does something that makes the program ask for a path, and answers it as a person would. */
  answerPath(answer: string, ask: () => Promise<void>): Promise<void>;
  /** Closes the window as a person would, with time to put drafts away, and ends the program. */
  close(): Promise<void>;
}

export interface PageHost {
  readonly name: string;
  /** Starts the program with its own folder, empty at first; opens `file` if one is given. */
  start(programFolder: string, file?: string): Promise<OpenWindow>;
}
