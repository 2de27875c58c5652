/**
 * What was kept, where it looks like what the form holds now: an older Stragan may have kept other fields. An
 * initial null takes what is there.
 */
export function fitting<T>(initial: T, kept: unknown): T {
  if (kept === null || kept === undefined) return initial;
  if (initial === null) return kept as T;
  if (kindOf(initial) !== kindOf(kept)) return initial;
  if (kindOf(initial) !== 'object') return kept as T;
  const known = kept as Readonly<Record<string, unknown>>;
  const fields = Object.entries(initial as object).map(([name, value]): [string, unknown] => [
    name,
    fitting(value as unknown, known[name]),
  ]);
  // An empty object stands for any names.
  return (fields.length === 0 ? kept : Object.fromEntries(fields)) as T;
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value;
}
