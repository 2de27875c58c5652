export type Shortcut =
  | 'search'
  | 'palette'
  | 'save'
  | 'undo'
  | 'redo'
  | 'refresh'
  | 'get-changes'
  | 'help'
  | 'send'
  | 'offers'
  | 'changes'
  | 'photos'
  | 'orders'
  | 'shop';

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** In a text field Ctrl+Z belongs to the text. */
export function shortcutOf(key: Key, isTyping: boolean): Shortcut | null {
  const control = (key.ctrlKey || key.metaKey) && !key.altKey;
  if (control && key.code === 'KeyF') return 'search';
  if (control && key.code === 'KeyK') return 'palette';
  if (control && key.code === 'KeyS') return 'save';
  if (control && key.code === 'KeyZ' && !isTyping) return key.shiftKey ? 'redo' : 'undo';
  if (control && key.code === 'KeyY' && !isTyping) return 'redo';
  if (control && key.key === 'Enter' && !isTyping) return 'send';
  if (key.key === 'F5' && !control) return key.shiftKey ? 'get-changes' : 'refresh';
  if (key.key === 'F1') return 'help';
  if (key.altKey && !control && key.code === 'Digit1') return 'offers';
  if (key.altKey && !control && key.code === 'Digit2') return 'orders';
  if (key.altKey && !control && key.code === 'Digit3') return 'changes';
  if (key.altKey && !control && key.code === 'Digit4') return 'shop';
  if (key.altKey && !control && key.code === 'Digit5') return 'photos';
  return null;
}
