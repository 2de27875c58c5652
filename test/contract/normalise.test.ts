import { describe, expect, it } from 'vitest';
import { must } from '../../src/shared/errors.ts';
import { saysSomething } from './description/check-answer.ts';
import { hasDescriptions, MISSING } from './description/find-description.ts';
import { fieldsOf, markFields } from './description/fields.ts';
import { normalise } from './description/normalise.ts';
import type { Media, Operation } from './description/operations.ts';
import type { RawDocument, RawSchema } from './description/raw-document.ts';
import { sampleOf, variantsOf } from './description/sample.ts';
import { resolved } from './description/schema.ts';
import { createValidators } from './description/validators.ts';
import { describedEdition, EDITIONS } from './run/editions.ts';

const COMPONENTS: Readonly<Record<string, RawSchema>> = {
  Price: {
    type: 'object',
    required: ['amount'],
    properties: { amount: { type: 'string' }, currency: { type: 'string', enum: ['PLN', 'CZK'] } },
  },
  Event: {
    type: 'object',
    required: ['type', 'id'],
    properties: { id: { type: 'string' }, type: { type: 'string' } },
    discriminator: {
      propertyName: 'type',
      mapping: { MADE: '#/components/schemas/Made', SOLD: '#/components/schemas/Sold' },
    },
  },
  Made: { allOf: [{ $ref: '#/components/schemas/Event' }, { properties: { name: { type: 'string' } } }] },
  Sold: {
    allOf: [
      { $ref: '#/components/schemas/Event' },
      { required: ['count'], properties: { count: { type: 'integer', format: 'int32' } } },
    ],
  },
  Shape: {
    type: 'object',
    properties: { kind: { type: 'string' } },
    discriminator: { propertyName: 'kind' },
  },
  Circle: { allOf: [{ $ref: '#/components/schemas/Shape' }, { properties: { radius: { type: 'number' } } }] },
};

const PRICE = { $ref: '#/components/schemas/Price' };

function problemsOf(raw: RawSchema, value: unknown): readonly string[] {
  const components = { schemas: COMPONENTS, requestBodies: {} };
  const document: RawDocument = { paths: {}, components, security: [] };
  const { definitions, inline } = normalise(document);
  const problems = createValidators(definitions).problems(inline(raw, 'here'), value);
  return problems.map(({ path, reason }) => `${path} ${reason}`.trim());
}

describe('a normalised schema', () => {
  const event = { $ref: '#/components/schemas/Event' };
  const shape = { $ref: '#/components/schemas/Shape' };
  const extended = { allOf: [PRICE, { properties: { note: { type: 'string' } } }] };
  const moment = { type: 'string', format: 'date-time' };
  it.each<readonly [string, RawSchema, unknown, boolean]>([
    ['takes null where the field is nullable', { type: 'string', nullable: true }, null, true],
    ['takes null of a nullable enumeration', { type: 'string', enum: ['A'], nullable: true }, null, true],
    ['takes null of a nullable reference', { nullable: true, allOf: [PRICE] }, null, true],
    ['refuses null anywhere else', { type: 'string' }, null, false],
    ['refuses null of a plain reference', { allOf: [PRICE] }, null, false],
    ['refuses fields that are not declared', PRICE, { amount: '1', tax: 1 }, false],
    ['refuses a value outside its enumeration', PRICE, { amount: '1', currency: 'EUR' }, false],
    ['refuses a missing field', PRICE, {}, false],
    ['takes what all parts of allOf declare', extended, { amount: '1', note: 'x' }, true],
    ['refuses what no part of allOf declares', extended, { amount: '1', remark: 'x' }, false],
    ['keeps what the parts of allOf require', extended, { note: 'x' }, false],
    ['takes any field of an object that declares none', { type: 'object' }, { anything: 1 }, true],
    ['takes the child its type names', event, { id: '1', type: 'MADE', name: 'x' }, true],
    ["refuses another child's fields", event, { id: '1', type: 'SOLD', count: 1, name: 'x' }, false],
    ['asks for what the child requires', event, { id: '1', type: 'SOLD' }, false],
    ['asks for what the parent requires', event, { type: 'MADE' }, false],
    ['refuses a type that leads nowhere', event, { id: '1', type: 'LOST' }, false],
    ['takes a child by its name where nothing is mapped', shape, { kind: 'Circle', radius: 1 }, true],
    ['refuses a name that is no child', shape, { kind: 'Square' }, false],
    ['checks moments', moment, '2026-07-01T10:00:00Z', true],
    ['refuses a day for a moment', moment, '2026-07-01', false],
    ['checks whole numbers', { type: 'integer', format: 'int32' }, 2 ** 40, false],
    ['reads a flag of exclusion', { type: 'number', minimum: 0, exclusiveMinimum: true }, 0, false],
    ['mends expressions with needless escapes', { type: 'string', pattern: '^[^\\%\\&]*$' }, 'a%', false],
    ['takes an expression for the whole text', { type: 'string', pattern: 'PDF|ZPL' }, 'PDFX', false],
    [
      'reads an alternative that may be null as null',
      { anyOf: [PRICE, { nullable: true, type: 'object' }] },
      {},
      false,
    ],
    ['needs nothing that is not declared', { ...COMPONENTS['Price'], required: ['name'] }, {}, true],
    ['knows a list without a type', { items: PRICE }, [{}], false],
  ])('%s', (_, raw, value, isTaken) => {
    expect(problemsOf(raw, value).length === 0).toBe(isTaken);
  });
});

