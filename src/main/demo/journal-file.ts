import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { DemoSettings } from './kinds.ts';
import { linesOf, makeState, serialise } from './state.ts';
import type { JournalLine, JournaledState } from './state.ts';

export type JournalFile = {
  readonly state: JournaledState;
  /** Appends what changed since the last call; before an answer is sent, so that what was told is kept. */
  readonly flush: () => void;
  readonly close: () => void;
};

const NEW_LINE = 0x0a;
/** A journal is written anew at the opening when it holds many times more lines than there are rows. */
const COMPACT_FROM_LINES = 20_000;

/** Opens a journal, or begins it. Throws when the file belongs to another shop. */
export function openJournal(path: string, settings: DemoSettings): JournalFile {
  mkdirSync(dirname(path), { recursive: true });
  const lines = existsSync(path) ? readWhole(path, settings) : [];
  const pending: JournalLine[] = [];
  const state = makeState(settings, { lines, onChange: (line) => pending.push(line) });
  if (lines.length === 0) begin(path, settings, []);
  else compact(path, state, lines.length);

  const file = openSync(path, 'a');
  const flush = (): void => {
    if (pending.length === 0) return;
    writeAll(file, pending.map(textOf).join(''));
    pending.length = 0;
  };
  return {
    state,
    flush,
    close() {
      flush();
      closeSync(file);
    },
  };
}

/** Reads every whole line and cuts off a line that a crash left unfinished. */
function readWhole(path: string, settings: DemoSettings): JournalLine[] {
  const bytes = readFileSync(path);
  const wholeLength = bytes.lastIndexOf(NEW_LINE) + 1;
  if (wholeLength < bytes.length) truncateSync(path, wholeLength);
  const [first, ...rest] = bytes.subarray(0, wholeLength).toString('utf8').split('\n').slice(0, -1);
  if (first === undefined) return [];
  checkSameShop(path, JSON.parse(first), settings);
  return rest.map((text): JournalLine => JSON.parse(text));
}

function checkSameShop(path: string, header: { shop?: unknown }, settings: DemoSettings): void {
  if (JSON.stringify(header.shop) === JSON.stringify(headerOf(settings).shop)) return;
  throw new Error(`${path} holds another demo shop: ${JSON.stringify(header.shop)}`);
}

function headerOf({ seed, offers, edition }: DemoSettings): { shop: DemoSettings } {
  return { shop: { seed, offers, edition } };
}

function compact(path: string, state: JournaledState, lineCount: number): void {
  const plain = serialise(state);
  const rowCount = Object.values(plain.tables).reduce((sum, rows) => sum + rows.length, 0);
  if (lineCount < COMPACT_FROM_LINES || lineCount < rowCount * 4) return;
  begin(path, state.settings, linesOf(plain));
}

function begin(path: string, settings: DemoSettings, lines: Iterable<JournalLine>): void {
  const beside = `${path}.new`;
  const file = openSync(beside, 'w');
  writeAll(file, `${JSON.stringify(headerOf(settings))}\n`);
  for (const line of lines) writeAll(file, textOf(line));
  closeSync(file);
  renameSync(beside, path);
}

function textOf(line: JournalLine): string {
  return `${JSON.stringify(line)}\n`;
}

function writeAll(file: number, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  let written = 0;
  while (written < bytes.length) written += writeSync(file, bytes, written);
}
