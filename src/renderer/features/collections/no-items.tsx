import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CollectionInfo } from '../../../shared/contract-collections.ts';
import { openForm, useShop } from '../../state/shop.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useSay } from '../../ui/use-terms.ts';
import type { Refresh } from './use-refresh.ts';

type NoItemsProps = {
  readonly collection: CollectionInfo;
  readonly text: string;
  readonly refresh: Refresh;
};

/** Why a list is empty, and what fills it. */
export function NoItems({ collection, text, refresh }: NoItemsProps) {
  const { t } = useTranslation();
  const say = useSay();
  if (text !== '') {
    return (
      <EmptyState title={t('shop:none.no-match')} text={t('shop:none.no-match-text', { text })}>
        <Button onClick={() => useShop.setState({ text: '' })}>{t('shell:search.clear')}</Button>
      </EmptyState>
    );
  }
  const { words, readAt, can, gone, isListed } = collection;
  if (readAt === null && !gone && isListed && !refresh.isDone) {
    return (
      <EmptyState
        title={t('shop:none.unread')}
        text={t(refresh.isOnline ? 'shop:none.unread-text' : 'shop:none.unread-offline')}
      >
        {refresh.isOnline ? (
          <Button variant="filled" loading={refresh.isRunning} onClick={refresh.run}>
            {t('shop:refresh')}
          </Button>
        ) : null}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={t('shop:none.title', { what: say(words.many) })}
      text={t(isListed ? (can.create ? 'shop:none.create' : 'shop:none.text') : 'shop:none.unlisted')}
    >
      {can.create ? (
        <Button onClick={() => openForm({ kind: 'create' })}>{t('shop:none.make')}</Button>
      ) : null}
    </EmptyState>
  );
}
