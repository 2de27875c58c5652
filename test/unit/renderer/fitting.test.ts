import { describe, expect, it } from 'vitest';
import { fitting } from '../../../src/renderer/data/fitting.ts';

describe('a form from before', () => {
  it.each([
    ['nothing kept', { text: 'a' }, null, { text: 'a' }],
    ['the same fields', { text: '', count: 0 }, { text: 'b', count: 2 }, { text: 'b', count: 2 }],
    ['a field that it did not know', { text: '', isOn: true }, { text: 'b' }, { text: 'b', isOn: true }],
    ['a field that is no more', { text: '' }, { text: 'b', gone: 1 }, { text: 'b' }],
    ['a field of another kind', { text: '', list: [] }, { text: 5, list: {} }, { text: '', list: [] }],
    ['something else altogether', { text: '' }, 'text', { text: '' }],
    ['a value that may be missing', null, { name: 'x' }, { name: 'x' }],
    ['names of any kind', {}, { one: 'yes' }, { one: 'yes' }],
  ])('%s', (_what, initial, kept, opened) => {
    expect(fitting<unknown>(initial, kept)).toEqual(opened);
  });
});
