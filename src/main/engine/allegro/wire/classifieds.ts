import { z } from 'zod';
import { classifiedExtraPackage, classifiedPackage } from './market-terms.ts';
import { known } from './open.ts';

const classifiedStatEventType = known([
  'SHOWED_PHONE_NUMBER',
  'ASKED_QUESTION',
  'CLICKED_ASK_QUESTION',
  'ADDED_TO_FAVOURITES',
  'REMOVED_FROM_FAVOURITES',
]);

const classifiedEventStat = z.looseObject({
  count: z.number().nullish(),
  eventType: classifiedStatEventType.nullish(),
});

const classifiedDailyEventStatResponseDto = z.looseObject({
  date: z.string().nullish(),
  eventStats: z.array(classifiedEventStat).nullish(),
});

const classifiedExtension = z.looseObject({ description: z.string().nullish(), name: z.string().nullish() });

const classifiedPromotion = z.looseObject({ duration: z.string(), name: z.string() });

const classifiedPublication = z.looseObject({ duration: z.string() });

export const classifiedPackageConfig = z.looseObject({
  extensions: z.array(classifiedExtension).nullish(),
  id: z.string(),
  name: z.string(),
  promotions: z.array(classifiedPromotion).nullish(),
  publication: classifiedPublication.nullish(),
  type: known(['BASE', 'EXTRA']),
});

export const classifiedPackageConfigs = z.looseObject({ packages: z.array(classifiedPackageConfig) });

export const classifiedPackages = z.looseObject({
  basePackage: classifiedPackage,
  extraPackages: z.array(z.union([classifiedExtraPackage, classifiedPackage])).nullish(),
});

export const classifiedResponse = z.looseObject({
  basePackage: classifiedPackage,
  extraPackages: z.array(classifiedExtraPackage),
});

const offerStatModelDto = z.looseObject({ id: z.string().nullish() });

const offerStatResponseDto = z.looseObject({
  offer: offerStatModelDto.nullish(),
  eventStatsTotal: z.array(classifiedEventStat).nullish(),
  eventsPerDay: z.array(classifiedDailyEventStatResponseDto).nullish(),
});

export const offerStatsResponseDto = z.looseObject({ offerStats: z.array(offerStatResponseDto).nullish() });

export const sellerOfferStatsResponseDto = z.looseObject({
  eventStatsTotal: z.array(classifiedEventStat).nullish(),
  eventsPerDay: z.array(classifiedDailyEventStatResponseDto).nullish(),
});
