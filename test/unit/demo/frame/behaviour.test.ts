import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const page = readFileSync(new URL('../../../../src/main/demo/behaviour.md', import.meta.url), 'utf8');
const folder = new URL('./', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.test.ts'));
const sources = new Map(
  files.map((file) => [file.split('.')[0] ?? '', readFileSync(new URL(file, folder), 'utf8')]),
);

const sections = page.split(/^## /m).slice(1, 5);

describe('behaviour.md', () => {
  it.each(sections.map((section) => [section.split('\n')[0] ?? '', section]))(
    '%s counts its lines',
    (title, text) => {
      const [told, known] = /\((\d+) of (\d+)\)/.exec(title)?.slice(1).map(Number) ?? [];
      const rows = text.split('\n').filter((line) => /^\| (?!behaviour|---)/.test(line));
      const notPlayed = Number(/[Nn]ot played \((\d+)\)/.exec(text)?.[1] ?? 0);
      expect([told, known]).toEqual([rows.length, rows.length + notPlayed]);
    },
  );

  it('names tests that are there', () => {
    const cells = sections.flatMap((text) =>
      [...text.matchAll(/\| ([^|]+) \|$/gm)].map(([, cell = '']) => cell),
    );
    const told = cells.filter((cell) => cell.includes(': ')).flatMap(namesIn);
    expect(told.length).toBeGreaterThan(60);
    expect(told.filter(([file, name]) => !sources.get(file)?.includes(name))).toEqual([]);
  });
});

/** "file: a name; another; other-file: a name (row of its table)". */
function namesIn(cell: string): [file: string, name: string][] {
  let file = '';
  return cell.split('; ').map((part) => {
    const [, named, name = part] = /^([a-z-]+): (.+)$/.exec(part) ?? [];
    if (named !== undefined && sources.has(named)) file = named;
    const whole = named === undefined || sources.has(named) ? name : part;
    return [file, whole.replace(/ \([^)]*\)$/, '')];
  });
}
