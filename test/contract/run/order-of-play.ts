import type { Operation } from '../description/operations.ts';

/** What is made is read, changed, read again and, at the very end, deleted. */
export function orderOfPlay(operations: readonly Operation[]): readonly (readonly Operation[])[] {
  const byDepth = [...operations].sort((a, b) => depth(a) - depth(b));
  const making = byDepth.filter((operation) => operation.method === 'POST' || isCommand(operation));
  const reading = byDepth.filter(({ method }) => method === 'GET');
  const changing = byDepth.filter((one) => ['PUT', 'PATCH'].includes(one.method) && !isCommand(one));
  const deleting = byDepth.filter(({ method }) => method === 'DELETE').toReversed();
  return [making, reading, changing, reading, deleting];
}

/** A PUT under an id of the caller's own makes what it names. */
function isCommand({ method, path }: Operation): boolean {
  return method === 'PUT' && path.endsWith('{commandId}');
}

function depth({ path }: Operation): number {
  return path.split('/').length;
}
