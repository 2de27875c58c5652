import { isAmount, type Rule } from '../broken-rules.ts';
import { METHODS, MOST_IN_A_PACKAGE, type DeliveryMethod } from './delivery-methods.ts';

export type Rate = {
  readonly deliveryMethod: { readonly id?: string };
  readonly maxQuantityPerPackage: number;
  readonly maxPackageWeight?: { readonly value?: string; readonly unit?: string | null } | null;
  readonly firstItemRate: Price;
  readonly nextItemRate: Price;
  readonly shippingTime?: { readonly from?: string; readonly to?: string } | null;
};
type Price = { readonly amount?: string; readonly currency?: string };

/** What the methods of delivery allow a price list to say (GET /sale/delivery-methods). */
export function rateRules(rates: readonly Rate[], isElectronic: boolean): readonly Rule[] {
  const ids = rates.map(({ deliveryMethod }) => deliveryMethod.id);
  return rates.flatMap((rate, index): readonly Rule[] => {
    const at = `rates[${index}]`;
    const method = METHODS.find(({ id }) => id === rate.deliveryMethod.id);
    const path = `${at}.deliveryMethod.id`;
    if (method === undefined) return [[path, true, 'There is no such delivery method.']];
    return [
      [path, ids.indexOf(method.id) !== index, 'The delivery method is there twice.'],
      [path, !method.isAllowed, 'The delivery method was discontinued.'],
      [path, method.isElectronic !== isElectronic, 'The delivery method does not fit the type.'],
      ...packageRules(rate, method, at),
      ...priceRules(rate.firstItemRate, method, `${at}.firstItemRate`),
      ...priceRules(rate.nextItemRate, method, `${at}.nextItemRate`),
    ];
  });
}

function packageRules(rate: Rate, method: DeliveryMethod, at: string): readonly Rule[] {
  const { maxQuantityPerPackage: most, maxPackageWeight: weight, shippingTime: time } = rate;
  const heaviest = Number(method.heaviest ?? 0);
  const kilograms = Number(weight?.value);
  const isWeightWrong = !(kilograms > 0 && kilograms <= heaviest) || weight?.unit !== 'KILOGRAM';
  const durations = [time?.from, time?.to].filter((text) => text !== undefined);
  return [
    [`${at}.maxQuantityPerPackage`, most < 1 || most > MOST_IN_A_PACKAGE, 'It is not within the limits.'],
    [`${at}.maxPackageWeight`, weight != null && isWeightWrong, 'It is not what the method allows.'],
    [`${at}.shippingTime`, time != null && !method.isTimeOwn, 'The method has a time of its own.'],
    [`${at}.shippingTime`, durations.some((text) => !/^P(\d+D|T\d+H)$/.test(text)), 'It is no duration.'],
  ];
}

function priceRules({ amount, currency }: Price, method: DeliveryMethod, at: string): readonly Rule[] {
  const isWrong = !isAmount(amount) || Number(amount) > Number(method.firstMost);
  return [
    [`${at}.amount`, isWrong, `It must be between 0.00 and ${method.firstMost}.`],
    [`${at}.currency`, currency !== method.currency, `The currency must be ${method.currency}.`],
  ];
}
