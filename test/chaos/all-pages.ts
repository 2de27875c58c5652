/** The program gives no more at once. */
export const MOST_AT_ONCE = 200;

/** Page by page until nothing follows. */
export async function allPages<T, Place>(
  read: (after: Place | null) => Promise<{ readonly rows: readonly T[]; readonly next: Place | null }>,
): Promise<readonly T[]> {
  const all: T[] = [];
  let after: Place | null = null;
  do {
    const page: { readonly rows: readonly T[]; readonly next: Place | null } = await read(after);
    all.push(...page.rows);
    after = page.next;
  } while (after !== null);
  return all;
}
