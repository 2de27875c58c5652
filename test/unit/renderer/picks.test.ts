import { describe, expect, it } from 'vitest';
import { forgetPicks, goToRow, makePicks, pick, togglePick } from '../../../src/renderer/state/picks.ts';

const KEYS = ['a', 'b', 'c', 'd'];

describe('rows of a table', () => {
  it('are ticked from where the range began, in either direction', () => {
    const picks = makePicks();
    goToRow(picks, KEYS, 'b', false);
    goToRow(picks, KEYS, 'd', true);
    expect([...picks.getState().picked]).toEqual(['b', 'c', 'd']);
    goToRow(picks, KEYS, 'a', true);
    expect([...picks.getState().picked]).toEqual(['a', 'b']);
    expect(picks.getState().active).toBe('a');
  });

  it('stay ticked when the keyboard moves on', () => {
    const picks = makePicks();
    togglePick(picks, 'b');
    goToRow(picks, KEYS, 'c', false);
    togglePick(picks, 'c');
    expect([...picks.getState().picked]).toEqual(['b', 'c']);
    togglePick(picks, 'b');
    expect([...picks.getState().picked]).toEqual(['c']);
  });

  it('are all let go together', () => {
    const picks = makePicks();
    pick(picks, KEYS);
    expect(picks.getState().picked.size).toBe(4);
    forgetPicks(picks);
    expect(picks.getState()).toMatchObject({ active: null, anchor: null, picked: new Set() });
  });
});
