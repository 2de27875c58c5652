import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import {
  ATTACHMENT_TYPES,
  type AttachmentType,
  SAFETY_DOCUMENT,
} from '../../../shared/domain/attachment-types.ts';
import { changeAttachment, useAttachments } from '../../state/attachments.ts';
import { attachmentTypeWords } from '../../ui/attachment-words.ts';
import classes from './attachments.module.css';

export function TypeChoice() {
  const { t } = useTranslation();
  const type = useAttachments((state) => state.type);
  return (
    <section className={classes.type}>
      <NativeSelect
        label={t('attachments:type')}
        value={type}
        data={ATTACHMENT_TYPES.map((value) => ({ value, label: attachmentTypeWords(value, t) }))}
        onChange={(event) => changeAttachment({ type: event.currentTarget.value as AttachmentType })}
      />
      {type === SAFETY_DOCUMENT ? <p className="quiet">{t('attachments:safety-note')}</p> : null}
    </section>
  );
}
