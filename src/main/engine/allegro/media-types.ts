import { PUBLIC_V1, type Endpoint } from './endpoint.ts';

/** Spaces and parameters do not count: one of Allegro's types is misprinted with a space. */
export function isJson(mediaType: string): boolean {
  return /[/+]json(;|$)/.test(plain(mediaType));
}

/** The media type of a method's JSON body; null where it takes files only. */
export function jsonTypeOf({ consumes = [PUBLIC_V1] }: Pick<Endpoint, 'consumes'>): string | null {
  return consumes.find(isJson) ?? null;
}

/** Whether one of these types, which may be ranges such as image/*, is that of a file. */
export function takes(types: readonly string[], mediaType: string): boolean {
  const [family = ''] = plain(mediaType).split('/');
  const fitting = [plain(mediaType).replace(/;.*/, ''), `${family}/*`, '*/*'];
  return types.some((type) => fitting.includes(plain(type)));
}

/** Whether the answer is a file rather than data: by what is asked for. */
export function answersBytes(
  { produces = PUBLIC_V1 }: Pick<Endpoint, 'produces'>,
  headers: Readonly<Record<string, string>> = {},
): boolean {
  return !isJson(headers.accept ?? produces);
}

function plain(mediaType: string): string {
  return mediaType.replaceAll(' ', '').toLowerCase();
}
