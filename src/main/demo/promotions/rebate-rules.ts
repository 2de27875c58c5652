import { refused } from '../answers.ts';
import { minorOf } from '../data/money.ts';
import { isForeignOffer } from '../data/offer-id.ts';
import { oneError } from '../errors.ts';
import type { DemoAnswer } from '../kinds.ts';
import type { Moment } from '../offers/moment.ts';
import { findOffer } from '../offers/offer-store.ts';
import { offersOf, typeOfRebate, type Criterion, type Rebate, type Specification } from './rebate-kinds.ts';

/** The criterion that each benefit goes with. */
const CRITERION: Readonly<Record<Specification['type'], Criterion['type']>> = {
  LARGE_ORDER_DISCOUNT: 'ALL_OFFERS',
  WHOLESALE_PRICE_LIST: 'OFFERS_ASSIGNED_EXTERNALLY',
  UNIT_PERCENTAGE_DISCOUNT: 'CONTAINS_OFFERS',
  ORDER_FIXED_DISCOUNT: 'CONTAINS_OFFERS',
};

/** What a multipack of so many pieces must give more than, in percent. */
const MORE_THAN: Readonly<Record<number, number>> = { 2: 15, 3: 30, 4: 40, 5: 50 };

const MOST_THRESHOLDS = 10;
const MOST_OFFERS = 1000;

/** Null for a rebate that may be: POST /sale/loyalty/promotions. */
export function whyNoRebate(moment: Moment, rebate: Rebate): DemoAnswer | null {
  const [benefit] = rebate.benefits;
  const [criterion] = rebate.offerCriteria;
  if (benefit === undefined || rebate.benefits.length !== 1)
    return refused('benefits', 'Exactly one benefit is expected.');
  if (criterion === undefined || rebate.offerCriteria.length !== 1)
    return refused('offerCriteria', 'Exactly one criterion is expected.');
  const { specification } = benefit;
  if (criterion.type !== CRITERION[specification.type])
    return refused('offerCriteria[0].type', `${specification.type} does not go with ${criterion.type}.`);
  return whyNotThis(specification) ?? whyNotThese(moment, rebate);
}

function whyNotThis(specification: Specification): DemoAnswer | null {
  switch (specification.type) {
    case 'UNIT_PERCENTAGE_DISCOUNT':
      return whyNoMultipack(specification);
    case 'ORDER_FIXED_DISCOUNT':
      return minorOf(specification.value?.amount ?? '') > 0
        ? null
        : refused('benefits[0].specification.value', 'The discount must be greater than 0.');
    case 'LARGE_ORDER_DISCOUNT':
      return whyNoSteps(
        specification.thresholds.map(({ orderValue, discount }) => ({
          bound: Number(orderValue.lowerBound.amount),
          percent: Number(discount.percentage),
        })),
        { least: 1, most: 1_000_000 },
      );
    case 'WHOLESALE_PRICE_LIST':
      return whyNoSteps(
        specification.thresholds.map(({ quantity, discount }) => ({
          bound: quantity.lowerBound,
          percent: Number(discount.percentage),
        })),
        { least: 2, most: 100_000 },
      );
  }
}

function whyNoMultipack({
  configuration,
  trigger,
}: Extract<Specification, { type: 'UNIT_PERCENTAGE_DISCOUNT' }>): DemoAnswer | null {
  const at = 'benefits[0].specification';
  const { percentage } = configuration;
  if (trigger.discountedNumber !== 1)
    return refused(`${at}.trigger.discountedNumber`, 'Exactly one piece of a multipack is discounted.');
  const moreThan = MORE_THAN[trigger.forEachQuantity];
  if (moreThan === undefined)
    return beyond(`${at}.trigger.forEachQuantity`, 'A multipack has 2 to 5 pieces.');
  if (!Number.isInteger(percentage))
    return refused(`${at}.configuration.percentage`, 'The discount must be a whole number of percent.');
  return percentage > moreThan && percentage <= 100
    ? null
    : beyond(`${at}.configuration.percentage`, `The discount must be over ${moreThan} and at most 100 %.`);
}

type Step = { readonly bound: number; readonly percent: number };

/** A higher threshold gives a higher discount, in whole percent. */
function whyNoSteps(
  steps: readonly Step[],
  { least, most }: { readonly least: number; readonly most: number },
): DemoAnswer | null {
  const at = 'benefits[0].specification.thresholds';
  if (steps.length === 0) return refused(at, 'There must be a threshold.');
  if (steps.length > MOST_THRESHOLDS) return beyond(at, `There are at most ${MOST_THRESHOLDS} thresholds.`);
  if (steps.some(({ percent }) => !Number.isInteger(percent)))
    return refused(at, 'The discount must be a whole number of percent.');
  if (steps.some(({ bound, percent }) => !(bound >= least && bound <= most && percent > 0 && percent < 100)))
    return beyond(at, `A threshold lies between ${least} and ${most}, its discount between 1 and 99 %.`);
  const rising = steps.toSorted((one, other) => one.bound - other.bound);
  const isRising = rising.every((step, index) => {
    const before = rising[index - 1];
    return before === undefined || (step.bound > before.bound && step.percent > before.percent);
  });
  return isRising ? null : refused(at, 'A higher threshold must have a higher discount.');
}

function whyNotThese({ state, now }: Moment, rebate: Rebate): DemoAnswer | null {
  const ids = offersOf(rebate);
  const at = 'offerCriteria[0].offers';
  if (rebate.offerCriteria[0]?.type !== 'CONTAINS_OFFERS')
    return ids.length === 0 ? null : refused(at, 'Offers are named with CONTAINS_OFFERS only.');
  if (ids.length === 0) return refused(at, 'At least one offer is expected.');
  if (ids.length > MOST_OFFERS) return beyond(at, `There are at most ${MOST_OFFERS} offers.`);
  if (new Set(ids).size !== ids.length) return refused(at, 'An offer is named twice.');
  const strange = ids.find((id) => findOffer(state, id, now) === null);
  if (strange !== undefined) {
    return isForeignOffer(strange)
      ? oneError(403, 'OfferAccessDeniedException', 'The offer does not belong to the seller.', { path: at })
      : oneError(404, 'OfferNotFoundException', `Offer ${strange} not found.`, { path: at });
  }
  return typeOfRebate(rebate) === 'BUNDLE' ? whyNoBundle(rebate.offerCriteria[0], at) : null;
}

function whyNoBundle({ offers = [] }: Criterion, at: string): DemoAnswer | null {
  const pieces = offers.reduce((sum, { quantity = 0 }) => sum + quantity, 0);
  if (pieces < 2) return refused(at, 'A bundle has at least two pieces.');
  return offers.some(({ promotionEntryPoint }) => promotionEntryPoint === true)
    ? null
    : refused(at, 'At least one offer must show the bundle.');
}

/** 412: within the rules of writing, beyond what Allegro permits. */
function beyond(path: string, message: string): DemoAnswer {
  return oneError(412, 'PROMOTION_LIMIT_EXCEEDED', message, { path });
}
