import { expect, it } from 'vitest';
import { runChaos } from '../chaos/run-chaos.ts';

it('keeps every promise through eight kills in the middle of sending', async () => {
  const said: string[] = [];
  const figures = await runChaos({ kills: 8, seed: 4, offers: 60, workers: 1 }, (line) => said.push(line));
  const expected = { kills: 8, lost: 0, twice: 0, unasked: 0, integrity: 'ok' };
  expect({ ...figures, said }).toEqual({ ...expected, in_flight: expect.any(Number), said });
  expect(figures.in_flight).toBeGreaterThanOrEqual(3);
});
