import { ActionIcon, Tooltip } from '@mantine/core';
import { IconTimeline } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ChangeRow } from '../../shared/contract-changes.ts';
import type { ItemChangeRow } from '../../shared/contract-collections.ts';
import { useAsk } from '../data/use-ask.ts';
import { Story } from './story.tsx';

type ToggleProps = { readonly title: string; readonly isOpen: boolean; readonly onToggle: () => void };

export function StoryToggle({ title, isOpen, onToggle }: ToggleProps) {
  const { t } = useTranslation();
  return (
    <Tooltip label={t('safety:story.title')} position="left">
      <ActionIcon
        size="sm"
        aria-label={t('safety:story.of', { title })}
        aria-expanded={isOpen}
        onClick={onToggle}
      >
        <IconTimeline size={16} stroke={1.6} />
      </ActionIcon>
    </Tooltip>
  );
}

export function EditStory({ change }: { readonly change: ChangeRow }) {
  const shown = useAsk('changes.show', { editId: change.editId }).data;
  if (!shown) return null;
  const { objectId, field, state, error, story, call } = shown;
  return (
    <Story about={`Offer ${objectId}, ${field}`} state={state} story={story} call={call} error={error} />
  );
}

export function ItemStory({ change }: { readonly change: ItemChangeRow }) {
  const story = useAsk('collections.story', { changeId: change.changeId }).data?.story;
  if (!story) return null;
  const { collection, key, kind, act, state, error } = change;
  const about = `${collection} ${key}, ${act ?? kind}`;
  return <Story about={about} state={state} story={story} call={null} error={error} />;
}
