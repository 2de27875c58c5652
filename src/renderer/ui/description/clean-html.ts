import DOMPurify from 'dompurify';
import { SHOWN_TAGS, plainTags } from './plain-tags.ts';

/** The headings of the page are its own: those of a description come below them. */
const AS_HEADING: Readonly<Record<string, string>> = { H1: 'h4', H2: 'h5' };

/** Where only parts are shown, a heading would lead nowhere: there it is bold. */
export type HeadingLook = 'heading' | 'bold';

/** Only those tags, without a single attribute; all other text stays as text. */
export function cleanHtml(html: string, look: HeadingLook = 'heading'): DocumentFragment {
  const clean = DOMPurify.sanitize(plainTags(html), {
    ALLOWED_TAGS: SHOWN_TAGS,
    ALLOWED_ATTR: [],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
  for (const heading of clean.querySelectorAll('h1, h2')) {
    const lower = document.createElement(look === 'bold' ? 'b' : (AS_HEADING[heading.tagName] ?? 'h5'));
    lower.append(...heading.childNodes);
    heading.replaceWith(lower);
  }
  return clean;
}
