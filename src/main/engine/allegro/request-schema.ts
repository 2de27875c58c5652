import { z } from 'zod';
import { ok, type AppError, type Result } from '../../../shared/errors.ts';
import { findEndpoint } from './method-list.ts';
import { paramNames } from './check-input.ts';

export type RequestSchema = {
  /** The names in its path. */
  readonly params: readonly string[];
  /** JSON Schema of its body; null where it takes none. */
  readonly body: unknown;
};

/** What a method takes. Texts that Allegro may add to carry those it has today as `known`. */
export async function requestSchema(method: string): Promise<Result<RequestSchema, AppError>> {
  const found = await findEndpoint(method);
  if (!found.ok) return found;
  const { request } = found.value;
  const body =
    request === undefined ? null : z.toJSONSchema(request, { unrepresentable: 'any', io: 'input' });
  return ok({ params: paramNames(found.value), body });
}