describe.each(EDITIONS)('the description of %s', (edition) => {
  const reason = hasDescriptions() ? '' : `: ${MISSING}`;
  const bodiesOf = ({ body, answers }: Operation): readonly Media[] => {
    const good = answers.filter(({ status }) => status.startsWith('2'));
    return [...(body?.media ?? []), ...good.flatMap(({ media }) => media)];
  };

  it.skipIf(reason !== '')(`takes samples of each of its bodies, with every field in them${reason}`, () => {
    const { description, operations } = must(describedEdition(edition));
    const { definitions, validators } = description;
    const common = { definitions, validators, choose: () => undefined, uuid: () => UUID, now: 1.7e12 };
    const seen = new Set<string>();
    const wrong: string[] = [];
    const bodies = operations.flatMap((operation) => {
      return bodiesOf(operation).flatMap(({ schema }) =>
        schema === null ? [] : [{ key: operation.key, schema }],
      );
    });
    for (const { key, schema } of bodies) {
      for (let variant = 0; variant < variantsOf(schema, definitions); variant += 1) {
        const sample = sampleOf(schema, { ...common, variant });
        markFields(schema, sample, definitions, seen);
        const problems = validators.problems(schema, sample);
        wrong.push(...problems.map(({ path, reason: why }) => `${key} ${path} ${why}`));
      }
    }
    const all = new Set(operations.flatMap((operation) => [...fieldsOf(operation, definitions)]));
    expect(wrong).toEqual([]);
    // A category's own kind above it: what holds itself is sampled once.
    expect([...all].filter((field) => !seen.has(field))).toEqual(['CategorySuggestionCategoryNode.parent']);
  });

  it.skipIf(reason !== '')(`refuses a field of another world in every success body${reason}`, () => {
    const { description, operations } = must(describedEdition(edition));
    const open = operations.flatMap((operation) =>
      bodiesOf(operation)
        .filter(({ schema }) => schema !== null)
        .filter(
          ({ schema }) => description.validators.problems(must(schema), { notDescribed: 1 }).length === 0,
        )
        .map(({ schema }) => ({
          key: operation.key,
          schema: resolved(must(schema), description.definitions),
        })),
    );
    // What is left declares no field at all.
    expect(open.filter(({ schema }) => schema.properties !== undefined)).toEqual([]);
    expect(open.length).toBeLessThan(5);
  });

  it.skipIf(reason !== '')(`lets no {} pass for an answer${reason}`, () => {
    const { description, operations } = must(describedEdition(edition));
    const passing = operations.flatMap((operation) =>
      operation.answers
        .filter(({ status, media }) => status.startsWith('2') && media.some(({ schema }) => schema !== null))
        .filter(({ status, media }) => {
          const type = must(media.find(({ schema }) => schema !== null)).type;
          const headers = { 'content-type': type.replace('*/*', 'application/json') };
          const answer = { status: Number(status), headers, body: new TextEncoder().encode('{}') };
          return saysSomething(operation, { method: '', url: '', headers: {}, body: null, answer });
        })
        .map(({ status }) => `${operation.key} ${status}`),
    );
    expect(description.operations.length).toBeGreaterThan(0);
    expect(passing).toEqual([]);
  });
});

const UUID = '29738e61-7f6a-11e8-ac45-09db60ede9d6';
