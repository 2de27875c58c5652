import { useTranslation } from 'react-i18next';
import type { ActivityEvent, ActivityGap } from '../../../shared/domain/activity.ts';
import { openInShop } from '../../state/shop.ts';
import { useWindowState } from '../../state/window-state.ts';
import { BeforeAfter } from '../../ui/before-after.tsx';
import { Chip } from '../../ui/chip.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { fieldWords } from '../../ui/value-words.ts';
import classes from './activity.module.css';
import { eventWords, gapWords, WHO_KEYS } from './activity-words.ts';

/** What somebody else did to the shop is what a seller looks for. */
const WHO_TONES = { me: 'accent', buyer: 'plain', allegro: 'plain', other: 'warn' } as const;

/** When, what, to what, by whom; a click leads to the offer or the order. */
export function EventLine({ event }: { readonly event: ActivityEvent }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { at, journal, title, subjectId, who } = event;
  const name = title ?? t('activity:unnamed');
  return (
    <li className={classes.line}>
      <time className={classes.time} dateTime={new Date(at).toISOString()}>
        {format.time(at)}
      </time>
      <span className={classes.what}>{eventWords(event, t)}</span>
      <span className={classes.subject}>
        {subjectId === null || journal === 'categories' ? (
          <span>{name}</span>
        ) : (
          <button type="button" className={classes.link} title={name} onClick={() => show(event)}>
            {name}
          </button>
        )}
      </span>
      <Detail event={event} />
      <span>
        <Chip tone={WHO_TONES[who]}>{t(WHO_KEYS[who])}</Chip>
      </span>
    </li>
  );
}

/** What was bought, or what the offer was seen to change. */
function Detail({ event: { items, change } }: { readonly event: ActivityEvent }) {
  const { t } = useTranslation();
  if (change === null) {
    const words = items.join(', ');
    return (
      <span className={`quiet ${classes.detail}`} title={words}>
        {words}
      </span>
    );
  }
  const isTold = change.field === 'price' || change.field === 'stock';
  return (
    <span className={classes.detail}>
      {isTold ? null : <span className="quiet">{fieldWords(change.field, t)} </span>}
      <BeforeAfter before={change.from} after={change.to} />
    </span>
  );
}

/** What Allegro has forgotten is not passed over. */
export function GapLine({ gap }: { readonly gap: ActivityGap }) {
  const { t } = useTranslation();
  const format = useFormat();
  return <li className={classes.gap}>{gapWords(gap, t, format)}</li>;
}

function show({ journal, subjectId }: ActivityEvent): void {
  if (subjectId === null) return;
  if (journal !== 'offers')
    return openInShop({ collection: journal, within: null, key: subjectId }, 'activity');
  const { leadTo, go, set } = useWindowState.getState();
  leadTo(subjectId, {});
  set({ panelOpen: true });
  go('offers');
}
