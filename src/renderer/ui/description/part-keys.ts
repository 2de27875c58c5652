const keys = new WeakMap<object, string>();
let given = 0;

/** Sections and items have no names at Allegro; these keep an open editor with its text when it moves. */
export function keyOf(part: object): string {
  const known = keys.get(part);
  if (known !== undefined) return known;
  given += 1;
  const key = `part-${given}`;
  keys.set(part, key);
  return key;
}

/** The same part, changed. */
export function keepKey(former: object, next: object): void {
  if (former !== next) keys.set(next, keyOf(former));
}
