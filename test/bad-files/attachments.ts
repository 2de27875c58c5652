import sharp from 'sharp';
import { type AttachmentType } from '../../src/shared/domain/attachment-types.ts';
import type { FileRule } from '../../src/shared/domain/given-files.ts';
import { type BadFile, bytesOf, compoundFile, cut, noise, zipOf } from './bytes.ts';

/** A file for an offer, or for a form. */
export type BadAttachment = BadFile & ({ readonly type: AttachmentType } | { readonly rule: FileRule });

const pdf = bytesOf(`%PDF-1.7\n${'1 0 obj << /Type /Page >> endobj\n'.repeat(4000)}startxref\n9\n%%EOF\n`);
const locked = bytesOf(`%PDF-1.7\ntrailer << /Encrypt 5 0 R >>\nstartxref\n9\n%%EOF\n`);

export async function badAttachments(): Promise<readonly BadAttachment[]> {
  const create = { width: 800, height: 600, channels: 3, background: '#b3261e' } as const;
  const jpeg = await sharp({ create }).jpeg().toBuffer();
  const png = await sharp({ create }).png().toBuffer();
  const webp = await sharp({ create }).webp().toBuffer();
  const manual = (name: string, content: Uint8Array, told: string | null) => {
    return { name, content, told, type: 'MANUAL' } as const;
  };
  const label = (name: string, content: Uint8Array, told: string | null) => {
    return { name, content, told, type: 'ENERGY_LABEL' } as const;
  };
  const given = (rule: FileRule, name: string, content: Uint8Array, told: string | null) => {
    return { name, content, told, rule };
  };
  return [
    manual('whole.pdf', pdf, null),
    // Allegro is asked: a protection against copying does not keep anybody from reading.
    manual('locked.pdf', locked, null),
    manual('trailing.pdf', Buffer.concat([pdf, noise(2000, 3)]), null),
    manual('cut-0.2.pdf', cut(pdf, 0.2), 'pdf-cut-short'),
    manual('cut-0.9.pdf', pdf.subarray(0, -30), 'pdf-cut-short'),
    manual('head-only.pdf', pdf.subarray(0, 9), 'pdf-cut-short'),
    manual('empty.pdf', bytesOf(''), 'empty'),
    manual('setup.pdf', bytesOf(`MZ\x90\0${'\0'.repeat(100)}`), 'program'),
    manual('macro.pdf', bytesOf('#!/usr/bin/env python\n'), 'program'),
    manual('photo.pdf', jpeg, 'a-picture'),
    manual('scan.pdf', bytesOf(`II*\0${'\0'.repeat(100)}`), 'a-picture'),
    manual('page.png', png, 'a-picture'),
    manual('animated.gif', bytesOf(`GIF89a${'\0'.repeat(100)}`), 'a-picture'),
    manual('manual.docx', zipOf({ 'word/document.xml': '<w/>' }), 'document'),
    manual('manual.doc', compoundFile('WordDocument'), 'document'),
    manual('manual.odt', zipOf({ mimetype: 'application/vnd.oasis.opendocument.text' }), 'archive'),
    manual('manual.htm', bytesOf('<html><body>Manual</body></html>'), 'web-page'),
    manual('manual.txt', bytesOf('Turn it on.\n'), 'text'),
    manual('manual.zip', zipOf({ 'manual.pdf': pdf }), 'archive'),
    manual('film.mp4', bytesOf(`\0\0\0\x18ftypisom${'\0'.repeat(100)}`), 'video'),
    manual('noise.pdf', noise(900, 21), 'unknown'),
    manual('large.pdf', Buffer.alloc(26_200_001), 'too-large'),
    label('label.jpg', jpeg, null),
    label('label.pdf', pdf, 'document'),
    label('label.webp', webp, 'picture'),
    label('label-cut.jpg', cut(jpeg, 0.6), 'cut-short'),
    label('label-cut.png', cut(png, 0.6), 'cut-short'),
    label('label.svg', bytesOf('<svg xmlns="x"/>'), 'drawing'),
    label('label-page.jpg', bytesOf('<!doctype html><p>Log in</p>'), 'web-page'),
    given('invoice', 'invoice.pdf', pdf, null),
    given('invoice', 'invoice.jpg', jpeg, 'a-picture'),
    given('invoice', 'large-invoice.pdf', Buffer.alloc(3_000_001), 'too-large'),
    given('invoice', 'cut-invoice.pdf', pdf.subarray(0, -30), 'pdf-cut-short'),
    given('invoice', 'empty-invoice.pdf', bytesOf(''), 'empty'),
    given('invoice', 'invoice.xlsx', zipOf({ 'xl/workbook.xml': '<w/>' }), 'document'),
    given('message', 'large-photo.jpg', Buffer.alloc(5_300_000), 'too-large'),
    given('message', 'voice.mp4', bytesOf(`\0\0\0\x18ftypM4A ${'\0'.repeat(100)}`), 'video'),
    given('message', 'phone.heic', bytesOf(`\0\0\0\x18ftypheic${'\0'.repeat(100)}`), 'phone-picture'),
    given('warranty', 'warranty.bin', bytesOf('\x7fELF\x02'), 'program'),
  ];
}
