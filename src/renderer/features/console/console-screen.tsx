import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MethodLine } from '../../../shared/contract-methods.ts';
import type { Account } from '../../../shared/domain/account.ts';
import panes from '../../ui/panes.module.css';
import { PlaceBar } from '../../ui/place-bar.tsx';
import { CallForm } from './call-form.tsx';
import classes from './console.module.css';
import { MethodList } from './method-list.tsx';

/** Any method of Allegro, called by hand. For those who know what they ask for. */
export function ConsoleScreen({ account }: { readonly account: Account }) {
  const { t } = useTranslation();
  const [method, setMethod] = useState<MethodLine | null>(null);
  return (
    <div className={panes.screen}>
      <PlaceBar title={t('console:title')} />
      <div className={panes.body}>
        <MethodList edition={account.edition} chosen={method?.id ?? null} onChoose={setMethod} />
        <div className={`${panes.main} ${classes.call}`}>
          {method === null ? (
            <p className="quiet">{t('console:choose')}</p>
          ) : (
            <CallForm key={method.id} method={method} account={account} />
          )}
        </div>
      </div>
    </div>
  );
}
