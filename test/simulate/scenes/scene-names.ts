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

/** Each in its turn. */
export const OF_EVENINGS = [
  'commandIsForgotten',
  'gainsAreRefusedInTurn',
  'recalledBetweenTitles',
  'soldRightAfterWrite',
  'lateCommandMeetsTrouble',
  'listLagsFarBehind',
  'daysAreSlept',
  'listingIsCut',
  'tokenDiesAmongReads',
  'nothingCanBeRead',
  'typesBackOnTheWay',
  'takesBackAfterSale',
  'severalThingsChange',
  'repricedAndPublished',
  'networkGoesAmongReads',
  'endsWithPiecesLeft',
  'tokensEndAgain',
  'photosArePlaced',
  'rivalFillsMeanwhile',
] as const;

/** The same of days with items, besides. */
export const OF_ITEM_EVENINGS = [
  'itemChangesInARow',
  'messagesAtOnce',
  'allegroIsAtWorkOnAct',
  'confirmedByDoubleClick',
  'rivalRenamesMeanwhile',
] as const;

export type SceneName =
  | (typeof OF_OFFERS)[number]
  | (typeof OF_ITEMS)[number]
  | (typeof OF_EVENINGS)[number]
  | (typeof OF_ITEM_EVENINGS)[number];
