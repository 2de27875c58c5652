import { ok } from '../../../shared/errors.ts';
import type { Uploader } from './uploader.ts';

/** For a host without a blob store: edits that need a file of it are refused. */
export function noUploader(): Uploader {
  return {
    bring: async (edits) =>
      ok(
        new Map(
          edits.map((edit) => [
            edit.editId,
            { kind: 'bug', message: 'This program was started without a folder for files.' } as const,
          ]),
        ),
      ),
  };
}
