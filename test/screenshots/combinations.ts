import type { Preferences } from '../../src/shared/contract-app.ts';

export type Combination = {
  readonly language: Preferences['language'];
  readonly theme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
};

const SIZES = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;

export const ALL_COMBINATIONS: readonly Combination[] = SIZES.flatMap((size) =>
  (['light', 'dark'] as const).flatMap((theme) =>
    (['en', 'pl'] as const).map((language) => ({ language, theme, ...size })),
  ),
);

export function sizeWords({ width, height }: Pick<Combination, 'width' | 'height'>): string {
  return `${width}x${height}`;
}

export function combinationWords(one: Combination): string {
  return `${one.language}-${one.theme}-${sizeWords(one)}`;
}
