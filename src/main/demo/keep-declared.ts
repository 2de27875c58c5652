import type { DemoAnswer, DemoEdition } from './kinds.ts';
import { shapeFor, type BodyShape } from './operation.ts';
import { allShapes } from './shapes/all-shapes.ts';
import {
  fieldOf,
  isOneBy,
  readField,
  type Field,
  type Fields,
  type OneBy,
  type Type,
} from './shape-language.ts';

/** The answer with what this edition declares of it; refusals and bytes are left as they are. */
export function keepDeclared(
  answer: DemoAnswer,
  gives: BodyShape | undefined,
  edition: DemoEdition,
): DemoAnswer {
  const shape = shapeFor(gives, edition);
  const { body, status } = answer;
  const isDocument = typeof body === 'object' && body !== null && !(body instanceof Uint8Array);
  if (status >= 300 || shape === null || !isDocument) return answer;
  return { ...answer, body: kept(readField(shape).type, body, edition) as object };
}

/** What the edition declares of a value. */
function kept(type: Type, value: unknown, edition: DemoEdition): unknown {
  if (value === null || typeof value !== 'object') return value;
  switch (type.kind) {
    case 'plain':
    case 'words':
      return value;
    case 'list':
      return Array.isArray(value) ? value.map((one) => kept(type.of, one, edition)) : value;
    case 'map':
      return Object.fromEntries(
        Object.entries(value).map(([name, one]) => [name, kept(type.of, one, edition)]),
      );
    case 'either':
      return keptEither(type.of, value, edition);
    case 'named':
      return keptNamed(allShapes[type.name], value as Readonly<Record<string, unknown>>, edition);
  }
}

/** The alternative that keeps most. */
function keptEither(types: readonly Type[], value: object, edition: DemoEdition): unknown {
  const all = types.map((one) => kept(one, value, edition));
  return all.toSorted((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)[0];
}

function keptNamed(
  shape: string | Fields | OneBy | undefined,
  value: Readonly<Record<string, unknown>>,
  edition: DemoEdition,
): unknown {
  if (shape === undefined) throw new Error('a shape that is not there');
  if (typeof shape === 'string') return kept(readField(shape).type, value, edition);
  if (isOneBy(shape)) {
    const meant = fieldOf(shape.of, String(value[shape.by]), edition);
    return meant === null ? value : kept(meant.type, value, edition);
  }
  const out: Record<string, unknown> = {};
  for (const [name, one] of Object.entries(value)) {
    const field = fieldOf(shape, name, edition);
    if (field !== null && isTold(field, one, edition)) out[name] = kept(field.type, one, edition);
    if (field === null && '*' in shape) out[name] = one;
  }
  return out;
}

/** Where null is not declared, a field without a value is left out. */
function isTold({ nullable, required }: Field, value: unknown, edition: DemoEdition): boolean {
  if (value === undefined) return false;
  return value !== null || nullable || required.includes(edition);
}
