import { useEffect } from 'react';
import { useAsk, useTell } from './use-ask.ts';

export type Carrier = { readonly carrierId: string; readonly name: string };

/** The one whose name the seller gives himself. */
export const OTHER_CARRIER = 'OTHER';

/** Carriers as Allegro lists them; they are read when somebody needs them and they are not here. */
export function useCarriers(): readonly Carrier[] {
  const list = useAsk('collections.list', { name: 'carriers', after: null, limit: 200 }).data;
  const { mutate } = useTell('collections.refresh');
  const isEmpty = list?.items.length === 0;
  useEffect(() => {
    if (isEmpty) mutate({ name: 'carriers' });
  }, [isEmpty, mutate]);
  const known = (list?.items ?? []).map(({ key, title }) => ({ carrierId: key, name: title ?? key }));
  return known.filter(({ carrierId }) => carrierId !== OTHER_CARRIER);
}
