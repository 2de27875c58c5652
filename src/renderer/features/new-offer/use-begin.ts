import { useMutation } from '@tanstack/react-query';
import type { Commands } from '../../../shared/contract.ts';
import { ask } from '../../data/api.ts';
import { useNewOffer } from '../../state/new-offer.ts';
import { useFormat } from '../../ui/use-format.ts';

/** Fills the form from a product, or from the offer that the new one is to be like. */
export function useBegin() {
  const { typedMoney } = useFormat();
  return useMutation({
    mutationFn: (wanted: Commands['new-offers.begin']['in']) => ask('new-offers.begin', wanted),
    onSuccess: ({ offer, titles, currency }) =>
      useNewOffer.setState({
        like: null,
        form: {
          changeId: null,
          offer,
          titles,
          currency,
          price: offer.price === null ? '' : typedMoney(offer.price),
          stock: offer.stock === null ? '' : String(offer.stock),
          refusals: [],
        },
      }),
    onError: () => useNewOffer.setState({ like: null }),
  });
}
