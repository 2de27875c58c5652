import type { DurablePoint } from '../../src/main/engine/durable-steps.ts';
import { ALL_POINTS, type PointBook } from './points.ts';

/**
 * When the program is ended: by itself at the n-th time of a durable point, so long after the demo has got
 * a write, or so long after its start.
 */
export type KillPlan =
  | { readonly kind: 'step'; readonly point: DurablePoint; readonly times: number }
  | { readonly kind: 'after-write'; readonly delayMs: number }
  | { readonly kind: 'after-start'; readonly delayMs: number };

const OFTEN = /request|response|call|state|cursor|read-back|edit/u;
/** What sending edits alone comes to. */
export const POINTS_OF_SENDING = ALL_POINTS.filter((point) => OFTEN.test(point));

/** Only the former edition of Allegro publishes a new offer by a command of its own. */
const POINTS_OF_FORMER = ALL_POINTS.filter((point) => point.endsWith(':new-offer.publishing'));
export const POINTS_OF_NOW = ALL_POINTS.filter((point) => !POINTS_OF_FORMER.includes(point));

/** Nothing else is done there. */
export function drawKillOfFormer(random: () => number, points: PointBook): KillPlan {
  return { kind: 'step', point: points.draw(random, POINTS_OF_FORMER), times: 1 };
}

export function drawKill(random: () => number, points: PointBook, among = points.among): KillPlan {
  const drawn = random();
  if (drawn < 0.6 || points.isChosen) {
    const point = points.draw(random, among);
    const times = OFTEN.test(point) && random() < 0.4 ? 2 : 1;
    return { kind: 'step', point, times };
  }
  if (drawn < 0.88) return { kind: 'after-write', delayMs: Math.round(random() * 1_200) };
  return { kind: 'after-start', delayMs: 100 + Math.round(random() * 2_500) };
}

/** As the program is told (ports/durable-step.ts). */
export function stopAt({ point, times }: Extract<KillPlan, { kind: 'step' }>): string {
  return `${point}:${times}`;
}

export function planText(plan: KillPlan): string {
  return plan.kind === 'step' ? stopAt(plan) : `${plan.kind} ${plan.delayMs} ms`;
}
