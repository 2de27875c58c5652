import { endpointsOf, GROUPS, type GroupName } from '../../../src/main/engine/allegro/catalogue.ts';
import type { Endpoint } from '../../../src/main/engine/allegro/endpoint.ts';
import type { Edition } from '../../../src/shared/domain/account.ts';
import { shapeOf } from '../description/operations.ts';

export type Listed = { readonly endpoint: Endpoint; readonly group: string };

/** The client's methods by method and path. */
export type CatalogueIndex = { readonly find: (key: string, edition: Edition) => Listed | null };

export async function indexCatalogue(): Promise<CatalogueIndex> {
  const names = Object.keys(GROUPS) as GroupName[];
  const groups = await Promise.all(
    names.map(async (group) => ({ group, endpoints: await endpointsOf(group) })),
  );
  const all = groups.flatMap(({ group, endpoints }) => endpoints.map((endpoint) => ({ endpoint, group })));
  const byShape = Map.groupBy(all, ({ endpoint }) => shapeOf(`${endpoint.method} ${endpoint.path}`));
  return {
    find(key, edition) {
      const found = byShape.get(shapeOf(key)) ?? [];
      return found.find(({ endpoint }) => endpoint.editions?.includes(edition) ?? true) ?? null;
    },
  };
}
