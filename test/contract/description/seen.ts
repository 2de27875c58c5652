import { answerFor, mediaFor } from './check-answer.ts';
import type { Description } from './description.ts';
import { isSameType, jsonOf, type Exchange } from './exchange.ts';
import { fieldsOf, markFields } from './fields.ts';
import type { Operation } from './operations.ts';
import { repairedMediaType } from './repair.ts';
import { resolved, typesOf, type Definitions, type Schema } from './schema.ts';

/** Which described fields have occurred in requests and in successful answers. */
export type Seen = {
  readonly note: (operation: Operation, exchange: Exchange) => void;
  /** Fields of these methods that never occurred. */
  readonly unseen: (operations: readonly Operation[]) => readonly string[];
  /** Parameters of these methods that no accepted request had. */
  readonly unseenParameters: (operations: readonly Operation[]) => readonly string[];
  /** 0 to 1, of the fields. */
  readonly share: (operations: readonly Operation[]) => number;
};

export function createSeen({ definitions }: Description): Seen {
  const seen = new Set<string>();
  const sent = new Set<string>();
  const all = (operations: readonly Operation[]): ReadonlySet<string> =>
    new Set(operations.flatMap((operation) => [...fieldsOf(operation, definitions)]));
  return {
    note(operation, exchange) {
      for (const name of namesSent(exchange)) sent.add(`${operation.key} ${name}`);
      const sentType = repairedMediaType(exchange.headers['content-type'] ?? '');
      const request = operation.body?.media.find(({ type }) => isSameType(type, sentType));
      if (request?.schema) markFields(request.schema, jsonOf(exchange.body), definitions, seen);
      const described = answerFor(operation, exchange.answer.status);
      const media = described && mediaFor(described, exchange.answer.headers['content-type'] ?? '');
      if (media?.schema) markFields(media.schema, jsonOf(exchange.answer.body), definitions, seen);
    },
    unseen: (operations) => [...all(operations)].filter((field) => !seen.has(field)),
    unseenParameters: (operations) =>
      operations.flatMap(({ key, parameters }) =>
        parameters
          .filter((one) => one.in !== 'path' && !isFreeForm(one.schema, definitions))
          .map(({ name }) => `${key} ${name.toLowerCase()}`)
          .filter((name) => !sent.has(name)),
      ),
    share(operations) {
      const fields = [...all(operations)];
      if (fields.length === 0) return 1;
      return fields.filter((field) => seen.has(field)).length / fields.length;
    },
  };
}

function namesSent({ url, headers }: Exchange): readonly string[] {
  const names = [...new URL(url).searchParams.keys(), ...Object.keys(headers)];
  return names.map((name) => name.toLowerCase());
}

/** Filters that the data itself names have no names of their own. */
function isFreeForm(schema: Schema, definitions: Definitions): boolean {
  return typesOf(resolved(schema, definitions)).includes('object');
}
