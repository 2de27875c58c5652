import { DAY_MS } from '../data/birth.ts';
import { between } from '../data/dice.ts';
import type { Context, DemoAnswer } from '../kinds.ts';

const DAYS_TOLD = 30;

type Metric = { readonly code: string; readonly pl: string; readonly en: string; readonly most: number };

const METRICS: readonly Metric[] = [
  { code: 'BUYER_SATISFACTION', pl: 'Zadowolenie kupujących', en: 'Buyer satisfaction', most: 200 },
  { code: 'DISPATCH_TIME', pl: 'Terminowość wysyłki', en: 'Dispatch on time', most: 150 },
  { code: 'DISCUSSIONS', pl: 'Dyskusje i reklamacje', en: 'Discussions and claims', most: 100 },
  { code: 'CANCELLED_ORDERS', pl: 'Anulowane zamówienia', en: 'Cancelled orders', most: 50 },
];

/** GET /sale/quality: the last thirty days, the newest first; the day that is not over has no result. */
export function readQuality({ state, now, language }: Context): DemoAnswer {
  const today = Math.floor(now / DAY_MS);
  const quality = Array.from({ length: DAYS_TOLD }, (_, at) => {
    const day = today - 1 - at;
    const metrics = METRICS.map(({ code, pl, en, most }, index) => ({
      code,
      name: language === 'pl-PL' ? pl : en,
      score: between(state.settings.seed, day, 481 + index, Math.floor(most * 0.7), most),
      maxScore: most,
    }));
    return {
      resultFor: new Date(day * DAY_MS).toISOString().slice(0, 10),
      ...gradeOf(sum(metrics.map(({ score }) => score)), sum(METRICS.map(({ most }) => most))),
      metrics,
    };
  });
  return { status: 200, headers: {}, body: { quality } };
}

function gradeOf(score: number, maxScore: number): { score: number; grade: string; maxScore: number } {
  const share = score / maxScore;
  const grade = share > 0.9 ? 'EXCELLENT' : share > 0.75 ? 'GOOD' : 'NEEDS_IMPROVEMENT';
  return { score, grade, maxScore };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
