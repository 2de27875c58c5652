import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/use-format.ts';
import classes from './console.module.css';
import type { Answered } from './use-call.ts';

/** What Allegro said, as it came. */
export function CallAnswer({ answered: { answer, tookMs } }: { readonly answered: Answered }) {
  const { t } = useTranslation();
  const format = useFormat();
  const facts: readonly (readonly [string, string])[] = [
    ['console:status', String(answer.status)],
    ['console:took', t('console:ms', { ms: format.count(Math.round(tookMs)) })],
    ['console:trace', answer.traceId ?? '–'],
    ...(answer.location === null ? [] : [['console:location', answer.location] as const]),
    ...(answer.pages > 1 ? [['console:pages', format.count(answer.pages)] as const] : []),
  ];
  return (
    <section className={classes.answer} aria-label={t('console:answer')}>
      <h3>{t('console:answer')}</h3>
      <dl>
        {facts.map(([key, value]) => (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {answer.unreadable.map(({ path, message }) => (
        <p key={path} role="status">
          {t('console:unreadable', { path, message })}
        </p>
      ))}
      <pre tabIndex={0}>{JSON.stringify(answer.value, null, 2)}</pre>
    </section>
  );
}
