import { Extension, Node, textblockTypeInputRule } from '@tiptap/react';
import { StarterKit } from '@tiptap/starter-kit';

/** Allegro takes no bold in a heading, so the editor offers none there. */
const Heading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'inline*',
  marks: '',
  defining: true,
  addAttributes: () => ({ level: { default: 1, rendered: false } }),
  parseHTML: () => [
    { tag: 'h1', attrs: { level: 1 } },
    { tag: 'h2', attrs: { level: 2 } },
  ],
  renderHTML: ({ node }) => [node.attrs['level'] === 1 ? 'h1' : 'h2', 0],
  addKeyboardShortcuts() {
    const turn = (level: 1 | 2) => this.editor.commands.toggleNode(this.name, 'paragraph', { level });
    return { 'Mod-Alt-1': () => turn(1), 'Mod-Alt-2': () => turn(2) };
  },
  addInputRules() {
    return [1, 2].map((level) =>
      textblockTypeInputRule({
        find: new RegExp(`^#{${level}}\\s$`),
        type: this.type,
        getAttributes: { level },
      }),
    );
  },
});

/** Without a list in it: Allegro refuses those. */
const ListItem = Node.create({
  name: 'listItem',
  content: 'paragraph+',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: () => ['li', 0],
  addKeyboardShortcuts() {
    return { Enter: () => this.editor.commands.splitListItem(this.name) };
  },
});

/** There are no lines within a paragraph. */
const WholeLines = Extension.create({
  name: 'wholeLines',
  addKeyboardShortcuts() {
    return { 'Shift-Enter': () => this.editor.commands.enter() };
  },
});

/** What a text of a description may have; nothing else can be typed or pasted. */
export const TEXT_SCHEMA = [
  StarterKit.configure({
    blockquote: false,
    code: false,
    codeBlock: false,
    gapcursor: false,
    hardBreak: false,
    heading: false,
    horizontalRule: false,
    italic: false,
    link: false,
    listItem: false,
    strike: false,
    trailingNode: false,
    underline: false,
  }),
  Heading,
  ListItem,
  WholeLines,
];
