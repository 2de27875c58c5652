/** Objects are merged, everything else replaces; undefined leaves a field out. */
export function layOver(under: unknown, over: unknown): unknown {
  if (over === undefined || !isObject(over) || !isObject(under)) return over;
  const merged = new Map(Object.entries(under));
  for (const [name, value] of Object.entries(over)) {
    if (value === undefined) merged.delete(name);
    else merged.set(name, merged.has(name) ? layOver(merged.get(name), value) : value);
  }
  return Object.fromEntries(merged);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
