/** The longest run of pairs that stand in the same order on both sides, by their places. */
export function commonRun<T>(
  left: readonly T[],
  right: readonly T[],
  isPair: (left: T, right: T) => boolean,
): readonly (readonly [number, number])[] {
  const fits = left.map((one) => right.map((other) => isPair(one, other)));
  // lengths[a][b]: of the longest run among left from a on and right from b on.
  const lengths = Array.from({ length: left.length + 1 }, () => Array<number>(right.length + 1).fill(0));
  const lengthAt = (a: number, b: number) => lengths[a]?.[b] ?? 0;
  for (let a = left.length - 1; a >= 0; a -= 1) {
    for (let b = right.length - 1; b >= 0; b -= 1) {
      const longest = fits[a]?.[b]
        ? lengthAt(a + 1, b + 1) + 1
        : Math.max(lengthAt(a + 1, b), lengthAt(a, b + 1));
      lengths[a]?.splice(b, 1, longest);
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let [a, b] = [0, 0]; a < left.length && b < right.length;) {
    if (fits[a]?.[b]) pairs.push([a++, b++]);
    else if (lengthAt(a + 1, b) >= lengthAt(a, b + 1)) a += 1;
    else b += 1;
  }
  return pairs;
}
