import { errors } from './errors.ts';
import type { DemoAnswer } from './kinds.ts';

/** A place in the body, whether what stands there is wrong, and what is said about it. */
export type Rule = readonly [path: string, isBroken: boolean, message: string];

/** 422 with an entry for each broken rule; null where all of them hold. */
export function brokenRules(rules: readonly Rule[]): DemoAnswer | null {
  const broken = rules.filter(([, isBroken]) => isBroken);
  if (broken.length === 0) return null;
  return errors(
    422,
    broken.map(([path, , message]) => ({ code: 'VALIDATION_ERROR', message, path })),
  );
}

/** For fields that Allegro asks for although its description does not say so. */
export function mustBeGiven(path: string, value: unknown): Rule {
  const isMissing = value === undefined || value === null || value === '';
  return [path, isMissing, `${path} must not be empty.`];
}

/** At most 64 characters before the @. */
export function isEmail(text: string): boolean {
  return /^[^\s@]{1,64}@[^\s@]+\.[^\s@]{2,}$/.test(text);
}

/** "12.50": at most two decimals, not below zero. */
export function isAmount(text: unknown): boolean {
  return typeof text === 'string' && /^\d{1,10}(\.\d{1,2})?$/.test(text);
}
