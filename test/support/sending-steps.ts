/**
 * The durable steps of sending, in their order: where a crash may come between what is done and what is kept.
 */
export const SENDING_STEPS = [
  'before:call.saved',
  'after:call.saved',
  'before:request.sent',
  'after:response.received',
  'before:call.accepted',
  'after:call.accepted',
  'before:call.reported',
  'after:call.reported',
  'before:edit.confirmed',
  'after:edit.confirmed',
] as const;
