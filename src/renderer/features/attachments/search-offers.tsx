import { Button, CloseButton, TextInput, UnstyledButton } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useDebouncedValue } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfferLabel } from '../../../shared/contract-files.ts';
import { ask } from '../../data/api.ts';
import { useAsk } from '../../data/use-ask.ts';
import { changeAttachment, useAttachments } from '../../state/attachments.ts';
import classes from './attachments.module.css';

const TYPING_MS = 120;
const SHOWN = 6;
const SHOWN_CHOSEN = 50;
const PAGE = 200;

/** Offers that match what is typed, one by one or all of them. */
export function SearchOffers() {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [wanted] = useDebouncedValue(text.trim(), TYPING_MS);
  const chosen = useAttachments((state) => state.found);
  const ids = new Set(chosen.map(({ offerId }) => offerId));
  const isAsked = wanted !== '';
  const query = { text: wanted, after: null, limit: SHOWN };
  const found = useAsk('offers.list', query, { enabled: isAsked }).data?.offers ?? [];
  const total = useAsk('offers.open', { text: wanted }, { enabled: isAsked }).data?.total ?? 0;
  const all = useMutation({ mutationFn: () => everyOffer(wanted), onSuccess: add });

  function add(offers: readonly OfferLabel[]) {
    const fresh = offers.filter(({ offerId }) => !ids.has(offerId)).map(labelOf);
    changeAttachment({ found: [...chosen, ...fresh] });
  }

  return (
    <div className={classes.search}>
      <TextInput
        aria-label={t('attachments:search')}
        placeholder={t('attachments:search')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {isAsked && found.length === 0 ? <span className="quiet">{t('attachments:none-found')}</span> : null}
      <ul className={classes.candidates}>
        {(isAsked ? found : []).map((offer) => (
          <li key={offer.offerId}>
            <UnstyledButton
              className={classes.candidate ?? ''}
              disabled={ids.has(offer.offerId)}
              onClick={() => add([offer])}
            >
              {ids.has(offer.offerId) ? <IconCheck size={16} stroke={1.6} aria-hidden /> : null}
              <OfferWords offer={offer} />
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {isAsked && total > 1 ? (
        <Button loading={all.isPending} onClick={() => all.mutate()}>
          {t('attachments:add-all', { count: total })}
        </Button>
      ) : null}
      <ChosenList chosen={chosen} />
    </div>
  );
}

function ChosenList({ chosen }: { readonly chosen: readonly OfferLabel[] }) {
  const { t } = useTranslation();
  return (
    <ul className={classes.chosen}>
      {chosen.slice(0, SHOWN_CHOSEN).map((offer) => (
        <li key={offer.offerId}>
          <OfferWords offer={offer} />
          <CloseButton
            size="sm"
            aria-label={t('attachments:remove', { title: offer.title })}
            onClick={() =>
              changeAttachment({ found: chosen.filter(({ offerId }) => offerId !== offer.offerId) })
            }
          />
        </li>
      ))}
      {chosen.length > SHOWN_CHOSEN ? (
        <li className="quiet">{t('changes:more', { count: chosen.length - SHOWN_CHOSEN })}</li>
      ) : null}
    </ul>
  );
}

export function OfferWords({ offer }: { readonly offer: OfferLabel }) {
  return (
    <span className={classes.words}>
      <span>{offer.title}</span>
      <span className="quiet">{[offer.offerId, offer.externalId].filter(Boolean).join(' · ')}</span>
    </span>
  );
}

function labelOf({ offerId, title, externalId }: OfferLabel): OfferLabel {
  return { offerId, title, externalId };
}

async function everyOffer(text: string): Promise<readonly OfferLabel[]> {
  const offers: OfferLabel[] = [];
  for (let after: string | null = null; ;) {
    const page: { offers: readonly OfferLabel[]; next: string | null } = await ask('offers.list', {
      text,
      after,
      limit: PAGE,
    });
    offers.push(...page.offers);
    if (page.next === null) return offers;
    after = page.next;
  }
}
