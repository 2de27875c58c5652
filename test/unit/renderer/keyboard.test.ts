import { describe, expect, it } from 'vitest';
import { shortcutOf } from '../../../src/renderer/app/shortcut-of.ts';
import { nextCell, rowInNewList } from '../../../src/renderer/features/offers/next-cell.ts';

const bounds = { rows: 1000, columns: 8, pageRows: 15 };

describe('moving through the grid', () => {
  it.each([
    ['ArrowDown', false, { row: 11, column: 3 }],
    ['ArrowUp', false, { row: 9, column: 3 }],
    ['ArrowLeft', false, { row: 10, column: 2 }],
    ['ArrowRight', false, { row: 10, column: 4 }],
    ['PageDown', false, { row: 25, column: 3 }],
    ['PageUp', false, { row: 0, column: 3 }],
    ['Home', false, { row: 10, column: 0 }],
    ['End', false, { row: 10, column: 7 }],
    ['Home', true, { row: 0, column: 0 }],
    ['End', true, { row: 999, column: 7 }],
    ['ArrowDown', true, { row: 999, column: 3 }],
    ['x', false, null],
  ])('%s (Ctrl: %s)', (key, ctrlKey, cell) => {
    expect(nextCell({ row: 10, column: 3 }, { key, ctrlKey, metaKey: false }, bounds)).toEqual(cell);
  });

  it('never leaves the grid', () => {
    const stay = nextCell(
      { row: 999, column: 7 },
      { key: 'ArrowRight', ctrlKey: false, metaKey: false },
      bounds,
    );
    expect(stay).toEqual({ row: 999, column: 7 });
  });
});

describe('keys pressed before a new list has come', () => {
  const down = { fromRow: 500, isAtEnd: false };
  it.each([
    ['nothing was pressed: the top', 500, null, 1000, 0],
    ['one row down: the second row', 501, down, 1000, 1],
    ['up: there is nothing above the top', 490, down, 1000, 0],
    ['to the end of a shorter list', 999, { fromRow: 500, isAtEnd: true }, 40, 39],
    ['to the end of a longer list', 39, { fromRow: 0, isAtEnd: true }, 1000, 999],
    ['further than the new list goes', 560, down, 40, 39],
    ['a list of nothing', 501, down, 0, 0],
  ])('%s', (_, row, walked, rows, wanted) => {
    expect(rowInNewList(row, walked, rows)).toBe(wanted);
  });
});

describe('shortcuts of the window', () => {
  const key = (name: string, code: string, held: object = {}) => ({
    key: name,
    code,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    altKey: false,
    ...held,
  });
  it.each([
    [key('f', 'KeyF', { ctrlKey: true }), false, 'search'],
    [key('k', 'KeyK', { ctrlKey: true }), true, 'palette'],
    [key('s', 'KeyS', { ctrlKey: true }), false, 'save'],
    [key('z', 'KeyZ', { ctrlKey: true }), false, 'undo'],
    [key('z', 'KeyZ', { ctrlKey: true }), true, null],
    [key('Z', 'KeyZ', { ctrlKey: true, shiftKey: true }), false, 'redo'],
    [key('y', 'KeyY', { ctrlKey: true }), false, 'redo'],
    [key('F5', 'F5'), false, 'refresh'],
    [key('F5', 'F5', { shiftKey: true }), false, 'get-changes'],
    [key('F1', 'F1'), true, 'help'],
    [key('Enter', 'Enter', { ctrlKey: true }), false, 'send'],
    [key('2', 'Digit2', { altKey: true }), false, 'orders'],
    [key('3', 'Digit3', { altKey: true }), false, 'changes'],
    // Polish letters are typed with the right Alt, which Windows reports as Ctrl+Alt.
    [key('ź', 'KeyZ', { ctrlKey: true, altKey: true }), false, null],
    [key('z', 'KeyZ'), false, null],
  ])('%o', (pressed, isTyping, shortcut) => {
    expect(shortcutOf(pressed, isTyping)).toBe(shortcut);
  });
});
