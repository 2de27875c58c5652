import { beforeEach, expect, it } from 'vitest';
import { type Place, useWindowState } from '../../../src/renderer/state/window-state.ts';

const fresh = useWindowState.getInitialState();
const state = () => useWindowState.getState();
const standing = () => ({ place: state().place, text: state().text, wayBack: state().former });

function lead(from: Place, text: string): void {
  state().go(from);
  state().leadTo(text, {});
  state().go('offers');
}

beforeEach(() => useWindowState.setState(fresh, true));

it.each(['activity', 'orders', 'shop', 'changes'] as const)(
  'an offer opened from %s leads back there, and the list of offers is as it was',
  (place) => {
    state().set({ text: 'lampa' });
    lead(place, '123');
    expect(standing()).toMatchObject({ place: 'offers', text: '123', wayBack: { place } });
    state().goBack();
    expect(standing()).toEqual({ place, text: 'lampa', wayBack: null });
  },
);

it('a list narrowed further still leads back to where its link was', () => {
  lead('activity', '123');
  state().leadTo('', { codes: ['123'] });
  state().goBack();
  expect(standing()).toEqual({ place: 'activity', text: '', wayBack: null });
});

it('the last link counts, with the list of before the first', () => {
  state().set({ text: 'lampa' });
  lead('activity', '123');
  lead('orders', '456');
  state().goBack();
  expect(standing()).toEqual({ place: 'orders', text: 'lampa', wayBack: null });
});

it('who left by another way is led back to his list', () => {
  state().set({ text: 'lampa' });
  lead('activity', '123');
  state().go('photos');
  state().go('offers');
  state().goBack();
  expect(standing()).toEqual({ place: 'offers', text: 'lampa', wayBack: null });
});

it('a link within the offers leads back to the list', () => {
  state().set({ text: 'lampa' });
  state().leadTo('', { codes: ['123'] });
  state().goBack();
  expect(standing()).toEqual({ place: 'offers', text: 'lampa', wayBack: null });
});
