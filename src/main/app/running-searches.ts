/** How long a window draws the rows that it was given. */
const DRAWING_MS = 50;

/** Counts the searches that somebody waits for, where the writer's thread sees it while it works. */
export class RunningSearches {
  readonly count = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  readonly #count = new Int32Array(this.count);

  begin(answer: Promise<unknown>): void {
    Atomics.add(this.#count, 0, 1);
    const end = () => void Atomics.sub(this.#count, 0, 1);
    const drawn = () => void setTimeout(end, DRAWING_MS).unref();
    answer.then(drawn, drawn);
  }
}
