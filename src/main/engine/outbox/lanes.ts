/** Runs `work` over the items, so many at a time; stops taking new ones when it answers false. */
export async function inLanes<T>(
  items: readonly T[],
  lanes: number,
  work: (item: T) => Promise<boolean>,
): Promise<void> {
  const queue = items.values();
  let goesOn = true;
  const lane = async () => {
    for (let next = queue.next(); goesOn && !next.done; next = queue.next()) {
      goesOn = (await work(next.value)) && goesOn;
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
