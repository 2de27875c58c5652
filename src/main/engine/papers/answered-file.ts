import { ok, type AppError, type Result } from '../../../shared/errors.ts';
import type { Reply } from '../allegro/reply.ts';
import { mediaTypeOf } from '../uploads/media-type.ts';
import type { AnsweredPaper } from './paper.ts';

export const ZPL = 'application/x-zpl';

/** The file of an answer; none where Allegro answered without one (204). */
export function answeredFile(
  replied: Result<Reply<unknown>, AppError>,
  name: string | null = null,
): Result<readonly AnsweredPaper[], AppError> {
  if (!replied.ok) return replied;
  const { file } = replied.value;
  if (file === null || file.bytes.length === 0) return ok([]);
  const told = file.mediaType?.split(';')[0]?.trim() ?? 'application/octet-stream';
  return ok([{ name, mediaType: typeOf(file.bytes) ?? told, content: file.bytes }]);
}

/** Labels come as "octet-stream", whatever they are. */
function typeOf(content: Uint8Array): string | null {
  const start = Buffer.from(content.subarray(0, 16)).toString('latin1');
  return /^\s*\^XA/.test(start) ? ZPL : mediaTypeOf(content);
}
