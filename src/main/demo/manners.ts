import { oneError } from './errors.ts';
import type { DemoAnswer, DemoRequest, Route } from './kinds.ts';

const LANGUAGES = ['en-US', 'pl-PL', 'uk-UA', 'sk-SK', 'cs-CZ', 'hu-HU'];

/** The language of userMessage and dictionary names: the first wanted one that is served, else English. */
export function languageOf(acceptLanguage: string | undefined): string {
  for (const item of (acceptLanguage ?? '').split(',')) {
    const wanted = item.split(';')[0]?.trim().toLowerCase() ?? '';
    const short = wanted.split('-')[0] ?? '';
    const served = LANGUAGES.find((language) => language.toLowerCase().startsWith(`${short}-`));
    if (short !== '' && served !== undefined) return served;
  }
  return 'en-US';
}

/** 406 for an Accept that is missing or names nothing this resource answers. */
export function refuseAccept(route: Route, request: DemoRequest): DemoAnswer | null {
  if (route.produces.length === 0) return null;
  const wanted = mediaTypes(request.headers['accept']);
  if (wanted.some((range) => route.produces.some((type) => covers(range, baseType(type))))) return null;
  return oneError(
    406,
    'NotAcceptableException',
    `Could not find acceptable representation: ${wanted.join(', ')}`,
  );
}

/** 415 for a body of a type this resource does not read. */
export function refuseContentType(route: Route, request: DemoRequest): DemoAnswer | null {
  if (route.consumes.length === 0) return null;
  const [sent = ''] = mediaTypes(request.headers['content-type']);
  if (route.consumes.some((range) => covers(baseType(range), sent))) return null;
  return oneError(415, 'UnsupportedMediaTypeException', `Content type '${sent}' not supported`);
}

/** The media type that was asked for, else the resource's default. */
export function answeredType(route: Route, request: DemoRequest): string | undefined {
  const wanted = mediaTypes(request.headers['accept']);
  return route.produces.find((type) => wanted.includes(baseType(type))) ?? route.produces[0];
}

/** AppName/Version (+URL), where AppName is the name of the registered application. */
export function userAgentComplaint(header: string | undefined, clientName: string | null): string | null {
  const appName = /^([^\s/()]+)\/\S+ \(\+https?:\/\/[^\s)]+\)/.exec(header ?? '')?.[1];
  if (appName === undefined) return `User-Agent is not of the form AppName/Version (+URL): ${header ?? ''}`;
  if (clientName === null || appName.replaceAll('_', '-') === clientName.replaceAll(/[\s_]/g, '-'))
    return null;
  return `User-Agent begins with ${appName}, the application is registered as ${clientName}`;
}

export function isJson(request: DemoRequest): boolean {
  const [type = ''] = mediaTypes(request.headers['content-type']);
  return type === 'application/json' || type.endsWith('+json');
}

/** In lower case, without parameters and stray blanks. */
function mediaTypes(header: string | undefined): string[] {
  return (header ?? '')
    .split(',')
    .map(baseType)
    .filter((type) => type !== '');
}

function baseType(type: string): string {
  return (type.split(';')[0] ?? '').replaceAll(/\s/g, '').toLowerCase();
}

/** Whether the range on the left (perhaps with a star) takes in the type on the right. */
function covers(range: string, type: string): boolean {
  if (range === '*/*') return type !== '';
  return range.endsWith('/*') ? type.startsWith(range.slice(0, -1)) : range === type;
}
