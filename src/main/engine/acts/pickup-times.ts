import { z } from 'zod';
import type { Words } from '../../../shared/contract-collections.ts';

/** When the courier is to come. Without it: at the first time that is proposed. */
export const pickupWish = z.strictObject({ date: z.iso.date().nullish() });

export type PickupWish = z.infer<typeof pickupWish>;

type Text = string | null | undefined;
type Told = { readonly date?: Text; readonly minTime?: Text; readonly maxTime?: Text };

export type PickupTime = { readonly date: string; readonly minTime: string; readonly maxTime: string };

export function pickupTimes(told: readonly Told[]): readonly PickupTime[] {
  return told.map(({ date, minTime, maxTime }) => ({
    date: date ?? '',
    minTime: minTime ?? '',
    maxTime: maxTime ?? '',
  }));
}

export function chosenTime(times: readonly PickupTime[], { date }: PickupWish): PickupTime | undefined {
  return date ? times.find((time) => time.date === date) : times[0];
}

/** The days that the carrier has instead. */
export function noTimeWords(times: readonly PickupTime[]): Words {
  const days = [...new Set(times.map(({ date }) => date))].join(', ');
  return days === ''
    ? { en: 'The carrier proposes no time.', pl: 'Przewoźnik nie proponuje żadnego terminu.' }
    : { en: `The carrier comes on: ${days}.`, pl: `Przewoźnik przyjeżdża: ${days}.` };
}

export function timeWords(time: PickupTime | undefined): readonly Words[] {
  if (time === undefined) return [];
  const words = `${time.date}, ${time.minTime}–${time.maxTime}`;
  return [{ en: `The courier comes: ${words}`, pl: `Kurier przyjedzie: ${words}` }];
}
