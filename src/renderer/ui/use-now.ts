import { useEffect, useState } from 'react';

/** The present, to the second: for "waiting 48 s". */
export function useNow(): number {
  return useClock(1000);
}

/** The present, to the minute: for "12 min ago", and for many of them. */
export function useMinute(): number {
  return useClock(60_000);
}

function useClock(everyMs: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}
