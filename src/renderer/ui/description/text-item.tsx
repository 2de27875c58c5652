import { Button } from '@mantine/core';
import { EditorContent, useEditor } from '@tiptap/react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { foreignTags } from '../../../shared/domain/description.ts';
import classes from './description-editor.module.css';
import { htmlOf } from './description-html.ts';
import { editableHtml } from './editable-html.ts';
import { RemoveItem } from './remove-item.tsx';
import { TEXT_SCHEMA } from './text-schema.ts';
import { TextTools } from './text-tools.tsx';

type TextItemProps = {
  readonly content: string;
  readonly label: string;
  /** Just added: whoever did so goes on to type. */
  readonly isFresh: boolean;
  readonly onChange: (content: string) => void;
  /** Null where it stands alone in its section. */
  readonly onRemove: (() => void) | null;
};

/** One text. It is written anew only where the seller changed it, and as it was when he takes that back. */
export function TextItem({ content, label, isFresh, onChange, onRemove }: TextItemProps) {
  const { t } = useTranslation();
  const [given] = useState(() => ({ content, html: editableHtml(content) }));
  const editorProps = useMemo(
    () => ({
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label },
      transformPastedHTML: editableHtml,
    }),
    [label],
  );
  const editor = useEditor({
    extensions: TEXT_SCHEMA,
    content: given.html,
    injectCSS: false,
    autofocus: isFresh ? 'end' : false,
    editorProps,
    onUpdate: ({ editor: now }) => onChange(opened.eq(now.state.doc) ? given.content : htmlOf(now.getJSON())),
  });
  const [opened] = useState(() => editor.state.doc);
  const foreign = foreignTags({ sections: [{ items: [{ type: 'TEXT', content }] }] });
  return (
    <div className={classes.item}>
      <div className={classes.itemHead}>
        <TextTools editor={editor} label={label} />
        {onRemove ? <RemoveItem label={t('description:remove-text')} onRemove={onRemove} /> : null}
      </div>
      <EditorContent editor={editor} className={classes.text ?? ''} />
      {foreign.length > 0 ? (
        <p className={classes.foreign}>
          {t('description:foreign', { tags: foreign.join(', ') })}
          <Button size="compact-xs" onClick={() => onChange(htmlOf(editor.getJSON()))}>
            {t('description:without-foreign')}
          </Button>
        </p>
      ) : null}
    </div>
  );
}
