import type { Page } from 'playwright-core';

export type ElectronModule = typeof import('electron');

/** Stragan on the desktop, under the stand-in or in Electron itself. */
export type DesktopApp = {
  /** Its window as it is now; another one after a crash. */
  look(): Promise<Page>;
  /** What its pages complained of: breaches of the policy, faults, errors in the console. */
  readonly complaints: readonly string[];
  /** The line that says when the window was open. */
  readonly ready: Promise<string>;
  /** Runs a function in the main process. It knows nothing but what it is given. */
  evaluate<In, Out>(
    run: (electron: ElectronModule, input: In) => Out | Promise<Out>,
    input: In,
  ): Promise<Out>;
  /** Puts text on the system's clipboard, as another program does. */
  copy(text: string): Promise<void>;
  /** Before files are handed to its page: only the stand-in must be told. */
  announce(paths: readonly string[]): Promise<void>;
  /** Once it has ended, and with it the Chromium that showed its window. */
  readonly ended: Promise<number | null>;
  kill(): Promise<void>;
};

export type DesktopHost = {
  /** The built entry that it runs. */
  readonly main: string;
  start(dataFolder: string, words?: readonly string[]): Promise<DesktopApp>;
  /** Starts it once more on a folder that has one; what it ended with. */
  startAgain(dataFolder: string): Promise<number | null>;
  remove(): void;
};
