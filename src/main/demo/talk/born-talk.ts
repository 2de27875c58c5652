import { birthOf } from '../data/birth.ts';
import { hexOf, pick, uuidOf } from '../data/dice.ts';
import type { DemoState } from '../kinds.ts';
import type { Order } from '../orders/order-form.ts';
import { bornOrders } from '../orders/order-store.ts';
import type { FileStatus } from './message-files.ts';
import type { Message, Thread } from './messages.ts';

/** One message of a story; what is left out is ordinary. */
type Line = Partial<Pick<Message, 'type' | 'verdict' | 'subject' | 'vin' | 'hasMoreFiles'>> & {
  readonly by: 'buyer' | 'seller';
  readonly text: string;
  readonly file?: { readonly name: string; readonly status: FileStatus };
};

/** What buyers and seller talked about; the stories go round over the orders. */
const STORIES: readonly (readonly Line[])[] = [
  [{ by: 'buyer', text: 'Dzień dobry, kiedy mogę spodziewać się wysyłki?' }],
  [
    { by: 'buyer', type: 'ASK_QUESTION', text: 'Czy ta lampa ma gwint E27?' },
    { by: 'seller', text: 'Tak, gwint E27, żarówki do 60 W.' },
    { by: 'buyer', text: 'Dziękuję, zamawiam.', verdict: 'INTERACTING' },
  ],
  [
    {
      by: 'buyer',
      text: 'Klosz dotarł pęknięty, przesyłam zdjęcie.',
      file: { name: 'klosz.png', status: 'SAFE' },
    },
    { by: 'seller', text: 'Przepraszamy, jutro wyślemy nowy klosz.' },
  ],
  [
    {
      by: 'buyer',
      type: 'MAIL',
      subject: 'Pytanie o fakturę',
      text: 'Proszę o fakturę na firmę.',
      hasMoreFiles: true,
      file: { name: 'dane.png', status: 'EXPIRED' },
    },
    { by: 'seller', text: 'Faktura jest już w szczegółach zamówienia.' },
  ],
  [
    {
      by: 'buyer',
      type: 'ASK_QUESTION',
      text: 'Czy ta żarówka pasuje do mojego auta?',
      vin: 'WVWZZZ1JZXW000001',
    },
    { by: 'seller', text: 'Prosimy pisać na adres sklepu.', verdict: 'BLOCKED' },
  ],
  [
    { by: 'buyer', text: 'Proszę spojrzeć na załącznik.', file: { name: 'zdjecie.png', status: 'UNSAFE' } },
    { by: 'seller', text: 'Załącznika nie da się otworzyć.', verdict: 'DISMISSED' },
  ],
];

type Talk = { readonly threads: readonly Thread[]; readonly messages: readonly Message[] };

/** Threads with the buyers of every third order; the last word of a buyer is not read yet. */
export function bornTalk(state: DemoState): Talk {
  return state.memo('born-talk', () => {
    const orders = bornOrders(state).filter((_, at) => at % 3 === 0);
    const stories = orders.map((order, at) => ({ order, lines: pick(STORIES, at) }));
    return {
      threads: stories.map(({ order, lines }) => ({
        id: hexOf(state.settings.seed, order.number, 511, 4),
        orderId: order.id,
        isRead: lines.at(-1)?.by === 'seller',
      })),
      messages: stories.flatMap(({ order, lines }) =>
        lines.map((line, at) => messageOf(state, order, line, at)),
      ),
    };
  });
}

const MINUTE_MS = 60_000;

function messageOf(state: DemoState, order: Order, line: Line, at: number): Message {
  const { seed } = state.settings;
  const { by, type = 'MESSAGE_CENTER', file } = line;
  // Each story was over before anybody looked at the shop.
  const step = Math.min(47 * MINUTE_MS, (birthOf(state) - order.boughtAt) / 5);
  return {
    id: uuidOf(seed, order.number * 8 + at, 512),
    threadId: hexOf(seed, order.number, 511, 4),
    isFromBuyer: by === 'buyer',
    createdAt: Math.floor(order.boughtAt + (at + 1) * step),
    type,
    verdict: line.verdict ?? 'DELIVERED',
    text: line.text,
    subject: line.subject ?? null,
    offerId: type === 'ASK_QUESTION' ? order.offer.id : null,
    orderId: type === 'ASK_QUESTION' ? null : order.id,
    vin: line.vin ?? null,
    files: file === undefined ? [] : [{ id: uuidOf(seed, order.number * 8 + at, 513), born: { ...file } }],
    hasMoreFiles: line.hasMoreFiles ?? false,
  };
}
