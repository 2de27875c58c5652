import { brokenRules, isEmail, mustBeGiven, type Rule } from '../broken-rules.ts';
import type { Context, DemoAnswer } from '../kinds.ts';
import type { Thing } from '../resource.ts';
import { hasAttachment } from './after-sales-attachments.ts';
import { periodIn } from './periods.ts';

type Address = {
  readonly name: string;
  readonly street: string;
  readonly postCode: string;
  readonly city: string;
  readonly countryCode: string;
};
type Sent = {
  readonly name: string;
  readonly availability: {
    readonly range?: string | null;
    readonly restrictionCause?: { readonly name?: string } | null;
  };
  readonly withdrawalPeriod?: string | null;
  readonly returnCost?: { readonly coveredBy?: string } | null;
  readonly attachment?: { readonly id?: string } | null;
  readonly address?: Address | null;
  readonly contact?: { readonly phoneNumber?: string | null; readonly email?: string | null } | null;
  readonly options?: object | null;
};

/** A consumer may always return within two weeks. */
const LEAST_DAYS = 14;

/** Where nothing may be returned the terms may be left out; else they must be there. */
export function refusedPolicy(thing: Thing, { state }: Context): DemoAnswer | null {
  const sent = thing as unknown as Sent;
  const isFormer = state.settings.edition === '2022';
  const hasTerms = sent.availability.range !== 'DISABLED';
  const { attachment } = sent;
  return brokenRules([
    mustBeGiven('name', sent.name),
    mustBeGiven('availability.range', sent.availability.range),
    causeRule(sent),
    ...(hasTerms ? termsRules(sent) : []),
    ...addressRules(sent.address),
    contactRule(sent),
    ['attachment.id', isFormer && !hasAttachment(state, attachment?.id), 'There is no such attachment.'],
  ]);
}

function causeRule({ availability: { range, restrictionCause } }: Sent): Rule {
  const path = 'availability.restrictionCause';
  const isGiven = restrictionCause?.name !== undefined;
  if (range === 'FULL') return [path, isGiven, 'A full policy has no restriction.'];
  return [path, !isGiven, 'It must be said why it is restricted.'];
}

function termsRules({ withdrawalPeriod, returnCost, address, options }: Sent): readonly Rule[] {
  const days = periodIn('D', withdrawalPeriod);
  return [
    ['withdrawalPeriod', days === null || days < LEAST_DAYS, 'It must be whole days, at least P14D.'],
    mustBeGiven('returnCost.coveredBy', returnCost?.coveredBy),
    mustBeGiven('address', address),
    mustBeGiven('options', options),
  ];
}

/** Longest street and city, and what a postal code looks like. */
const OF_COUNTRY: Readonly<Record<string, readonly [street: number, city: number, postCode: RegExp]>> = {
  PL: [35, 30, /^\d{2}-\d{3}$/],
  CZ: [35, 30, /^\d{3} \d{2}$/],
  SK: [35, 30, /^\d{3} \d{2}$/],
};
const ELSEWHERE = [200, 200, /^[A-Za-z\d -]{1,16}$/] as const;

function addressRules(address: Address | null | undefined): readonly Rule[] {
  if (address == null) return [];
  const [street, city, postCode] = OF_COUNTRY[address.countryCode] ?? ELSEWHERE;
  return [
    ['address.street', address.street.length > street, `At most ${street} characters.`],
    ['address.city', address.city.length > city, `At most ${city} characters.`],
    ['address.postCode', !postCode.test(address.postCode), 'It is no postal code of this country.'],
    ['address.countryCode', !/^[A-Z]{2}$/.test(address.countryCode), 'It is no code of a country.'],
  ];
}

function contactRule({ contact }: Sent): Rule {
  const email = contact?.email ?? '';
  return ['contact.email', email !== '' && !isEmail(email), 'It is no e-mail address.'];
}
