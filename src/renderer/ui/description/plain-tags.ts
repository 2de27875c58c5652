import { DESCRIPTION_TAGS } from '../../../shared/domain/description.ts';

/** What Allegro lets a description have, and strong for old ones. */
export const SHOWN_TAGS = [...DESCRIPTION_TAGS, 'strong'];

/** What stands between these is no text for anybody. */
const UNSAID = /<!--[\s\S]*?-->|<(script|style|template|iframe|object|svg|math)\b[^>]*>[\s\S]*?<\/\1\s*>/gi;
const TAG = /<[^<>]*>?/g;
const NAMED = /^<(\/?)([a-z][a-z0-9]*)(?:[\s/][^<>]*)?>$/i;

/**
 * The same text with nothing but bare tags that a description may have. A browser tells of a breach of the
 * page's policy for each attribute it even parses, so they go before any parser sees them.
 */
export function plainTags(html: string): string {
  return html.replace(UNSAID, '').replace(TAG, (tag) => {
    const [, slash = '', name = ''] = NAMED.exec(tag) ?? [];
    if (SHOWN_TAGS.includes(name.toLowerCase())) return `<${slash}${name.toLowerCase()}>`;
    return tag.endsWith('>') ? '' : tag.replace('<', '&lt;');
  });
}
