import type { FieldError } from '../../../shared/errors.ts';

const decoder = new TextDecoder();

/** What an answer holds. html: it did not come from Allegro's API but from something in between. */
export type AnswerBody =
  | { readonly kind: 'empty' }
  | { readonly kind: 'json'; readonly text: string; readonly json: unknown }
  | { readonly kind: 'html' }
  | { readonly kind: 'broken' };

export function readBody(contentType: string | undefined, body: Uint8Array): AnswerBody {
  if (body.length === 0) return { kind: 'empty' };
  const text = decoder.decode(body);
  if (isHtml(contentType, text)) return { kind: 'html' };
  try {
    return { kind: 'json', text, json: JSON.parse(text) };
  } catch {
    return { kind: 'broken' };
  }
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
