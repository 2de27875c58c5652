import { UnstyledButton } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CollectionInfo } from '../../../shared/contract-collections.ts';
import { useSavePaper } from '../../ui/use-save-paper.ts';
import classes from './conversation.module.css';

type AttachmentProps = {
  readonly collection: CollectionInfo;
  readonly itemKey: string;
  readonly name: string;
  /** Which of the message's attachments, the first is 0. */
  readonly part: number;
};

/** A file that somebody sent along: pressed, it is saved. */
export function Attachment({ collection, itemKey, name, part }: AttachmentProps) {
  const { t } = useTranslation();
  const { isRunning, save } = useSavePaper();
  const paper = collection.papers.find((one) => one.name.endsWith('.attachment'));
  const inside = (
    <>
      <IconPaperclip size={14} stroke={1.6} aria-hidden />
      {name}
    </>
  );
  if (paper === undefined) return <p className={classes.file}>{inside}</p>;
  return (
    <UnstyledButton
      className={`${classes.file} ${classes.get}`}
      title={t('papers:get', { name })}
      disabled={isRunning}
      onClick={() => save({ collection: collection.name, paper: paper.name, keys: [itemKey], part })}
    >
      {inside}
    </UnstyledButton>
  );
}
