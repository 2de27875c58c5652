import { expect, it } from 'vitest';
import { liveThrough } from './week.ts';

it('two short days leave nothing under way, little on the disk and no more in memory', async () => {
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  const soak = await liveThrough({ seed: 2, offers: 60, days: 2, hours: 1, say });
  expect(said).toHaveLength(2);
  const { counts, confirmed, orders } = soak;
  expect(confirmed).toBeGreaterThan(20);
  expect(orders).toBeGreaterThan(60);
  expect([counts['queued'], counts['sending'], counts['unsure'], counts['refused']]).toEqual([0, 0, 0, 0]);
  expect(soak.integrity).toBe('ok');
  // Tables grow by whole pages: of few edits each costs more than of many.
  expect(soak.bytes_per_edit).toBeLessThan(3000);
  expect(soak.memory_ratio).toBeLessThan(1.2);
  // Of what cannot be fetched again each hour, of all of it each day.
  expect(soak.copies).toBe(6);
});
