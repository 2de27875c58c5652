import { describe, expect, it } from 'vitest';
import type { Endpoint } from '../../src/main/engine/allegro/endpoint.ts';
import { must } from '../../src/shared/errors.ts';
import type { Description } from './description/description.ts';
import { isJsonType, isSameType } from './description/exchange.ts';
import { hasDescriptions, MISSING } from './description/find-description.ts';
import type { Operation } from './description/operations.ts';
import { sampleOf, variantsOf } from './description/sample.ts';
import { resolved, typesOf } from './description/schema.ts';
import { indexCatalogue } from './run/catalogue-index.ts';
import { describedEdition, EDITIONS } from './run/editions.ts';
import { knownTwice } from './run/read-known.ts';

it('what is known of a method stands in one table', async () => {
  expect(await knownTwice()).toEqual([]);
});

const UUID = '29738e61-7f6a-11e8-ac45-09db60ede9d6';

describe.skipIf(!hasDescriptions()).each(EDITIONS)(
  `what may be asked in %s, unless: ${MISSING}`,
  (edition) => {
    it('is taken by the client, which asks for no more than it must', async () => {
      const { description, operations } = must(describedEdition(edition));
      const catalogue = await indexCatalogue();
      const complaints = operations.flatMap((operation) => {
        const found = catalogue.find(operation.key, edition);
        if (found === null) return [`${operation.key}: the catalogue lacks it`];
        const { endpoint } = found;
        const all = [
          ...parameterComplaints(operation, endpoint, description),
          ...typeComplaints(operation, endpoint),
          ...bodyComplaints(operation, endpoint, description),
          ...scopeComplaints(operation, endpoint),
        ];
        return all.map((complaint) => `${operation.key}: ${complaint}`);
      });
      expect(complaints).toEqual([]);
    });
  },
);

function parameterComplaints(
  { parameters }: Operation,
  { query = [], needs = [], headers = [] }: Endpoint,
  { definitions }: Description,
): readonly string[] {
  const described = parameters.filter(
    ({ schema }) => !typesOf(resolved(schema, definitions)).includes('object'),
  );
  const queries = described.filter((one) => one.in === 'query');
  const own = described.filter((one) => one.in === 'header' && !/^(accept|content)/i.test(one.name));
  const required = queries.filter(({ isRequired }) => isRequired).map(({ name }) => name);
  return [
    ...queries.filter(({ name }) => !query.includes(name)).map(({ name }) => `lacks ?${name}`),
    ...own
      .filter(({ name }) => !headers.includes(name.toLowerCase()))
      .map(({ name }) => `lacks the header ${name}`),
    ...needs.filter((name) => !required.includes(name)).map((name) => `asks for ?${name}`),
  ];
}

function typeComplaints({ answers, body }: Operation, endpoint: Endpoint): readonly string[] {
  const good = answers.filter(({ status }) => status.startsWith('2')).flatMap(({ media }) => media);
  const produces = endpoint.produces ?? 'application/vnd.allegro.public.v1+json';
  const isAccepted = good.length === 0 || good.some(({ type }) => isSameType(type, produces));
  const consumes = endpoint.consumes ?? ['application/vnd.allegro.public.v1+json'];
  const missing = (body?.media ?? []).filter(({ type }) => !consumes.some((one) => isSameType(type, one)));
  return [
    ...(isAccepted ? [] : [`asks for ${produces}`]),
    ...missing.map(({ type }) => `cannot send ${type}`),
  ];
}

function bodyComplaints(
  operation: Operation,
  { request }: Endpoint,
  description: Description,
): readonly string[] {
  const schema = operation.body?.media.find(({ type }) => isJsonType(type))?.schema ?? null;
  if (schema === null || request === undefined) return schema === null ? [] : ['does not check its body'];
  const { definitions, validators } = description;
  const common = { definitions, validators, choose: () => undefined, uuid: () => UUID, now: 1.7e12 };
  const variants = Array.from({ length: variantsOf(schema, definitions) }, (_, variant) => variant);
  const samples = variants.flatMap((variant) =>
    [true, false].map((isMinimal) => sampleOf(schema, { ...common, variant, isMinimal })),
  );
  const problems = samples.map((sample) => request.safeParse(sample)).filter(({ success }) => !success);
  return [...new Set(problems.map(({ error }) => JSON.stringify(error?.issues[0])))];
}

function scopeComplaints({ scopes }: Operation, { scope }: Endpoint): readonly string[] {
  if (scopes.length === 0 || scope === null)
    return scopes.length === 0 ? [] : [`names no scope, not ${scopes.join(' ')}`];
  return scopes.includes(scope) ? [] : [`names the scope ${scope}, not ${scopes.join(' ')}`];
}
