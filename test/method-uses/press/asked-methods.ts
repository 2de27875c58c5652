import type { LogEntry } from '../../../src/main/demo/log.ts';
import { endpointsOf, GROUPS, type GroupName } from '../../../src/main/engine/allegro/catalogue.ts';
import type { Endpoint } from '../../../src/main/engine/allegro/endpoint.ts';
import type { Edition } from '../../../src/shared/domain/account.ts';

/** The id of the method that a request of the demo's log was; null where it is none of the catalogue. */
export async function methodFinder(edition: Edition): Promise<(entry: LogEntry) => string | null> {
  const groups = await Promise.all((Object.keys(GROUPS) as GroupName[]).map(endpointsOf));
  const known = groups.flat().filter(({ editions }) => editions?.includes(edition) ?? true);
  // A path that names more of its steps is meant before one that takes anything there.
  const sorted = known.toSorted((left, right) => paramCount(left) - paramCount(right));
  const patterns = sorted.map(({ id, method, path }) => ({ id, method, pattern: patternOf(path) }));
  return ({ method, path }) => {
    const pathname = path.split('?')[0] ?? '';
    return patterns.find((each) => each.method === method && each.pattern.test(pathname))?.id ?? null;
  };
}

function paramCount({ path }: Endpoint): number {
  return path.split('{').length;
}

function patternOf(path: string): RegExp {
  const steps = path.split('/').map((step) => (/^\{\w+\}$/.test(step) ? '[^/]+' : escaped(step)));
  return new RegExp(`^${steps.join('/')}$`);
}

function escaped(step: string): string {
  return step.replaceAll(/[.+*?^$()[\]|\\]/g, '\\$&');
}
