import { z } from 'zod';
import type { FileRule, GivenFile } from '../../../shared/domain/given-files.ts';
import { type AppError, type Result, err, ok } from '../../../shared/errors.ts';
import type { ActCall } from './act.ts';

const MOST_LETTERS = 200;

/** A file that the seller gives; its content was kept here when he chose it. */
export function givenFile(rule: FileRule) {
  return z.strictObject({
    blobId: z
      .string()
      .regex(/^[\da-f]{64}$/)
      .meta({ fileRule: rule }),
    name: z.string().trim().min(1),
  });
}

/** Several of them; none is as good as an empty list. */
export function givenFiles(rule: FileRule, most: number) {
  return z.array(givenFile(rule)).max(most).nullish();
}

export type FileToSend = {
  /** As Allegro is told it. */
  readonly name: string;
  readonly mediaType: string;
  readonly content: Uint8Array;
};

/**
 * Brings files to Allegro, one after the other, and answers what each is called there. What nothing names
 * goes away by itself: an upload whose answer was lost is simply made again.
 */
export async function bringFiles(
  { files }: Pick<ActCall<unknown>, 'files'>,
  given: readonly GivenFile[] | null | undefined,
  bring: (file: FileToSend) => Promise<Result<string, AppError>>,
): Promise<Result<readonly { readonly id: string }[], AppError>> {
  const ids: { readonly id: string }[] = [];
  for (const { blobId, name } of given ?? []) {
    const kept = await files.read(blobId);
    if (kept === null) return err(lost(name));
    const brought = await bring({ ...kept, name: name.slice(-MOST_LETTERS) });
    if (!brought.ok) return err(againWhenUnsure(brought.error));
    ids.push({ id: brought.value });
  }
  return ok(ids);
}

function againWhenUnsure(error: AppError): AppError {
  if (error.kind !== 'unsure') return error;
  const message = 'The upload broke off; nothing was sent. Please confirm it once more.';
  return { kind: 'server', status: 0, traceId: error.traceId, message };
}

function lost(name: string): AppError {
  return {
    kind: 'bad-input',
    path: null,
    message: `"${name}" is no longer kept here. Choose the file again.`,
  };
}
