type Routable = { readonly host: string; readonly method: string; readonly path: string };

/** The routes that this edition has. */
export function ofEdition<R extends { readonly editions?: readonly string[] }>(
  routes: readonly R[],
  edition: string,
): readonly R[] {
  return routes.filter(({ editions }) => editions?.includes(edition) ?? true);
}

export type Found<R> = { readonly route: R; readonly params: Readonly<Record<string, string>> };

export type Router<R> = (host: string, method: string, path: string) => Found<R> | null;

/** Routes by method and number of segments; a written segment wins over a {name}. */
export function makeRouter<R extends Routable>(routes: readonly R[]): Router<R> {
  const groups = Map.groupBy(routes, (route) =>
    groupKey(route.host, route.method, route.path.split('/').length),
  );
  for (const group of groups.values()) group.sort((a, b) => nameCount(a.path) - nameCount(b.path));
  return (host, method, path) => {
    const segments = path.split('/');
    for (const route of groups.get(groupKey(host, method, segments.length)) ?? []) {
      const params = match(route.path.split('/'), segments);
      if (params !== null) return { route, params };
    }
    return null;
  };
}

function groupKey(host: string, method: string, segmentCount: number): string {
  return `${host} ${method} ${segmentCount}`;
}

function nameCount(path: string): number {
  return path.split('{').length - 1;
}

/** Each segment is percent-decoded once, after the path was cut; what cannot be decoded matches nothing. */
function match(pattern: readonly string[], segments: readonly string[]): Record<string, string> | null {
  const params: Record<string, string> = {};
  for (const [index, wanted] of pattern.entries()) {
    const segment = decoded(segments[index] ?? '');
    if (segment === null) return null;
    if (wanted.startsWith('{')) {
      if (segment === '') return null;
      params[wanted.slice(1, -1)] = segment;
    } else if (wanted !== segment) {
      return null;
    }
  }
  return params;
}

function decoded(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}
