import type { EditableField } from './typed-value.ts';

export type EditorAction =
  | { readonly kind: 'leave' }
  | { readonly kind: 'keep'; readonly moveDown: boolean }
  | { readonly kind: 'type'; readonly text: string };

/** What a key does in an open cell; null where it only types. Arrows count pieces up and down. */
export function editorKey(key: string, field: EditableField, text: string): EditorAction | null {
  switch (key) {
    case 'Escape':
      return { kind: 'leave' };
    case 'Enter':
      return { kind: 'keep', moveDown: true };
    case 'Tab':
      return { kind: 'keep', moveDown: false };
    case 'ArrowUp':
      return step(field, text, 1);
    case 'ArrowDown':
      return step(field, text, -1);
    default:
      return null;
  }
}

function step(field: EditableField, text: string, by: number): EditorAction | null {
  if (field !== 'stock' || !/^\d+$/.test(text)) return null;
  return { kind: 'type', text: String(Math.max(0, Number(text) + by)) };
}
