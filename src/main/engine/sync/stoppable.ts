import type { AppError, Result } from '../../../shared/errors.ts';
import { type SyncParts, cancelled } from './sync-parts.ts';

/** The same parts, but questions to Allegro end at once with the sync; a late answer is not heard. */
export function stoppable(parts: SyncParts, signal: AbortSignal): SyncParts {
  const { port, detailsPort, orders, categories, names } = parts;
  return {
    ...parts,
    port: {
      listPage: (page) => orStopped(port.listPage(page), signal),
      listByIds: (offerIds) => orStopped(port.listByIds(offerIds), signal),
      getOffer: (offerId) => orStopped(port.getOffer(offerId), signal),
      getParts: (offerId) => orStopped(port.getParts(offerId), signal),
      offerEvents: (from) => orStopped(port.offerEvents(from), signal),
    },
    detailsPort: { getOffer: (offerId) => orStopped(detailsPort.getOffer(offerId), signal) },
    orders: {
      orderEvents: (from) => orStopped(orders.orderEvents(from), signal),
      latestOrderEventId: () => orStopped(orders.latestOrderEventId(), signal),
    },
    names: {
      shippingRates: () => orStopped(names.shippingRates(), signal),
      returnPolicies: () => orStopped(names.returnPolicies(), signal),
      impliedWarranties: () => orStopped(names.impliedWarranties(), signal),
      warranties: () => orStopped(names.warranties(), signal),
    },
    categories: {
      category: (categoryId) => orStopped(categories.category(categoryId), signal),
      categoryEvents: (from) => orStopped(categories.categoryEvents(from), signal),
    },
  };
}

async function orStopped<T>(
  answer: Promise<Result<T, AppError>>,
  signal: AbortSignal,
): Promise<Result<T, AppError>> {
  if (signal.aborted) return cancelled();
  const stopped = Promise.withResolvers<Result<T, AppError>>();
  const stop = () => stopped.resolve(cancelled());
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([answer, stopped.promise]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
