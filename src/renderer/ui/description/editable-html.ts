const FRAGMENT = /<!--\s*StartFragment\s*-->([\s\S]*?)<!--\s*EndFragment\s*-->/i;
const COMMENT = /<!--(?:(?!-->)[\s\S])*-->/g;
const UNSAID = /<(head|script|style|template|iframe|object|svg|math|title|xml)\b[^>]*>[\s\S]*?<\/\1\s*>/gi;
/** A list of Word: a paragraph each, its sign between two conditions that only Word understands. */
const WORD_ITEM = /<p\b[^>]*\bMsoListParagraph[^>]*>([\s\S]*?)<\/p\s*>/gi;
const WORD_SIGN = /<!(?:--)?\[if !supportLists\](?:--)?>([\s\S]*?)<!(?:--)?\[endif\](?:--)?>/gi;
const TAG = /<[^<>]*>?/g;
const NAMED = /^<(\/?)([a-z][a-z0-9:]*)([\s/][^<>]*)?>$/i;

const HEAVY = /font-weight\s*:\s*(?:bold|[6-9]00)/i;
const LIGHT = /font-weight\s*:\s*(?:normal|[1-4]00)/i;

/** Those that an editor keeps, and what else begins a line of its own. */
const AS_TAG: Readonly<Record<string, string>> = {
  ...{ p: 'p', ul: 'ul', ol: 'ol', li: 'li', b: 'b', strong: 'b', span: 'span' },
  ...{ h1: 'h1', h2: 'h2', h3: 'h2', h4: 'h2', h5: 'h2', h6: 'h2' },
  ...{ div: 'div', tr: 'div', section: 'div', article: 'div', header: 'div', footer: 'div', main: 'div' },
  ...{
    blockquote: 'div',
    pre: 'div',
    dt: 'div',
    dd: 'div',
    figure: 'div',
    figcaption: 'div',
    address: 'div',
  },
};

/** A tag that is open, and what closes it again. */
type Open = { readonly name: string; end: string };

/**
 * HTML of another program with the tags alone that an editor of a description understands, and none of their
 * attributes: a browser tells of a breach of the page's policy for each of those it even parses.
 */
export function editableHtml(html: string): string {
  const part = FRAGMENT.exec(html)?.[1] ?? html;
  const said = withWordLists(part).replaceAll(COMMENT, '').replaceAll(UNSAID, '');
  const open: Open[] = [];
  return said
    .replaceAll(TAG, (tag) => {
      const [, slash, name = '', attributes = ''] = NAMED.exec(tag) ?? [];
      if (name === '') return tag.endsWith('>') ? '' : tag.replace('<', '&lt;');
      const lower = name.toLowerCase();
      if (lower === 'br') return lineBreak(open);
      if (lower === 'td' || lower === 'th') return slash ? ' ' : '';
      const known = AS_TAG[lower];
      if (known === undefined) return '';
      return slash ? closed(open, known) : opened(open, known, attributes);
    })
    .replaceAll(/<\/(ul|ol)>\s*<\1>/g, '');
}

function withWordLists(html: string): string {
  return html.replaceAll(WORD_ITEM, (_, item: string) => {
    const [sign = ''] = item.match(WORD_SIGN) ?? [];
    const list = /^(?:\s|&nbsp;)*[\da-z]{1,3}[.)]/i.test(sign.replaceAll(/<[^>]*>/g, '')) ? 'ol' : 'ul';
    return `<${list}><li>${item.replaceAll(WORD_SIGN, '')}</li></${list}>`;
  });
}

/** There are no lines within a paragraph: each is one of its own. */
function lineBreak(open: readonly Open[]): string {
  const block = open.findLast(({ name }) => name !== 'b' && name !== 'span')?.name ?? null;
  return block === 'p' || block === 'div' ? `</${block}><${block}>` : ' ';
}

function opened(open: Open[], name: string, attributes: string): string {
  if (name === 'b' || name === 'span') {
    const isBold = name === 'b' ? !LIGHT.test(attributes) : HEAVY.test(attributes);
    open.push({ name, end: isBold ? '</b>' : '' });
    return isBold ? '<b>' : '';
  }
  const item = open.at(-1);
  const isList = name === 'ul' || name === 'ol';
  // A list within an item goes on in the list around it: Allegro knows none within another.
  if (isList && open.some((other) => other.name === 'li')) {
    open.push({ name, end: '' });
    const around = open.findLast((other) => other.name === 'li');
    const end = around?.end ?? '';
    if (around) around.end = '';
    return item?.name === 'p' ? `</p>${end}` : end;
  }
  open.push({ name, end: `</${name}>` });
  return `<${name}>`;
}

function closed(open: Open[], name: string): string {
  const at = open.findLastIndex((each) => each.name === name);
  if (at < 0) return '';
  return open
    .splice(at)
    .toReversed()
    .map(({ end }) => end)
    .join('');
}
