// Written by `npm run check` and `npm run build` from the files beside it.
import { allegroWarehouse } from './allegro-warehouse.ts';
import { auction } from './auction.ts';
import { classifiedAd } from './classified-ad.ts';
import { descriptionEmpty } from './description-empty.ts';
import { descriptionLength } from './description-length.ts';
import { descriptionSections } from './description-sections.ts';
import { descriptionTags } from './description-tags.ts';
import { endsOffer } from './ends-offer.ts';
import { externalIdLength } from './external-id-length.ts';
import { filesRemoved } from './files-removed.ts';
import { imagesCount } from './images-count.ts';
import { namesNothing } from './names-nothing.ts';
import { neverFetched } from './never-fetched.ts';
import { offerGone } from './offer-gone.ts';
import { parameterEntry } from './parameter-entry.ts';
import { parameterLength } from './parameter-length.ts';
import { parameterNumber } from './parameter-number.ts';
import { parameterOrder } from './parameter-order.ts';
import { parameterRequired } from './parameter-required.ts';
import { parameterWhole } from './parameter-whole.ts';
import { priceCurrency } from './price-currency.ts';
import { priceDecimals } from './price-decimals.ts';
import { priceJump } from './price-jump.ts';
import { priceRange } from './price-range.ts';
import { priceRule } from './price-rule.ts';
import { publishes } from './publishes.ts';
import { stockWhole } from './stock-whole.ts';
import { titleCharacters } from './title-characters.ts';
import { titleLength } from './title-length.ts';
import { titleLongWord } from './title-long-word.ts';
import { titleWords } from './title-words.ts';
import type { CheckRule } from './rule.ts';

export const ALL_RULES: readonly CheckRule[] = [
  allegroWarehouse,
  auction,
  classifiedAd,
  descriptionEmpty,
  descriptionLength,
  descriptionSections,
  descriptionTags,
  endsOffer,
  externalIdLength,
  filesRemoved,
  imagesCount,
  namesNothing,
  neverFetched,
  offerGone,
  parameterEntry,
  parameterLength,
  parameterNumber,
  parameterOrder,
  parameterRequired,
  parameterWhole,
  priceCurrency,
  priceDecimals,
  priceJump,
  priceRange,
  priceRule,
  publishes,
  stockWhole,
  titleCharacters,
  titleLength,
  titleLongWord,
  titleWords,
];
