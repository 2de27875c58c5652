import { Button, CopyButton } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { StoryLine } from '../../shared/contract-changes.ts';
import { storyText, traceIdsIn, type CallFacts } from '../../shared/domain/story-text.ts';
import type { EditState } from '../../shared/domain/edit.ts';
import classes from './story.module.css';
import { useFormat } from './use-format.ts';

type StoryProps = {
  /** In English, for Allegro's support. */
  readonly about: string;
  readonly state: EditState;
  readonly story: readonly StoryLine[];
  readonly call: CallFacts | null;
  readonly error: unknown;
};

/** What happened to a change, step by step, and the same as a text that Allegro's support can read. */
export function Story({ about, state, story, call, error }: StoryProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const traceIds = traceIdsIn([error, call, story]);
  const text = storyText({ about, state, call, story, traceIds });
  return (
    <section className={classes.story} aria-label={t('safety:story.title')}>
      <ol>
        {story.map(({ at, event }, index) => (
          // Steps are only ever added at the end.
          <li key={index}>
            <time className="quiet">{format.dateTime(at)}</time>
            <span>{t(`safety:story.events.${event}`, event)}</span>
          </li>
        ))}
      </ol>
      {traceIds.length > 0 ? (
        <p className={classes.trace}>{t('safety:story.trace', { ids: traceIds.join(', ') })}</p>
      ) : null}
      <CopyButton value={text}>
        {({ copied, copy }) => (
          <Button
            size="compact-xs"
            leftSection={copied ? <IconCheck size={14} /> : <IconCopy size={14} />}
            onClick={copy}
          >
            {copied ? t('safety:story.copied') : t('safety:story.copy')}
          </Button>
        )}
      </CopyButton>
    </section>
  );
}
