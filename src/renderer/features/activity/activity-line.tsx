import { useTranslation } from 'react-i18next';
import type { ActivityEvent, ActivityGap } from '../../../shared/domain/activity.ts';
import { openInShop } from '../../state/shop.ts';
import { useWindowState } from '../../state/window-state.ts';
import { BeforeAfter } from '../../ui/before-after.tsx';
import { Chip } from '../../ui/chip.tsx';
import { useFormat } from '../../ui/use-format.ts';
import classes from './activity.module.css';
import { eventWords, gapWords, WHO_KEYS } from './activity-words.ts';

/** When, what, to what, by whom; a click leads there. */
export function EventLine({ event }: { readonly event: ActivityEvent }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { at, title, subjectId, change, who } = event;
  const name = title ?? t('activity:unnamed');
  return (
    <li className={classes.line}>
      <time className={classes.time} dateTime={new Date(at).toISOString()}>
        {format.time(at)}
      </time>
      <span className={classes.what}>{eventWords(event, t)}</span>
      <span className={classes.subject}>
        {subjectId === null ? (
          <span>{name}</span>
        ) : (
          <button type="button" className={classes.link} title={name} onClick={() => show(event)}>
            {name}
          </button>
        )}
      </span>
      <span className={classes.change}>
        {change === null ? null : <BeforeAfter before={change.from} after={change.to} />}
      </span>
      <span className={classes.who}>
        <Chip tone={who === 'me' ? 'accent' : 'plain'}>{t(WHO_KEYS[who])}</Chip>
      </span>
    </li>
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
  if (journal !== 'offers') return openInShop({ collection: journal, within: null, key: subjectId });
  const { leadTo, go, set } = useWindowState.getState();
  leadTo(subjectId, {});
  set({ panelOpen: true });
  go('offers');
}
