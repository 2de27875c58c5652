import type {
  ChangeCounts,
  ChangeRow,
  ChangeScope,
  CheckReport,
  PlanReport,
  StoryLine,
} from './contract-changes.ts';
import type { EditOutcome, SkippedRow } from './contract-offers.ts';
import type { ChangeSet, EditMark, EditState } from './domain/edit.ts';
import type { OfferField } from './domain/offer-fields.ts';
import type { OfferId } from './domain/offer.ts';
import type { CallFacts } from './domain/story-text.ts';

/** What was edited here: how it stands, what is checked, sent, given up and taken back. */
export type ChangeCommands = {
  'changes.list': {
    in: {
      states?: readonly EditState[];
      changeSetId?: string;
      offerId?: OfferId;
      mark?: EditMark;
      /** Of one Send. */
      sentAt?: number;
      after: string | null;
      limit: number;
    };
    out: { changes: readonly ChangeRow[]; next: string | null };
  };
  /** Of all changes, or of those that went with one Send. */
  'changes.counts': { in: { sentAt?: number }; out: ChangeCounts };
  'changes.show': {
    in: { editId: number };
    out: ChangeRow & { story: readonly StoryLine[]; call: CallFacts | null };
  };
  'changes.sets': {
    in: Readonly<Record<string, never>>;
    out: {
      sets: readonly (ChangeSet & {
        counts: Readonly<Partial<Record<EditState, number>>>;
        /** When its changes were last sent; null before. */
        sentAt: number | null;
        /** How many are confirmed and were not edited since. */
        takeable: number;
      })[];
    };
  };
  'changes.check': { in: ChangeScope; out: CheckReport };
  /** What sending would take: calls by kind and about how long. */
  'changes.plan': { in: ChangeScope; out: PlanReport };
  /**
   * Releases drafts. Refused while a check stops them or a question is open (`answered` names the questions
   * said yes to); offline it releases only with `whenOnline`.
   */
  'changes.send': {
    in: ChangeScope & { answered: readonly string[] | 'all'; whenOnline?: boolean };
    out: { released: number; report: CheckReport; sentAt: number | null };
  };
  'changes.recall': { in: ChangeScope; out: { recalled: number } };
  'changes.drop': { in: ChangeScope; out: { dropped: number } };
  'changes.retry': { in: ChangeScope; out: { retried: number; sentAt: number | null } };
  'changes.resolve': {
    in: ChangeScope & { field?: OfferField; take: 'mine' | 'theirs' };
    out: { resolved: number; sentAt: number | null };
  };
  /** New edits with the former values; rows that changed since are left and named. */
  'changes.take-back': {
    in: { changeSetId: string; editIds?: readonly number[] };
    out: EditOutcome & { skipped: readonly SkippedRow[] };
  };
};
