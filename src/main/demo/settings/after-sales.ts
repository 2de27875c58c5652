import {
  IMPLIED_WARRANTIES,
  RETURN_POLICIES,
  WARRANTIES,
  impliedWarrantyId,
  returnPolicyId,
  warrantyId,
} from '../data/settings-ids.ts';
import { oneError } from '../errors.ts';
import { SELLER } from '../kinds.ts';
import type { Context, DemoAnswer, Route } from '../kinds.ts';
import { readPaging } from '../paging.ts';
import { READ_SETTINGS } from './read-settings.ts';

type Kind = {
  readonly path: string;
  /** Name of the list in its answer. */
  readonly list: string;
  readonly names: readonly string[];
  readonly idOf: (seed: number, at: number) => string;
  readonly tell: (id: string, name: string, at: number) => object;
  /** Whether the list tells all, or ids and names only. */
  readonly isWholeInList: boolean;
};

const ADDRESS = {
  name: 'Lampy Anny',
  street: 'Solna 1',
  postCode: '60-166',
  city: 'Poznań',
  countryCode: 'PL',
};
const WHOSE = { seller: { id: SELLER.userId } };

const KINDS: readonly Kind[] = [
  {
    path: 'implied-warranties',
    list: 'impliedWarranties',
    names: IMPLIED_WARRANTIES,
    idOf: impliedWarrantyId,
    isWholeInList: false,
    tell: (id, name) => ({
      id,
      ...WHOSE,
      name,
      individual: { period: 'P2Y' },
      corporate: { period: 'P2Y' },
      address: ADDRESS,
      description: '',
    }),
  },
  {
    path: 'return-policies',
    list: 'returnPolicies',
    names: RETURN_POLICIES,
    idOf: returnPolicyId,
    isWholeInList: true,
    tell: (id, name, at) => ({
      id,
      isFulfillment: false,
      ...WHOSE,
      name,
      availability: { range: 'FULL', restrictionCause: null },
      withdrawalPeriod: at === 0 ? 'P14D' : 'P30D',
      returnCost: { coveredBy: at === 0 ? 'BUYER' : 'SELLER' },
      address: ADDRESS,
      contact: { phoneNumber: null, email: null },
      options: {
        cashOnDeliveryNotAllowed: true,
        freeAccessoriesReturnRequired: true,
        refundLoweredByReceivedDiscount: false,
        businessReturnAllowed: false,
        collectBySellerOnly: false,
      },
    }),
  },
  {
    path: 'warranties',
    list: 'warranties',
    names: WARRANTIES,
    idOf: warrantyId,
    isWholeInList: false,
    tell: (id, name, at) => ({
      id,
      ...WHOSE,
      name,
      type: at === 0 ? 'SELLER' : 'MANUFACTURER',
      individual: { period: at === 0 ? 'P1Y' : 'P2Y', lifetime: false },
      corporate: { period: 'P1Y', lifetime: false },
      description: '',
    }),
  },
];

/** Implied warranties, return policies and warranties: all and one. */
export const afterSalesRoutes: readonly Route[] = KINDS.flatMap((kind) => {
  const path = `/after-sales-service-conditions/${kind.path}`;
  return [
    { ...READ_SETTINGS, path, handler: (context: Context) => listKind(context, kind) },
    { ...READ_SETTINGS, path: `${path}/{id}`, handler: (context: Context) => readKind(context, kind) },
  ];
});

function listKind({ state, query }: Context, kind: Kind): DemoAnswer {
  const paging = readPaging(query, { max: 60, default: 60, offsetMax: 59 });
  if (!paging.ok) return paging.answer;
  const all = kind.names.map((name, at) => {
    const id = kind.idOf(state.settings.seed, at);
    return kind.isWholeInList ? kind.tell(id, name, at) : { id, name };
  });
  const page = all.slice(paging.offset, paging.offset + paging.limit);
  return { status: 200, headers: {}, body: { count: page.length, [kind.list]: page } };
}

function readKind({ state, params }: Context, kind: Kind): DemoAnswer {
  const { seed } = state.settings;
  const at = kind.names.findIndex((_, number) => kind.idOf(seed, number) === params['id']);
  const name = kind.names[at];
  if (name === undefined) return oneError(404, 'NotFoundException', `${params['id']} not found.`);
  return { status: 200, headers: {}, body: kind.tell(kind.idOf(seed, at), name, at) };
}
