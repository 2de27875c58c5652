/** What grows with the years, and what may go of it. Days: older than that; null: all of it stays. */
export type UpkeepRules = {
  /** Changes and acts at their end, with their stories: confirmed, dropped, replaced. */
  readonly changesDays: number | null;
  /** Changes of prices, stock and titles that were seen at Allegro. */
  readonly historyDays: number | null;
  /** What Allegro's journals told. */
  readonly journalDays: number | null;
  /** Items that Allegro does not list any more. */
  readonly goneDays: number | null;
  /** Photos and papers that no unsent change names. */
  readonly filesDays: number | null;
  /** Orders, messages, returns, payments and other data of buyers. */
  readonly buyersDays: number | null;
};

export type UpkeepArea = 'changes' | 'history' | 'journal' | 'gone' | 'files' | 'buyers';

/** The rule of each area. */
export const UPKEEP_RULES: Readonly<Record<UpkeepArea, keyof UpkeepRules>> = {
  changes: 'changesDays',
  history: 'historyDays',
  journal: 'journalDays',
  gone: 'goneDays',
  files: 'filesDays',
  buyers: 'buyersDays',
};

export type UpkeepLine = {
  readonly area: UpkeepArea;
  readonly rows: number;
  readonly bytes: number;
  /** By the rules. */
  readonly goes: number;
  readonly goesBytes: number;
  /** What kind of things they are, for data of buyers: collections with how many of each go. */
  readonly kinds: readonly { readonly name: string; readonly goes: number }[];
};

export type UpkeepReport = {
  readonly rules: UpkeepRules;
  /** The rules are kept each day, without asking again. */
  readonly standing: boolean;
  readonly lines: readonly UpkeepLine[];
  readonly databaseBytes: number;
  /** Stands for these lines: what goes is what was shown. */
  readonly digest: string;
};

type Empty = Readonly<Record<string, never>>;

export type UpkeepCommands = {
  /** Sizes, and what would go by these rules; left out: by those that are kept. Nothing is changed. */
  'upkeep.look': { in: { rules?: UpkeepRules }; out: UpkeepReport };
  /**
   * Lets go of it, if it is still what was shown with this digest; else nothing, and `isStale`. `standing`:
   * the rules hold for every day to come.
   */
  'upkeep.let-go': {
    in: { rules: UpkeepRules; digest: string; standing: boolean };
    out: { removed: number; freedBytes: number; isStale: boolean };
  };
  /** By the rules that the seller set to hold each day; nothing where he did not. */
  'upkeep.keep-rules': { in: Empty; out: { removed: number } };
};
