import type { DemoProcess } from '../../support/demo-process.ts';
import { PAYLOADS } from './payloads.ts';

/** So many refusals carry a payload as their words for the user. */
export const REFUSALS = 24;

/** Somebody wrote payloads wherever Allegro lets a text stand. */
export async function poison(demo: DemoProcess, offerIds: readonly string[]): Promise<void> {
  await demo.admin('settings', { purchasesPerHour: 0 });
  const poisonOne = async (offerId: string, index: number) => {
    const text = PAYLOADS[index % PAYLOADS.length]?.text ?? '';
    const named = { id: '1', name: text, values: [text], valuesIds: null, rangeValue: null };
    await demo.admin(`offers/${offerId}`, {
      name: text,
      external: { id: text },
      description: { sections: [{ items: [{ type: 'TEXT', content: `<p>${text}</p>` }] }] },
      parameters: [named],
      delivery: { additionalInfo: text },
      location: { city: text },
      taxSettings: { subject: text },
    });
  };
  await Promise.all(offerIds.map(poisonOne));
}

/** The seller's own name is a payload, until the faults are replaced. */
export function poisonedLogin(text: string): object {
  const body = { id: '44871203', login: text, baseMarketplace: { id: 'allegro-pl' }, features: [] };
  return { rules: [{ path: '/me', method: 'GET', status: 200, body }] };
}

/** Changes of offers are refused in hostile words. */
export function poisonedRefusals(): object {
  const rules = PAYLOADS.filter(({ number }) => number % 9 === 0).map(({ text }) => {
    const error = { code: 'VALIDATION_ERROR', message: text, userMessage: text, details: text, path: 'name' };
    return {
      path: '/sale/product-offers',
      method: 'PATCH',
      status: 422,
      count: 1,
      body: { errors: [error] },
    };
  });
  return { rules: rules.slice(0, REFUSALS) };
}
