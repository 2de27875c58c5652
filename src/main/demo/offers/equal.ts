/** Whether two plain JSON values say the same; a missing property equals an undefined one. */
export function isEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [left, right] = [one, other] as [Record<string, unknown>, Record<string, unknown>];
  for (const name of Object.keys(left)) if (!isEqual(left[name], right[name])) return false;
  return Object.keys(right).every((name) => name in left || right[name] === undefined);
}
