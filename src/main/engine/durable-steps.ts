/**
 * Every step that must survive a crash, by name: what is on the disk or on its way differs before and after
 * it. Reached before and after; see DurableStep in ports.ts.
 */
export const DURABLE_STEPS = [
  /** An edit's command, under its id, with its edits as `sending`. */
  'call.saved',
  /** A request that writes, handed to the network. */
  'request.sent',
  /** The answer to a request that writes. */
  'response.received',
  /** Allegro took the command. */
  'call.accepted',
  /** Allegro told what became of the command. */
  'call.reported',
  /** An edit, or an item's change, moved to another state than those named below. */
  'state.written',
  /** What was written is read again. */
  'change.read-back',
  'edit.confirmed',
  'item.sending',
  'item.confirmed',
  'item.created',
  'item.removed',
  /** Allegro gave a new offer its number. */
  'new-offer.made',
  /** The id of the command that publishes it. */
  'new-offer.publishing',
  'new-offer.confirmed',
  'act.sending',
  'act.confirmed',
  /** A journal's place, with the rows it covers. */
  'cursor.moved',
  'listing.recorded',
  'details.recorded',
  'vault.saved',
  /** A file of the seller is at Allegro. */
  'upload.recorded',
  /** A file that was written aside gets its name. */
  'file.renamed',
] as const;

export type DurableStepName = (typeof DURABLE_STEPS)[number];

export type DurablePoint = `${'before' | 'after'}:${DurableStepName}`;
