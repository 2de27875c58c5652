import { describe, expect, it } from 'vitest';
import { must } from '../../src/shared/errors.ts';
import type { Endpoint } from '../../src/main/engine/allegro/endpoint.ts';
import type { Edition } from '../../src/shared/domain/account.ts';
import { hasDescriptions, MISSING } from './description/find-description.ts';
import type { Description } from './description/description.ts';
import type { Media, Operation } from './description/operations.ts';
import { sampleOf, variantsOf } from './description/sample.ts';
import { indexCatalogue } from './run/catalogue-index.ts';
import { describedEdition, EDITIONS } from './run/editions.ts';
import { answersOf } from './run/good-answers.ts';

const A_PART = 'one entry is shown where the answer is a list of them';
const A_LIST = 'a list is shown where the answer is one application';

/** Examples that break the description they stand in, by edition, method and name. */
const BROKEN: Readonly<Record<string, string>> = {
  '2022 GET /sale/offer-events': A_PART,
  '2022 GET /sale/category-events': A_PART,
  '2022 GET /sale/category-parameters-scheduled-changes': A_PART,
  '2022 POST /sale/badges limitResponse': 'a number is written as text',
  '2022 GET /sale/badge-applications/{applicationId}': A_LIST,
};

describe.skipIf(!hasDescriptions()).each(EDITIONS)(`the answers of %s, unless: ${MISSING}`, (edition) => {
  it('that Allegro shows as examples are read by the client', async () => {
    const { description, operations } = must(describedEdition(edition));
    const catalogue = await indexCatalogue();
    const unread: string[] = [];
    for (const { operation, media, endpoint } of answersOf(operations, edition, catalogue)) {
      for (const { name, value } of media.examples) {
        const isBroken = brokenFor(edition, operation, name);
        const problem = isBroken ? ownProblem(description, media, value) : complaintOf(endpoint, value);
        // What is left out here must be broken in the description itself.
        if ((problem === null) === isBroken) unread.push(`${operation.key} ${name}: ${problem}`);
      }
    }
    expect(unread).toEqual([]);
  });

  it('that have every described field are read by the client', async () => {
    const { description, operations } = must(describedEdition(edition));
    const { definitions, validators } = description;
    const catalogue = await indexCatalogue();
    const common = { definitions, validators, choose: () => undefined, uuid: () => UUID, now: 1.7e12 };
    const samples = answersOf(operations, edition, catalogue).flatMap(({ operation, media, endpoint }) => {
      const { schema } = media;
      if (schema === null) return [];
      const variants = Array.from({ length: variantsOf(schema, definitions) }, (_, variant) => variant);
      return variants.map((variant) => ({
        operation,
        endpoint,
        value: sampleOf(schema, { ...common, variant }),
      }));
    });
    const unread = samples.flatMap(({ operation, endpoint, value }) => {
      const problem = complaintOf(endpoint, value);
      return problem === null ? [] : [`${operation.key}: ${problem}`];
    });
    expect(samples.length).toBeGreaterThan(100);
    expect(unread).toEqual([]);
  });
});

const UUID = '29738e61-7f6a-11e8-ac45-09db60ede9d6';

function brokenFor(edition: Edition, { key }: Operation, name: string): boolean {
  return `${edition} ${key}` in BROKEN || `${edition} ${key} ${name}` in BROKEN;
}

function ownProblem({ validators }: Description, { schema }: Media, value: unknown): string | null {
  return (schema === null ? undefined : validators.problems(schema, value)[0]?.reason) ?? null;
}

function complaintOf({ response }: Endpoint, value: unknown): string | null {
  const read = response?.safeParse(value);
  return read?.success === false ? JSON.stringify(read.error.issues.slice(0, 2)) : null;
}
