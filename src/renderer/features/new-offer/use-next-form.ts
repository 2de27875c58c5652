import { useEffect } from 'react';
import { ask, errorOf } from '../../data/api.ts';
import { useNewOffer } from '../../state/new-offer.ts';
import { say, sayError } from '../../state/notice.ts';
import { typedOffer } from './typed-form.ts';
import type { useBegin } from './use-begin.ts';

/** Opens what is to come next. A form that stands open is kept among the changes first: nothing is lost. */
export function useNextForm({ mutate }: ReturnType<typeof useBegin>): void {
  const next = useNewOffer((state) => state.next);
  useEffect(() => {
    if (next !== null) void open().catch((thrown: unknown) => sayError(errorOf(thrown)));

    async function open(): Promise<void> {
      const { form, former } = useNewOffer.getState();
      const left = form ?? former;
      useNewOffer.setState({ next: null });
      const isSame = next !== null && 'kept' in next && next.kept.changeId === left?.changeId;
      if (left !== null && !isSame) {
        await ask('new-offers.save', { changeId: left.changeId, offer: typedOffer(left).offer });
        say('new-offer:other-kept', { title: left.offer.title });
      }
      if (next !== null && 'like' in next) {
        useNewOffer.setState({ form: null, former: null });
        mutate({ like: next.like });
      } else if (next !== null && !(isSame && left !== null)) {
        useNewOffer.setState({ form: next.kept, former: null });
      }
    }
  }, [next, mutate]);
}
