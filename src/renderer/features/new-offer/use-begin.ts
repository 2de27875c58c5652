import { useMutation } from '@tanstack/react-query';
import type { Commands } from '../../../shared/contract.ts';
import { ask } from '../../data/api.ts';
import { type NewOfferForm, useNewOffer } from '../../state/new-offer.ts';
import { useFormat } from '../../ui/use-format.ts';

/** Fills the form from a product, or from the offer that the new one is to be like. */
export function useBegin() {
  const { typedMoney } = useFormat();
  return useMutation({
    mutationFn: (wanted: Commands['new-offers.begin']['in']) => ask('new-offers.begin', wanted),
    onSuccess: ({ offer, titles, currency }) => {
      const begun: NewOfferForm = {
        changeId: null,
        offer,
        titles,
        currency,
        price: offer.price === null ? '' : typedMoney(offer.price),
        stock: offer.stock === null ? '' : String(offer.stock),
        refusals: [],
      };
      useNewOffer.setState(({ former }) => ({
        form: former ? withTyped(begun, former) : begun,
        former: null,
      }));
    },
  });
}

/** What tells of the seller's own offer rather than of its product stays as he typed it. */
function withTyped(begun: NewOfferForm, { offer: typed, ...former }: NewOfferForm): NewOfferForm {
  const { price, stock, externalId, settings, handlingTime, publish } = typed;
  return {
    ...former,
    offer: { ...begun.offer, price, stock, externalId, settings, handlingTime, publish },
    refusals: [],
  };
}
