import { useTranslation } from 'react-i18next';
import type { OfferDetails } from '../../../shared/contract-offers.ts';
import { BeforeAfter } from '../../ui/before-after.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useNow } from '../../ui/use-now.ts';
import { fieldWords } from '../../ui/value-words.ts';
import classes from './offer-panel.module.css';

/** What Stragan saw change, newest first, and who did it. */
export function OfferHistory({ history }: { readonly history: OfferDetails['history'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const now = useNow();
  if (history.length === 0) return null;
  return (
    <section className={classes.edits} aria-label={t('offers:panel.history')}>
      <h3>{t('offers:panel.history')}</h3>
      <ul>
        {history.map((line) => (
          <li key={`${line.at}-${line.field}`}>
            <span className="quiet">
              {format.moment(line.at, now)} · {fieldWords(line.field, t)}
            </span>
            <BeforeAfter before={line.from} after={line.to} />
          </li>
        ))}
      </ul>
    </section>
  );
}
