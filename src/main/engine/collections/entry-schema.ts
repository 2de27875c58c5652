import type { z } from 'zod';
import type { Endpoint } from '../allegro/endpoint.ts';
import { plainOf } from './schema-shape.ts';

/** What one entry of a list's answer is; null where the answer does not tell. */
export function entrySchema(list: Pick<Endpoint, 'response' | 'paging'>, entries?: string): z.ZodType | null {
  const path = entries ?? list.paging?.items;
  const steps = path === undefined ? [] : path.replaceAll('[]', '').split('.');
  return list.response === null ? null : entryAt(list.response, steps);
}

/** Without steps left: the first list that is there. */
function entryAt(schema: z.ZodType, [step, ...rest]: readonly string[]): z.ZodType | null {
  const plain = plainOf(schema);
  switch (plain.kind) {
    case 'list':
      return step === undefined ? plain.entry : entryAt(plain.entry, [step, ...rest]);
    case 'union':
      return firstOf(plain.options, (option) => entryAt(option, step === undefined ? [] : [step, ...rest]));
    case 'object': {
      const below = step === undefined ? Object.values(plain.shape) : [plain.shape[step]];
      const lists = below.filter((each) => each !== undefined && (step !== undefined || isList(each)));
      return firstOf(lists as readonly z.ZodType[], (each) => entryAt(each, rest));
    }
    default:
      return null;
  }
}

function isList(schema: z.ZodType): boolean {
  return plainOf(schema).kind === 'list';
}

function firstOf(
  schemas: readonly z.ZodType[],
  look: (schema: z.ZodType) => z.ZodType | null,
): z.ZodType | null {
  for (const schema of schemas) {
    const found = look(schema);
    if (found !== null) return found;
  }
  return null;
}
