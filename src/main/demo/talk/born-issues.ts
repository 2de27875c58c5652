import { birthOf } from '../data/birth.ts';
import { pick, uuidOf } from '../data/dice.ts';
import type { DemoState } from '../kinds.ts';
import { bornOrders } from '../orders/order-store.ts';
import { issueIdOf, type Issue, type Role, type Word } from './issue.ts';

type Story = Omit<Issue, 'id' | 'number' | 'orderId' | 'openedAt' | 'endsAt' | 'description'> & {
  readonly words: readonly (readonly [role: Role, text: string, file?: string])[];
};

const DISPUTE = {
  kind: 'DISPUTE',
  status: 'DISPUTE_ONGOING',
  right: null,
  expectation: null,
  isReturnRequired: null,
} as const;
const CLAIM = { ...DISPUTE, kind: 'CLAIM', status: 'CLAIM_SUBMITTED', right: 'COMPLAINT' } as const;

/** What became of the issues a shop is born with; disputes come first, since 2022 knows nothing else. */
const STORIES: readonly Story[] = [
  {
    ...DISPUTE,
    reason: 'NO_PRODUCT_RECEIVED',
    words: [['BUYER', 'Paczki nadal nie ma, proszę o numer przesyłki.']],
  },
  {
    ...DISPUTE,
    reason: 'MISSING_PRODUCT_ELEMENT',
    words: [
      ['BUYER', 'W paczce nie było żarówki.', 'paczka.png'],
      ['SELLER', 'Dosyłamy żarówkę jeszcze dziś.', 'nadanie.png'],
    ],
  },
  {
    ...DISPUTE,
    status: 'DISPUTE_CLOSED',
    reason: 'NOT_AS_DESCRIBED',
    words: [
      ['BUYER', 'Kolor jest inny niż na zdjęciu.'],
      ['SELLER', 'Przyjmiemy zwrot na nasz koszt.'],
      ['BUYER', 'Dziękuję, tak zrobię.'],
      ['SYSTEM', 'Dyskusja została zakończona.'],
    ],
  },
  {
    ...DISPUTE,
    status: 'DISPUTE_UNRESOLVED',
    reason: 'NO_REFUND_AFTER_RETURNING_PRODUCT',
    words: [
      ['ADMIN', 'Kupujący zgłosił brak zwrotu pieniędzy.'],
      ['FULFILLMENT', 'Zwrot dotarł do magazynu.'],
      ['SELLER', 'Pieniądze oddaliśmy przelewem.'],
      ['ADMIN', 'Dyskusja pozostaje nierozwiązana.'],
    ],
  },
  {
    ...CLAIM,
    reason: 'DEFECT_FOUND_DURING_USE',
    expectation: 'REPAIR',
    words: [['BUYER', 'Lampa przestała świecić po miesiącu.', 'lampa.png']],
  },
  {
    ...CLAIM,
    reason: 'PRODUCT_DAMAGED_PARCEL_INTACT',
    expectation: 'PARTIAL_REFUND',
    words: [
      ['BUYER', 'Rysa na podstawie, proszę o zwrot części ceny.'],
      ['SELLER', 'Prosimy o zdjęcie rysy.'],
      ['BUYER', 'Zdjęcie w załączniku.', 'rysa.png'],
    ],
  },
  {
    ...CLAIM,
    status: 'CLAIM_ACCEPTED',
    reason: 'PRODUCT_AND_PARCEL_DAMAGED_IN_TRANSIT',
    right: 'WARRANTY',
    expectation: 'EXCHANGE',
    isReturnRequired: true,
    words: [
      ['BUYER', 'Paczka była zgnieciona, klosz pęknięty.'],
      ['SELLER', 'Wymieniamy na nową.'],
    ],
  },
  {
    ...CLAIM,
    status: 'CLAIM_REJECTED',
    reason: 'OTHER',
    expectation: 'REFUND',
    isReturnRequired: false,
    words: [
      ['BUYER', 'Lampa nie pasuje do mojego salonu.'],
      ['SELLER', 'Lampa jest zgodna z umową.'],
    ],
  },
];

/** Issues of eight orders that were paid, spread over the last weeks; the youngest is the newest. */
export function bornIssues(state: DemoState): readonly Issue[] {
  const stories = storiesIn(state);
  const ready = bornOrders(state).filter(({ status }) => status === 'READY_FOR_PROCESSING');
  const step = Math.max(1, Math.floor(ready.length / stories.length));
  return stories.flatMap(({ words, ...story }, at) => {
    const order = ready[ready.length - 1 - at * step];
    if (order === undefined) return [];
    const ageMs = birthOf(state) - order.boughtAt;
    return [
      {
        ...story,
        id: issueIdOf(state, order),
        number: order.number,
        orderId: order.id,
        openedAt: Math.floor(order.boughtAt + ageMs * 0.4),
        endsAt: null,
        description: words[0]?.[1] ?? '',
      },
    ];
  });
}

export function bornWords(state: DemoState): readonly Word[] {
  const { seed } = state.settings;
  return bornIssues(state).flatMap((issue, at) =>
    pick(storiesIn(state), at).words.map(([role, text, file], index) => ({
      id: uuidOf(seed, issue.number * 8 + index, 499),
      issueId: issue.id,
      role,
      createdAt: Math.floor(issue.openedAt + ((birthOf(state) - issue.openedAt) * index) / 6),
      text,
      files: file === undefined ? [] : [{ id: uuidOf(seed, issue.number * 8 + index, 500), bornName: file }],
    })),
  );
}

function storiesIn({ settings }: DemoState): readonly Story[] {
  return settings.edition === '2022' ? STORIES.filter(({ kind }) => kind === 'DISPUTE') : STORIES;
}
