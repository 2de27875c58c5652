import { useLayoutEffect, useRef } from 'react';
import { cleanHtml, type HeadingLook } from './clean-html.ts';
import classes from './clean-text.module.css';

type CleanTextProps = { readonly html: string; readonly headings?: HeadingLook };

/** A text of a description. Nothing of it ever stands in the page before it is clean. */
export function CleanText({ html, headings = 'heading' }: CleanTextProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.replaceChildren(cleanHtml(html, headings)), [html, headings]);
  return <div ref={place} className={classes.text} />;
}
