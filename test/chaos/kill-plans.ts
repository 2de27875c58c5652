import { SENDING_STEPS } from '../support/sending-steps.ts';

/**
 * When a command is ended: by itself at the n-th time of a named durable step, so long after the demo has got
 * a write, or so long after its start.
 */
export type KillPlan =
  | { readonly kind: 'step'; readonly stopAt: string }
  | { readonly kind: 'after-write'; readonly delayMs: number }
  | { readonly kind: 'after-start'; readonly delayMs: number };

// Before a call is saved nothing is on its way yet.
const STEPS = SENDING_STEPS.slice(1);

const MOST_TIMES = 2;

export function drawKill(random: () => number): KillPlan {
  const drawn = random();
  if (drawn < 0.45) {
    const step = STEPS[Math.floor(random() * STEPS.length)] ?? SENDING_STEPS[1];
    return { kind: 'step', stopAt: `${step}:${1 + Math.floor(random() * MOST_TIMES)}` };
  }
  if (drawn < 0.85) return { kind: 'after-write', delayMs: Math.round(random() * 1_200) };
  return { kind: 'after-start', delayMs: 100 + Math.round(random() * 2_500) };
}

export function planText(plan: KillPlan): string {
  return plan.kind === 'step' ? plan.stopAt : `${plan.kind} ${plan.delayMs} ms`;
}
