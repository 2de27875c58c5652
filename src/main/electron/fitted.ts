import type { Rectangle } from 'electron';

/** So much of a window must be on a screen that one can take hold of it. */
const GRIP = 100;

/** The kept place of a window, if it makes sense and one of the screens still shows it. */
export function fitted(kept: unknown, areas: readonly Rectangle[]): Rectangle | null {
  if (!isRectangle(kept)) return null;
  const { x, y, width, height } = kept;
  const isSeen = areas.some(
    (area) =>
      x + width >= area.x + GRIP &&
      x <= area.x + area.width - GRIP &&
      y >= area.y &&
      y <= area.y + area.height - GRIP,
  );
  return isSeen ? { x, y, width, height } : null;
}

function isRectangle(kept: unknown): kept is Rectangle {
  if (typeof kept !== 'object' || kept === null) return false;
  const { x, y, width, height } = kept as Record<string, unknown>;
  return [x, y, width, height].every(Number.isInteger) && Number(width) > 0 && Number(height) > 0;
}
