import type { Page } from 'playwright-core';

/** A person at a computer with Stragan: what she can do outside its window. */
export type Seat = {
  /** Starts Stragan and looks at its window. */
  start(): Promise<Page>;
  /** Ends Stragan at once, as a power cut would. */
  kill(): Promise<void>;
  /** The page that Stragan asked the system to show, in her own browser. */
  shownOutside(): Promise<Page>;
  /** Copies cells of a spreadsheet. */
  copy(text: string): Promise<void>;
  /** Chooses files in the dialog that comes up when `press` is done. */
  choose(paths: readonly string[], press: () => Promise<void>): Promise<void>;
  /** What any page complained of: breaches of its policy, faults, errors in its console. */
  readonly complaints: readonly string[];
  leave(): Promise<void>;
};

export type SeatInput = { readonly folder: string; readonly demoAt: string };

/** One way to run the built program. */
export type Way = {
  readonly demoProgram: string;
  sit(input: SeatInput): Promise<Seat>;
  remove(): void;
};
