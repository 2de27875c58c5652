import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';

const demo = new URL('../../../../src/main/demo/', import.meta.url);
const tests = new URL('../', import.meta.url);
const pages = readdirSync(demo).filter((name) => /^behaviour.*\.md$/.test(name));
const sources = new Map(
  readdirSync(tests, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => [
      basename(file, '.test.ts'),
      readFileSync(new URL(file.replaceAll('\\', '/'), tests), 'utf8'),
    ]),
);

describe.each(pages)('%s', (name) => {
  const page = readFileSync(new URL(name, demo), 'utf8');
  const sections = page
    .split(/^## /m)
    .slice(1)
    .filter((text) => /\((\d+) of (\d+)\)/.test(text));

  it('counts its lines', () => {
    expect(sections.length).toBeGreaterThan(0);
    for (const text of sections) {
      const title = text.split('\n')[0] ?? '';
      const [told, known] = /\((\d+) of (\d+)\)/.exec(title)?.slice(1).map(Number) ?? [];
      const rows = text.split('\n').filter((line) => /^\| (?!behaviour|---)/.test(line));
      const notPlayed = Number(/[Nn]ot (?:played|shown)(?: here)? \((\d+)\)/.exec(text)?.[1] ?? 0);
      expect([title, told, known]).toEqual([title, rows.length, rows.length + notPlayed]);
    }
  });

  it('names tests that are there', () => {
    const cells = sections.flatMap((text) =>
      [...text.matchAll(/\| ([^|]+) \|$/gm)].map(([, cell = '']) => cell),
    );
    const told = cells.filter((cell) => cell.includes(': ')).flatMap(namesIn);
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter(([file, test]) => !sources.has(test) && !sources.get(file)?.includes(test))).toEqual(
      [],
    );
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
