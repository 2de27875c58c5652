const works = new Set<() => void>();

process.once('exit', () => {
  for (const work of works) work();
});

/** Done when this process ends, unless it is taken back by what is returned. */
export function onTheWayOut(work: () => void): () => void {
  works.add(work);
  return () => void works.delete(work);
}
