import type { Day } from '../the-day.ts';
import type { SceneName } from './scene-names.ts';
import * as evenings from './scenes-of-evenings.ts';
import * as itemEvenings from './scenes-of-item-evenings.ts';
import * as lateEvenings from './scenes-of-late-evenings.ts';
import * as photos from './scenes-of-photos.ts';
import * as items from './scenes-of-items.ts';
import * as reading from './scenes-of-reading.ts';
import * as sending from './scenes-of-sending.ts';

/** What a day plays beside what is drawn turn by turn: each brings about what would else be rare. */
export const SCENES: Readonly<Record<SceneName, (day: Day) => Promise<void>>> = {
  ...sending,
  ...reading,
  ...items,
  ...evenings,
  ...itemEvenings,
  ...lateEvenings,
  ...photos,
};
