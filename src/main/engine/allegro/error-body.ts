import type { FieldError } from '../../../shared/errors.ts';

const decoder = new TextDecoder('utf-8', { fatal: true });

/** What an answer holds. html: it did not come from Allegro's API but from something in between. */
export type AnswerBody =
  | { readonly kind: 'empty' }
  | { readonly kind: 'json'; readonly text: string; readonly json: unknown }
  | { readonly kind: 'html' }
  | { readonly kind: 'broken'; readonly words: string };

export function readBody(contentType: string | undefined, body: Uint8Array): AnswerBody {
  if (body.length === 0) return { kind: 'empty' };
  const text = decoded(body);
  if (text === null)
    return isHtmlType(contentType) ? { kind: 'html' } : { kind: 'broken', words: 'is not in UTF-8' };
  if (isHtml(contentType, text)) return { kind: 'html' };
  if (text.trim() === '') return { kind: 'empty' };
  try {
    return { kind: 'json', text, json: JSON.parse(text) };
  } catch {
    return { kind: 'broken', words: whyNoJson(text) };
  }
}

/** Null where the bytes are of another encoding: read all the same, titles would be full of wrong letters. */
function decoded(body: Uint8Array): string | null {
  try {
    return decoder.decode(body);
  } catch {
    return null;
  }
}

function whyNoJson(text: string): string {
  if (/^\s*</.test(text)) return 'is a web page that calls itself JSON';
  if (!/^\s*[[{]/.test(text)) return 'is no JSON';
  return isCutShort(text) ? 'ends in the middle' : 'goes on where JSON has ended';
}

/** Whether something that was opened is never closed. */
function isCutShort(text: string): boolean {
  const plain = text.replaceAll(/"(?:[^"\\]|\\.)*"/gs, '');
  if (plain.includes('"')) return true;
  return plain.replaceAll(/[^[{]/g, '').length > plain.replaceAll(/[^\]}]/g, '').length;
}

/** Allegro's {errors: [...]}, OAuth's {error, error_description} and the proxy's {code} as one list. */
export function fieldErrors(json: unknown): readonly FieldError[] {
  if (!isRecord(json)) return [];
  if (Array.isArray(json.errors)) return json.errors.filter(isRecord).map(fieldError);
  if (typeof json.error === 'string') {
    return [{ code: json.error, path: null, message: textOr(json.error_description, ''), userMessage: null }];
  }
  return typeof json.code === 'string' ? [fieldError(json)] : [];
}

function fieldError(entry: Readonly<Record<string, unknown>>): FieldError {
  return {
    code: textOr(entry.code, 'UNKNOWN'),
    path: typeof entry.path === 'string' && entry.path !== '' ? entry.path : null,
    message: textOr(entry.message, ''),
    userMessage: typeof entry.userMessage === 'string' && entry.userMessage !== '' ? entry.userMessage : null,
  };
}

export function isHtmlType(contentType: string | undefined): boolean {
  return contentType?.startsWith('text/html') === true;
}

function isHtml(contentType: string | undefined, text: string): boolean {
  if (contentType?.includes('json')) return false;
  return isHtmlType(contentType) || /^\s*</.test(text);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOr(value: unknown, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise;
}
