import { Button } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { canPick, errorOf } from '../../data/api.ts';
import { useAttachments } from '../../state/attachments.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import card from '../../ui/card.module.css';
import { useFormat } from '../../ui/use-format.ts';
import classes from './attachments.module.css';
import { MOST_BYTES, sizeWords } from './file-size.ts';
import { formatsOf } from './file-rules.ts';
import type { Attaching } from './use-attaching.ts';

type FileChoiceProps = {
  readonly prepared: Attaching['prepared'];
  readonly onFile: (file: File) => void;
  /** Where the host has a dialog of its own. */
  readonly onPick: () => void;
};

/** The file, and at once whether Allegro takes it for the type. */
export function FileChoice({ prepared, onFile, onPick }: FileChoiceProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const input = useRef<HTMLInputElement>(null);
  const { type, file } = useAttachments();
  const formats = formatsOf(type, t);
  const size = sizeWords(MOST_BYTES, format);
  const error = file && prepared.error ? errorOf(prepared.error) : null;
  return (
    <section aria-label={t('attachments:file')}>
      <h2>{t('attachments:file')}</h2>
      <div className={card.row}>
        {file ? (
          <span className={classes.file}>
            <IconFileText size={18} stroke={1.6} aria-hidden />
            <strong>{file.name}</strong>
            {prepared.data ? (
              <span className="quiet">{sizeWords(prepared.data.sizeBytes, format)}</span>
            ) : null}
          </span>
        ) : null}
        <Button
          variant={file ? 'default' : 'filled'}
          onClick={() => (canPick() ? onPick() : input.current?.click())}
        >
          {t(file ? 'attachments:pick-other' : 'attachments:pick')}
        </Button>
        {file ? null : <span className="quiet">{t('attachments:or-drop')}</span>}
      </div>
      <p className="quiet">{t('attachments:takes', { formats, size })}</p>
      {error ? <ErrorNote error={error} /> : null}
      <input
        ref={input}
        id="attachment-file"
        type="file"
        hidden
        aria-label={t('attachments:pick')}
        onChange={(event) => {
          const [chosen] = event.currentTarget.files ?? [];
          if (chosen) onFile(chosen);
          // The same file may be picked again.
          event.currentTarget.value = '';
        }}
      />
    </section>
  );
}
