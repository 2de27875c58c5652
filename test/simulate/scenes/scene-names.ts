export const OF_OFFERS = [
  'answersGetLost',
  'commandsComeLate',
  'oneEntryIsBad',
  'sellerInterferes',
  'allegroIsInTrouble',
  'networkIsGone',
  'offerGoesBackOnSale',
  'tasksLieAndFail',
  'rivalsContest',
  'lidIsClosed',
  'othersChangeOffers',
  'journalForgets',
  'listLacksOffers',
  'tokensEnd',
] as const;

export const OF_ITEMS = [
  'offersNameNewContact',
  'othersActFirst',
  'actsGetLost',
  'itemsGetLost',
  'rivalsContestItems',
] as const;

export type SceneName = (typeof OF_OFFERS)[number] | (typeof OF_ITEMS)[number];
