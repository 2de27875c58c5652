import { PUBLIC_V1, type Endpoint } from '../../../src/main/engine/allegro/endpoint.ts';
import type { Edition } from '../../../src/shared/domain/account.ts';
import { must } from '../../../src/shared/errors.ts';
import { isJsonType, isSameType } from '../description/exchange.ts';
import type { Media, Operation } from '../description/operations.ts';
import { sampleOf } from '../description/sample.ts';
import { indexCatalogue, type CatalogueIndex } from './catalogue-index.ts';
import { describedEdition } from './editions.ts';

export type Answered = {
  readonly operation: Operation;
  readonly status: string;
  readonly media: Media;
  readonly endpoint: Endpoint;
};

/** The successful answers as the client asks for them: some are described for another media type as well. */
export function answersOf(
  operations: readonly Operation[],
  edition: Edition,
  catalogue: CatalogueIndex,
): readonly Answered[] {
  return operations.flatMap((operation) => {
    const { endpoint } = must(catalogue.find(operation.key, edition));
    const wanted = endpoint.produces ?? PUBLIC_V1;
    return operation.answers
      .filter(({ status }) => status.startsWith('2'))
      .flatMap(({ status, media }) => {
        const meant = media.length === 1 ? media : media.filter(({ type }) => isSameType(type, wanted));
        return meant.map((one) => ({ status, media: one }));
      })
      .filter(({ media }) => isJsonType(media.type))
      .map(({ status, media }) => ({ operation, status, media, endpoint }));
  });
}

/** A method, and an answer that it reads. */
export type GoodAnswer = { readonly endpoint: Endpoint; readonly status: number; readonly value: unknown };

/** One for each answer that is described: Allegro's own example where it keeps to its description. */
export async function goodAnswers(edition: Edition): Promise<readonly GoodAnswer[]> {
  const { description, operations } = must(describedEdition(edition));
  const { definitions, validators } = description;
  const uuid = () => '29738e61-7f6a-11e8-ac45-09db60ede9d6';
  const sampling = { definitions, validators, choose: () => undefined, uuid, now: 1.7e12, variant: 0 };
  return answersOf(operations, edition, await indexCatalogue()).flatMap(({ status, media, endpoint }) => {
    const { response } = endpoint;
    const made = media.schema === null ? [] : [sampleOf(media.schema, sampling)];
    const values = [...media.examples.map(({ value }) => value), ...made];
    const value = values.find((one) => response?.safeParse(one).success);
    return response === null || value === undefined ? [] : [{ endpoint, status: Number(status), value }];
  });
}
