import type { Edition } from '../../../src/shared/domain/account.ts';
import { describe, type Description } from '../description/description.ts';
import { descriptionFile, readDescription } from '../description/find-description.ts';
import type { Operation } from '../description/operations.ts';
import { methodsOf2022 } from './methods-of-2022.ts';

export const EDITIONS: readonly Edition[] = ['2022', '2026'];

/** What an edition consists of and what it is held to. */
export type DescribedEdition = {
  readonly description: Description;
  readonly operations: readonly Operation[];
};

/**
 * The edition of 2026 is all that its description has; that of 2022 is the list of its methods. Null where
 * the files are missing. `path` replaces the file beside the project.
 */
export function describedEdition(edition: Edition, path = descriptionFile(edition)): DescribedEdition | null {
  if (path === null) return null;
  const description = describe(readDescription(path));
  if (edition === '2026') return { description, operations: description.operations };
  const methods = methodsOf2022();
  if (methods === null) return null;
  return { description, operations: methods.map((key) => description.find(key) ?? undescribed(key)) };
}

/** Listed for 2022, but gone from the description that stands for that edition. */
const UNDESCRIBED: readonly string[] = ['GET /sale/offers/{offerId}/shipping-rates'];

/** It is played and may answer what it likes. */
function undescribed(key: string): Operation {
  if (!UNDESCRIBED.includes(key)) throw new Error(`the description of 2022 lacks ${key}`);
  const [method = '', path = ''] = key.split(' ');
  const media = [{ type: '*/*', schema: null, examples: [] }];
  const nothing = { parameters: [], body: null, scopes: [], takesApplicationToken: false };
  return { key, method, path, tag: 'not described', ...nothing, answers: [{ status: '200', media }] };
}
