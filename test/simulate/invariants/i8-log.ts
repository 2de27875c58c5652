import { allOrders } from '../../../src/main/demo/orders/order-store.ts';
import { buyerOf, personOf } from '../../../src/main/demo/orders/order-form.ts';
import type { Evidence } from './evidence.ts';

/** I8: no token and no buyer stands in the log. */
export function toldInLog({ day }: Evidence): string[] {
  const { state } = day.world.shop;
  const log = day.watcher.logLines.join('\n');
  const tokens = new Set(day.watcher.exchanges.flatMap(({ token }) => token?.split(' ').at(-1) ?? []));
  const { seed } = state.settings;
  const buyers = allOrders(state).flatMap(({ number }) => {
    const { street, phoneNumber } = personOf(seed, number);
    return [buyerOf(seed, number).email, street, phoneNumber];
  });
  return [
    ...[...tokens].filter((token) => log.includes(token)).map(() => 'I8: a token stands in the log'),
    ...buyers.filter((word) => log.includes(word)).map((word) => `I8: the log tells of a buyer: ${word}`),
  ];
}
