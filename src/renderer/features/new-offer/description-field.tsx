import { SegmentedControl, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Edition } from '../../../shared/domain/account.ts';
import type { NewOffer, WireDescription } from '../../../shared/domain/new-offer.ts';
import { changeOffer } from '../../state/new-offer.ts';
import { plainText } from '../../ui/plain-text.ts';
import { fieldId, useProblem } from './form-parts.ts';
import { FormSection } from './form-section.tsx';
import classes from './new-offer.module.css';

type DescriptionFieldProps = { readonly offer: NewOffer; readonly edition: Edition };

/** That of the product, or words of the seller's own: paragraphs, with an empty line between them. */
export function DescriptionField({ offer, edition }: DescriptionFieldProps) {
  const { t } = useTranslation();
  const { description } = offer;
  const [given] = useState(description);
  const problem = useProblem('description');
  const put = (next: WireDescription | null) => changeOffer('description', { description: next });
  const isOwn = description !== null;
  const isRich = isOwn && !isPlain(description);
  return (
    <FormSection title={t('new-offer:section.description')}>
      {edition === '2026' ? (
        <SegmentedControl
          className={classes.fit ?? ''}
          size="xs"
          aria-label={t('new-offer:section.description')}
          value={isOwn ? 'own' : 'product'}
          onChange={(kind) => put(kind === 'product' ? null : (given ?? asDescription('')))}
          data={[
            { value: 'product', label: t('new-offer:description.product') },
            { value: 'own', label: t('new-offer:description.own') },
          ]}
        />
      ) : null}
      {isRich ? <p className="quiet">{t('new-offer:description.rich')}</p> : null}
      {isOwn || edition === '2022' ? (
        <Textarea
          id={fieldId('description')}
          aria-label={t('new-offer:section.description')}
          autosize
          minRows={4}
          maxRows={14}
          error={problem}
          value={description === null ? '' : textOf(description)}
          onChange={(event) => put(asDescription(event.currentTarget.value))}
        />
      ) : (
        <p className="quiet">{t('new-offer:description.inherited')}</p>
      )}
    </FormSection>
  );
}

/** Paragraphs as Allegro takes them. What was typed stays as it was typed. */
function asDescription(text: string): WireDescription {
  const paragraphs = text.split(/\n{2}/).map((paragraph) => `<p>${escaped(paragraph)}</p>`);
  return { sections: [{ items: [{ type: 'TEXT', content: paragraphs.join('') }] }] };
}

function textOf({ sections }: WireDescription): string {
  const texts = sections.flatMap(({ items }) =>
    items.map((item) => (item.type === 'TEXT' ? readable(item.content) : '')),
  );
  return texts.filter((text, at) => text !== '' || at === 0).join('\n\n');
}

/** Written by this form it reads as it was typed, spaces at its end too. */
function readable(content: string): string {
  if (!isOurs(content)) return plainText(content);
  const paragraphs = content.slice('<p>'.length, -'</p>'.length).split('</p><p>');
  return paragraphs
    .map((paragraph) => paragraph.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'))
    .join('\n\n');
}

function isPlain({ sections }: WireDescription): boolean {
  const items = sections.flatMap((section) => section.items);
  return items.length === 1 && items.every((item) => item.type === 'TEXT' && isOurs(item.content));
}

/** Nothing but paragraphs. */
function isOurs(content: string): boolean {
  return /^<p>[^<]*(?:<\/p><p>[^<]*)*<\/p>$/.test(content);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
