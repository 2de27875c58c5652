import { expect } from 'vitest';
import { troubleText, wordsOfTrouble } from '../../src/shared/troubles/trouble.ts';
import { ALL_RULES } from '../../src/shared/domain/check-rules/all-rules.ts';

/** What was said of one bad thing: codes of the words, and the lines as the seller reads them. */
export type Told = {
  readonly case: string;
  readonly codes: readonly string[];
  readonly lines: readonly string[];
};

const told: Told[] = [];

/** Remembers what was said, once it was found to name the thing. */
export function tell(one: Told, names: RegExp): void {
  expect(one.lines.filter((line) => !names.test(line))).toEqual([]);
  told.push(one);
}

export function allTold(): readonly Told[] {
  return told;
}

/** The wording of a code, whatever its values are. */
export function wordingOf(code: string): string {
  const rule = ALL_RULES.find((each) => each.code === code.replace('line.', ''));
  return wordsOfTrouble(code)?.en ?? rule?.words.en ?? troubleText({ code, values: {} });
}
