/** A part of a text in the editor: a document, a paragraph, a list, a run of letters. */
export type TextPart = {
  readonly type?: string | undefined;
  readonly text?: string | undefined;
  readonly content?: readonly TextPart[] | undefined;
  readonly marks?: readonly { readonly type: string }[] | undefined;
  readonly attrs?: Readonly<Record<string, unknown>> | undefined;
};

/**
 * A text of the editor as Allegro takes it. Its grammar is narrow: in a heading stands nothing but text, in a
 * list nothing but its items, a bold run holds no other tag, and nothing has an attribute.
 */
export function htmlOf(document: TextPart): string {
  const blocks = document.content ?? [];
  const first = blocks.findIndex((block) => !isBlankText(block));
  const last = blocks.findLastIndex((block) => !isBlankText(block));
  return first < 0
    ? ''
    : blocks
        .slice(first, last + 1)
        .map(htmlOfBlock)
        .join('');
}

function htmlOfBlock(block: TextPart): string {
  if (block.type === 'bulletList') return listOf('ul', block);
  if (block.type === 'orderedList') return listOf('ol', block);
  if (block.type !== 'heading') return `<p>${runsOf(block, true)}</p>`;
  const tag = block.attrs?.['level'] === 1 ? 'h1' : 'h2';
  return isBlankText(block) ? '' : `<${tag}>${runsOf(block, false)}</${tag}>`;
}

function listOf(tag: 'ul' | 'ol', list: TextPart): string {
  const items = (list.content ?? []).filter((item) => !isBlankText(item)).map(itemOf);
  return items.length === 0 ? '' : `<${tag}>${items.join('')}</${tag}>`;
}

/** The editor keeps a paragraph in each item; Allegro shows one that is alone there without it. */
function itemOf(item: TextPart): string {
  const paragraphs = (item.content ?? []).map((paragraph) => runsOf(paragraph, true));
  const inside = paragraphs.length > 1 ? paragraphs.map((text) => `<p>${text}</p>`) : paragraphs;
  return `<li>${inside.join('')}</li>`;
}

function runsOf(block: TextPart, mayBeBold: boolean): string {
  return (block.content ?? [])
    .map(({ text = '', marks = [] }) =>
      mayBeBold && marks.some(({ type }) => type === 'bold') ? `<b>${escaped(text)}</b>` : escaped(text),
    )
    .join('');
}

function isBlankText({ text = '', content = [] }: TextPart): boolean {
  return text.trim() === '' && content.every(isBlankText);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
