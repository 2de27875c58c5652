import { ACCOUNT_SCENES } from './scenes/account.ts';
import { ACTIVITY_SCENES } from './scenes/activity.ts';
import { BULK_SETTING_SCENES } from './scenes/bulk-settings.ts';
import { CHANGES_SCENES } from './scenes/changes.ts';
import { CONSOLE_SCENES } from './scenes/console.ts';
import { DATA_SCENES } from './scenes/data.ts';
import { DESCRIPTION_SCENES } from './scenes/description.ts';
import { FILTER_SCENES } from './scenes/filters.ts';
import { FIRST_SCENES } from './scenes/first.ts';
import { NEW_OFFER_SCENES } from './scenes/new-offer.ts';
import { OFFERS_SCENES } from './scenes/offers.ts';
import { ORDER_SCENES } from './scenes/orders.ts';
import { OVERLAY_SCENES } from './scenes/overlays.ts';
import { PARAMETER_SCENES } from './scenes/parameters.ts';
import { PHOTOS_SCENES } from './scenes/photos.ts';
import { RECOVERY_SCENES } from './scenes/recovery.ts';
import { SHOP_SCENES } from './scenes/shop.ts';
import { TABLE_SCENES } from './scenes/table.ts';
import { TROUBLE_SCENES } from './scenes/trouble.ts';
import type { Scene } from './stage.ts';

/** In the order of a first day: each builds on what those before it left. */
export const SCENES: readonly Scene[] = [
  ...FIRST_SCENES,
  ...OFFERS_SCENES,
  ...FILTER_SCENES,
  ...BULK_SETTING_SCENES,
  ...OVERLAY_SCENES,
  ...CONSOLE_SCENES,
  ...TABLE_SCENES,
  ...NEW_OFFER_SCENES,
  ...PHOTOS_SCENES,
  ...DESCRIPTION_SCENES,
  ...PARAMETER_SCENES,
  ...CHANGES_SCENES,
  ...DATA_SCENES,
  ...SHOP_SCENES,
  ...ORDER_SCENES,
  ...ACTIVITY_SCENES,
  ...ACCOUNT_SCENES,
  ...TROUBLE_SCENES,
  ...RECOVERY_SCENES,
];
