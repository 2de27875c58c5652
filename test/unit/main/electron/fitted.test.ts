import { expect, it } from 'vitest';
import { fitted } from '../../../../src/main/electron/fitted.ts';

const LEFT = { x: 0, y: 0, width: 1920, height: 1040 };
const RIGHT = { x: 1920, y: 0, width: 1280, height: 800 };
const size = { width: 1200, height: 700 };

it.each([
  ['on the screen', { x: 40, y: 60, ...size }, true],
  ['on the second screen', { x: 2000, y: 60, ...size }, true],
  ['partly left of it, still to be grasped', { x: -1100, y: 60, ...size }, true],
  ['all but left of it', { x: -1150, y: 60, ...size }, false],
  ['with its title above it', { x: 40, y: -10, ...size }, false],
  ['below it', { x: 40, y: 1000, ...size }, false],
  ['on a screen that is gone', { x: 4000, y: 60, ...size }, false],
])('a window that was %s', (_where, kept, isFound) => {
  expect(fitted(kept, [LEFT, RIGHT])).toEqual(isFound ? kept : null);
});

it.each([
  undefined,
  null,
  'left',
  {},
  { x: 1, y: 1, width: '5', height: 5 },
  { x: 0, y: 0, width: 0, height: 0 },
])('a place that is none: %j', (kept) => {
  expect(fitted(kept, [LEFT])).toBeNull();
});
