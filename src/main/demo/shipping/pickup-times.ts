import { DAY_MS, isoTime } from '../data/birth.ts';

const DAYS = 3;
const SUNDAY = 0;

/** The next days on which a courier comes, from the day the parcels are ready. */
export function pickupTimes(now: number, readyDate: string | null) {
  const ready = readyDate === null ? Number.NaN : Date.parse(readyDate);
  const first = Math.max(now, Number.isNaN(ready) ? now : ready);
  const times: { date: string; minTime: string; maxTime: string }[] = [];
  for (let at = first; times.length < DAYS; at += DAY_MS) {
    if (new Date(at).getUTCDay() === SUNDAY) continue;
    times.push({ date: isoTime(at).slice(0, 10), minTime: '09:00', maxTime: '17:00' });
  }
  return times;
}
