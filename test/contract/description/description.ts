import { normalise } from './normalise.ts';
import { readOperations, shapeOf, type Operation } from './operations.ts';
import type { RawDocument } from './raw-document.ts';
import type { Definitions } from './schema.ts';
import { createValidators, type Validators } from './validators.ts';

/** Allegro's description of one edition, ready to hold requests and answers to. */
export type Description = {
  readonly operations: readonly Operation[];
  readonly definitions: Definitions;
  readonly validators: Validators;
  /** By method and path, whatever the parameters in the path are called. */
  readonly find: (key: string) => Operation | null;
};

export function describe(document: RawDocument): Description {
  const normaliser = normalise(document);
  const operations = readOperations(document, normaliser);
  const byShape = new Map(operations.map((operation) => [shapeOf(operation.key), operation]));
  return {
    operations,
    definitions: normaliser.definitions,
    validators: createValidators(normaliser.definitions),
    find: (key) => byShape.get(shapeOf(key)) ?? null,
  };
}
