import { expect, it } from 'vitest';
import { runWriters } from '../../two-writers/run-writers.ts';

it('two writers of the same offers lose nothing that could be seen, and nothing in silence', async () => {
  const { figures, troubles } = await runWriters(150, 11);
  expect(troubles).toEqual([]);
  expect(figures).toMatchObject({
    lost_outside_window: 0,
    silent: 0,
    told_wrongly: 0,
    asked_needlessly: 0,
    confirmed_falsely: 0,
    touched: 0,
  });
  expect(figures.edits).toBeGreaterThanOrEqual(150);
  expect(figures.in_window_share).toBeGreaterThanOrEqual(0.05);
  expect(figures.window_p95_ms).toBeLessThanOrEqual(2000);
  for (const happened of ['found', 'told', 'merged', 'asked'] as const)
    expect([happened, figures[happened] > 0]).toEqual([happened, true]);
}, 120_000);
