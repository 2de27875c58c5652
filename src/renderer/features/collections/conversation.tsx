import { useTranslation } from 'react-i18next';
import type { CollectionInfo } from '../../../shared/contract-collections.ts';
import { errorOf } from '../../data/api.ts';
import { useAsk } from '../../data/use-ask.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { isHtml, plainText } from '../../ui/plain-text.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useSay, useTerms } from '../../ui/use-terms.ts';
import classes from './conversation.module.css';
import { Attachment } from './attachment.tsx';
import { type Letter, lettersOf } from './letters.ts';
import { useRefresh } from './use-refresh.ts';

const MOST = 200;

type ConversationProps = { readonly collection: CollectionInfo; readonly within: string };

/** Who said what and when, the oldest first. */
export function Conversation({ collection, within }: ConversationProps) {
  const { t } = useTranslation();
  const say = useSay();
  const refresh = useRefresh(collection, within);
  const found = useAsk('collections.list', { name: collection.name, within, after: null, limit: MOST });
  const terms = useTerms();
  const roleWord = (role: string) => terms.constant('author.role', role);
  const letters = lettersOf(collection, found.data?.items ?? [], roleWord);
  const failed = found.error ? errorOf(found.error) : refresh.error;
  return (
    <section className={classes.conversation} aria-label={say(collection.words.many)}>
      {letters.length === 0 && refresh.isRunning ? <p role="status">{t('shop:age.reading')}</p> : null}
      {letters.length === 0 && !refresh.isRunning ? <p className="quiet">{t('shop:no-messages')}</p> : null}
      {failed && failed.kind !== 'offline' ? <ErrorNote error={failed} /> : null}
      <ol>
        {letters.map((letter) => (
          <Bubble key={letter.key} letter={letter} collection={collection} />
        ))}
      </ol>
    </section>
  );
}

type BubbleProps = { readonly letter: Letter; readonly collection: CollectionInfo };

function Bubble({ letter, collection }: BubbleProps) {
  const { key, author, at, text, attachments, isOwn } = letter;
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <li className={`${classes.letter} ${isOwn ? classes.own : ''}`}>
      <p className={classes.who}>
        <b>{isOwn ? t('shop:you') : author}</b>
        {at === null ? null : <span>{format.dateTime(at)}</span>}
      </p>
      <div className={classes.bubble}>
        {text === '' ? (
          <p className="quiet">{t('shop:no-text')}</p>
        ) : (
          <p>{isHtml(text) ? plainText(text) : text}</p>
        )}
        {attachments.map((name, part) => (
          <Attachment key={`${name} ${part}`} {...{ collection, name, part }} itemKey={key} />
        ))}
      </div>
    </li>
  );
}
