/**
 * The moves between states that days come to. The charts stand in shared/domain/edit.ts and in the outbox of
 * items; a day that comes to another one adds its line to the table by itself.
 */
export const MOVES: readonly string[] = [
  'act conflicted -> draft',
  'act conflicted -> dropped',
  'act conflicted -> sending',
  'act draft -> conflicted',
  'act draft -> dropped',
  'act draft -> sending',
  'act new -> draft',
  'act refused -> dropped',
  'act refused -> sending',
  'act sending -> confirmed',
  'act sending -> draft',
  'act sending -> refused',
  'act sending -> unsure',
  'act unsure -> confirmed',
  'act unsure -> draft',
  'edit conflicted -> dropped',
  'edit conflicted -> queued',
  'edit conflicted -> replaced',
  'edit draft -> dropped',
  'edit draft -> queued',
  'edit draft -> replaced',
  'edit new -> draft',
  'edit queued -> confirmed',
  'edit queued -> conflicted',
  'edit queued -> draft',
  'edit queued -> dropped',
  'edit queued -> refused',
  'edit queued -> replaced',
  'edit queued -> sending',
  'edit refused -> dropped',
  'edit refused -> queued',
  'edit refused -> replaced',
  'edit sending -> confirmed',
  'edit sending -> conflicted',
  'edit sending -> queued',
  'edit sending -> refused',
  'edit sending -> unsure',
  'edit unsure -> confirmed',
  'edit unsure -> conflicted',
  'edit unsure -> queued',
  'edit unsure -> refused',
  'item conflicted -> draft',
  'item conflicted -> dropped',
  'item conflicted -> queued',
  'item conflicted -> replaced',
  'item draft -> dropped',
  'item draft -> queued',
  'item new -> draft',
  'item queued -> confirmed',
  'item queued -> conflicted',
  'item queued -> draft',
  'item queued -> dropped',
  'item queued -> sending',
  'item refused -> draft',
  'item refused -> dropped',
  'item sending -> confirmed',
  'item sending -> queued',
  'item sending -> refused',
  'item sending -> unsure',
  'item unsure -> confirmed',
  'item unsure -> conflicted',
  'item unsure -> queued',
];

type NotHere = { readonly moves: RegExp; readonly steps: RegExp; readonly why: string };

/**
 * Cells of the table that cannot be, each with its reason; a cell that is none of these and is low is
 * missing.
 */
export const NOT_HERE: readonly NotHere[] = [
  {
    moves: /^item queued -> sending$/u,
    steps: /call\.|edit\.confirmed|cursor\.|listing\.|details\./u,
    why: 'Offers, items and pulls take turns: while an item is on its way nothing else is sent or pulled.',
  },
  {
    moves: /^item queued -> sending$/u,
    steps: /^(before:item\.sending|after:item\.(confirmed|created|removed))$/u,
    why: 'One item is on its way at a time, and after these steps it has moved on.',
  },
  {
    moves: /^act (draft|refused|conflicted) -> sending$/u,
    steps: /^after:act\.confirmed$/u,
    why: 'The seller confirms one act at a time, and after this step it has moved on.',
  },
];
