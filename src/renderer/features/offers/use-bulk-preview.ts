import { useDebouncedValue } from '@mantine/hooks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { BulkRule } from '../../../shared/domain/bulk-change.ts';
import { ask, errorOf } from '../../data/api.ts';
import { useBulk } from '../../state/bulk.ts';
import { say } from '../../state/notice.ts';
import { chosenOffers, useSelection } from '../../state/selection.ts';

const TYPING_MS = 120;

/** What the rule would do to all that are chosen, loaded on screen or not, and the way to do it. */
export function useBulkPreview(rule: BulkRule | null, title: string) {
  const client = useQueryClient();
  const offerIds = useSelection((state) => state.offerIds);
  const allOf = useSelection((state) => state.allOf);
  const [asked] = useDebouncedValue(rule, TYPING_MS);
  const isAsked = rule !== null && asked !== null;
  const choice = allOf ?? choiceNumber(offerIds);
  const queryKey = ['offers.bulk-preview', choice, asked];
  const preview = useQuery({
    queryKey,
    enabled: isAsked,
    placeholderData: (former) => former,
    queryFn: () =>
      asked ? ask('offers.bulk-preview', { of: chosenOffers({ offerIds, allOf }), rule: asked }) : null,
  });
  const apply = useMutation({
    mutationFn: (digest: string) => {
      if (!asked) throw new Error('nothing is asked for');
      return ask('offers.bulk-edit', { title, of: chosenOffers({ offerIds, allOf }), rule: asked, digest });
    },
    onError: (thrown) => {
      if (errorOf(thrown).kind !== 'cancelled') return;
      say('shell:work.stopped');
      apply.reset();
    },
    onSuccess: ({ isStale, edited }) => {
      if (isStale) {
        say('bulk:stale');
        void client.invalidateQueries({ queryKey });
        return;
      }
      say('offers:edited', { count: edited });
      useBulk.getState().close();
      useSelection.getState().clear();
    },
  });
  // Sync asks for the same preview again and again: what is shown may be pressed all the while, since the
  // digest tells the engine whether it still holds.
  const isSettled = rule === asked && !preview.isPlaceholderData;
  return { preview: isAsked ? (preview.data ?? null) : null, error: preview.error, isSettled, apply };
}

const numbers = new WeakMap<ReadonlySet<string>, number>();
let choices = 0;

/** Each choice of offers is a set of its own; its number stands for thousands of ids in a key. */
function choiceNumber(offerIds: ReadonlySet<string>): number {
  const known = numbers.get(offerIds);
  if (known !== undefined) return known;
  choices += 1;
  numbers.set(offerIds, choices);
  return choices;
}
