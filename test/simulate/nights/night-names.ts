export const NIGHT_NAMES = [
  'questionsStand',
  'refusalsStand',
  'doubtsStand',
  'troubleStands',
  'workStands',
] as const;

export type NightName = (typeof NIGHT_NAMES)[number];
