import type { SourceFile } from './tree.ts';

const LONGEST_LINE = 110;
const LONGEST_FILE = 300;
const SUPPRESSION = /(ox|es)lint-disable|@ts-(ignore|expect-error|nocheck)|(oxfmt|prettier)-ignore/;
/** Spelt in two halves, so that this file keeps its own rule. */
const LEFTOVER = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X', 'HA' + 'CK'].join('|')})\\b`);

/** One line for each place of a source file that breaks a rule no other tool holds. */
export function houseProblems(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(({ path, text }) => {
    const lines = linesOf(text);
    return [
      ...lines.flatMap((line, index) =>
        lineProblems(line).map((problem) => `${path}:${index + 1}: ${problem}`),
      ),
      ...(lines.length > LONGEST_FILE ? [`${path}: ${lines.length} lines, more than ${LONGEST_FILE}`] : []),
      ...(isBadName(path) ? [`${path}: a file is named in kebab-case for its one idea`] : []),
    ];
  });
}

export function medianLineCount(files: readonly SourceFile[]): number {
  const counts = files.map(({ text }) => linesOf(text).length).sort((a, b) => a - b);
  return counts[Math.floor(counts.length / 2)] ?? 0;
}

/** Runs of `length` lines that stand in more than one place; imports, braces and blank lines do not count. */
export function repeatedRuns(files: readonly SourceFile[], length: number): readonly string[] {
  const places = new Map<string, string[]>();
  for (const { path, text } of files) {
    for (const { run, line } of runsOf(text, length))
      places.set(run, [...(places.get(run) ?? []), `${path}:${line}`]);
  }
  return [...places.values()].filter((found) => found.length > 1).map((found) => found.join(' = '));
}

function runsOf(text: string, length: number): readonly { run: string; line: number }[] {
  const telling = linesOf(text)
    .map((line, index) => ({ code: line.trim(), line: index + 1 }))
    .filter(({ code }) => /\w/.test(code) && !/^(import|export (type )?\{|\/?\*|\/\/|\} from)/.test(code));
  const starts = telling.slice(0, Math.max(0, telling.length - length + 1));
  return starts.map(({ line }, index) => {
    const part = telling.slice(index, index + length);
    return { run: part.map(({ code }) => code).join('\n'), line };
  });
}

function lineProblems(line: string): readonly string[] {
  return [
    ...(line.length > LONGEST_LINE ? [`${line.length} characters, more than ${LONGEST_LINE}`] : []),
    ...(SUPPRESSION.test(line) ? ['a suppressed check'] : []),
    ...(LEFTOVER.test(line) ? ['a note of unfinished work'] : []),
  ];
}

function isBadName(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return (
    !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)+$/.test(name) || /^(utils?|helpers?|common|misc)\./.test(name)
  );
}

function linesOf(text: string): readonly string[] {
  return text.replace(/\n$/, '').split('\n');
}
