import { ActionIcon, Tooltip } from '@mantine/core';
import { IconBold, IconH1, IconH2, IconLetterP, IconList, IconListNumbers } from '@tabler/icons-react';
import { type Editor, useEditorState } from '@tiptap/react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './description-editor.module.css';

type TextToolsProps = { readonly editor: Editor; readonly label: string };

const isList = (editor: Editor) => editor.isActive('bulletList') || editor.isActive('orderedList');

const TOOLS = [
  {
    key: 'description:paragraph',
    keys: 'Ctrl+Alt+0',
    Icon: IconLetterP,
    isOn: (editor: Editor) => editor.isActive('paragraph') && !isList(editor),
    run: (editor: Editor) => editor.chain().focus().clearNodes().run(),
  },
  {
    key: 'description:heading-1',
    keys: 'Ctrl+Alt+1',
    Icon: IconH1,
    isOn: (editor: Editor) => editor.isActive('heading', { level: 1 }),
    run: (editor: Editor) => heading(editor, 1),
  },
  {
    key: 'description:heading-2',
    keys: 'Ctrl+Alt+2',
    Icon: IconH2,
    isOn: (editor: Editor) => editor.isActive('heading', { level: 2 }),
    run: (editor: Editor) => heading(editor, 2),
  },
  {
    key: 'description:bold',
    keys: 'Ctrl+B',
    Icon: IconBold,
    isOn: (editor: Editor) => editor.isActive('bold'),
    run: (editor: Editor) => editor.chain().focus().toggleBold().run(),
  },
  {
    key: 'description:bullets',
    keys: 'Ctrl+Shift+8',
    Icon: IconList,
    isOn: (editor: Editor) => editor.isActive('bulletList'),
    run: (editor: Editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    key: 'description:numbers',
    keys: 'Ctrl+Shift+7',
    Icon: IconListNumbers,
    isOn: (editor: Editor) => editor.isActive('orderedList'),
    run: (editor: Editor) => editor.chain().focus().toggleOrderedList().run(),
  },
] as const;

function heading(editor: Editor, level: 1 | 2): boolean {
  const isIn = editor.isActive('heading', { level });
  const chain = editor.chain().focus().clearNodes();
  return isIn ? chain.run() : chain.setNode('heading', { level }).run();
}

/** Stands above the text that is being edited, and nowhere else. */
export function TextTools({ editor, label }: TextToolsProps) {
  const { t } = useTranslation();
  const on = useEditorState({
    editor,
    selector: ({ editor: now }) => TOOLS.map(({ isOn }) => (isOn(now) ? '1' : '0')).join(''),
  });
  return (
    <div
      className={classes.textTools}
      role="toolbar"
      aria-label={`${t('description:tools')}: ${label}`}
      onKeyDown={goAlong}
    >
      {TOOLS.map(({ key, keys, Icon, run }, at) => (
        <Tooltip key={key} label={`${t(key)} (${keys})`}>
          <ActionIcon
            size="sm"
            aria-label={t(key)}
            aria-pressed={on[at] === '1'}
            className={on[at] === '1' ? (classes.on ?? '') : ''}
            // The text keeps what is marked in it.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => run(editor)}
          >
            <Icon size={16} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      ))}
    </div>
  );
}

/** Arrows go along a row of tools. */
function goAlong(event: KeyboardEvent<HTMLDivElement>): void {
  const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (by === 0) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  buttons[(at + by + buttons.length) % buttons.length]?.focus();
}
