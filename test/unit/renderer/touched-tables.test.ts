import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { touchedTables } from '../../../src/renderer/data/touched-tables.ts';

describe('tables that a sync changes', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('are told at once where nothing was told before', async () => {
    const told: (readonly string[])[] = [];
    const touch = touchedTables(200, (tables) => told.push(tables));
    touch(['offer']);
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toEqual([['offer']]);
  });

  it('are told together, and no more often than was asked for', async () => {
    const told: (readonly string[])[] = [];
    const touch = touchedTables(200, (tables) => told.push(tables));
    for (let at = 0; at < 1000; at += 50) {
      touch([at % 100 === 0 ? 'offer' : 'edit']);
      await vi.advanceTimersByTimeAsync(50);
    }
    await vi.advanceTimersByTimeAsync(200);
    expect(told).toHaveLength(6);
    expect(told[0]).toEqual(['offer']);
    expect(told.slice(1).map((tables) => tables.toSorted())).toEqual(
      Array.from({ length: 5 }, () => ['edit', 'offer']),
    );
  });

  it('are told the last time too', async () => {
    const told: (readonly string[])[] = [];
    const touch = touchedTables(2000, (tables) => told.push(tables));
    touch(['offer']);
    await vi.advanceTimersByTimeAsync(10);
    touch(['edit']);
    await vi.advanceTimersByTimeAsync(1980);
    expect(told).toEqual([['offer']]);
    await vi.advanceTimersByTimeAsync(20);
    expect(told).toEqual([['offer'], ['edit']]);
  });
});
