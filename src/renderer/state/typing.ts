import { useState } from 'react';
import { create } from 'zustand';

/**
 * Whether the keys of the search box rest. From a key until its rows are there, and for a moment after them,
 * everything that can wait does: who types waits for rows and for nothing else.
 */
export const useTyping = create<{ readonly rests: boolean }>(() => ({ rests: true }));

/** Longer than between two keys of a word. */
const REST_MS = 300;
/** What waits for a rest is done after so long, whoever types on. */
const PATIENCE_MS = 5000;

let unanswered = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

export function keyTyped(): void {
  useTyping.setState({ rests: false });
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (unanswered === 0) useTyping.setState({ rests: true });
  }, REST_MS);
}

/** Who takes the mouse has left the keys: what it points at is shown at once. */
export function mouseTaken(): void {
  clearTimeout(timer);
  if (!useTyping.getState().rests) useTyping.setState({ rests: true });
}

/** The rows of a text are waited for. */
export async function untilAnswered<T>(answer: Promise<T>): Promise<T> {
  unanswered += 1;
  try {
    return await answer;
  } finally {
    unanswered -= 1;
    if (!useTyping.getState().rests) keyTyped();
  }
}

/** At once where nobody types. */
export function atRest(): Promise<void> {
  if (useTyping.getState().rests) return Promise.resolve();
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(tooLong);
      stop();
      resolve();
    };
    const tooLong = setTimeout(end, PATIENCE_MS);
    const stop = useTyping.subscribe(({ rests }) => {
      if (rests) end();
    });
  });
}

/** The value as of the last rest. */
export function useRested<T>(value: T): T {
  const rests = useTyping((state) => state.rests);
  const [kept, setKept] = useState(value);
  if (rests && kept !== value) setKept(value);
  return rests ? value : kept;
}
