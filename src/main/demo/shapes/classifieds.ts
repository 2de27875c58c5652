import type { Shapes } from '../shape-language.ts';

export const classifiedsShapes: Shapes = {
  ClassifiedDailyEventStatResponseDto: { date: 'text', eventStats: '[ClassifiedEventStat]' },
  ClassifiedEventStat: { count: 'int', eventType: 'ClassifiedStatEventType' },
  ClassifiedExtension: { description: 'text', name: 'text' },
  ClassifiedPackageConfig: {
    extensions: '[ClassifiedExtension]',
    id: 'text !',
    name: 'text !',
    promotions: '[ClassifiedPromotion]',
    publication: 'ClassifiedPublication',
    type: '=BASE|EXTRA !',
  },
  ClassifiedPackageConfigs: { packages: '[ClassifiedPackageConfig] !' },
  ClassifiedPackages: {
    basePackage: 'ClassifiedPackage !',
    extraPackages: ['[ClassifiedExtraPackage] @2026', '[ClassifiedPackage] @2022'],
  },
  ClassifiedPromotion: { duration: 'text !', name: 'text !' },
  ClassifiedPublication: { duration: 'text !' },
  ClassifiedResponse: { basePackage: 'ClassifiedPackage !', extraPackages: '[ClassifiedExtraPackage] !' },
  ClassifiedStatEventType:
    '=SHOWED_PHONE_NUMBER|ASKED_QUESTION|CLICKED_ASK_QUESTION|ADDED_TO_FAVOURITES|REMOVED_FROM_FAVOURITES',
  OfferStatModelDto: { id: 'text' },
  OfferStatResponseDto: {
    offer: 'OfferStatModelDto',
    eventStatsTotal: '[ClassifiedEventStat]',
    eventsPerDay: '[ClassifiedDailyEventStatResponseDto]',
  },
  OfferStatsResponseDto: { offerStats: '[OfferStatResponseDto]' },
  SellerOfferStatsResponseDto: {
    eventStatsTotal: '[ClassifiedEventStat]',
    eventsPerDay: '[ClassifiedDailyEventStatResponseDto]',
  },
};
