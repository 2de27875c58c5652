/** Ways in which an answer is not what its method declares. */
export const SPOILT = [
  'cut short',
  'empty',
  'blank',
  'a web page',
  'a web page called JSON',
  'another encoding',
  'bytes',
  'null',
  'a text',
  'a number',
  'a list for an object',
  'an object for a list',
  'a field is missing',
  'a field is null',
  'a field is a text',
  'a field is an object',
  'a field is a list',
  'a field is a number',
  'a field is huge',
  'an entry is null',
  'a hundred fields too many',
  'nested without end',
  'called plain text',
  'two answers in one',
] as const;

export type Spoilt = (typeof SPOILT)[number];

/** An answer as it comes over the line. */
export type SpoiltAnswer = {
  readonly how: Spoilt;
  readonly body: Uint8Array;
  readonly contentType: string;
};

type Dice = () => number;

const JSON_TYPE = 'application/vnd.allegro.public.v1+json';
const LOGIN = '<!doctype html><html><title>Wi-Fi</title><form>Sign in to go online</form></html>';
const HUGE = 'ż'.repeat(50_000);

/** A good answer spoilt in this way; where the dice fall, one field of many. */
export function spoil(good: unknown, how: Spoilt, dice: Dice): SpoiltAnswer {
  const contentType =
    how === 'a web page' ? 'text/html' : how === 'called plain text' ? 'text/plain' : JSON_TYPE;
  return { how, contentType, body: bytesOf(good, how, dice) };
}

function bytesOf(good: unknown, how: Spoilt, dice: Dice): Uint8Array {
  const encode = (text: string) => new TextEncoder().encode(text);
  const text = JSON.stringify(good);
  switch (how) {
    case 'cut short':
      return encode(text.slice(0, Math.max(1, Math.floor(text.length * dice()))));
    case 'empty':
      return new Uint8Array();
    case 'blank':
      return encode(' \r\n ');
    case 'a web page':
    case 'a web page called JSON':
      return encode(LOGIN);
    case 'another encoding':
      // ISO-8859-2, as Polish systems once wrote.
      return Uint8Array.from([...encode(text.slice(0, -1)), 0xbf, 0xf3, 0xb3, 0xe6, 0x7d]);
    case 'bytes':
      return Uint8Array.from({ length: 64 }, () => Math.floor(dice() * 256));
    case 'two answers in one':
      return encode(text + text);
    default:
      return encode(JSON.stringify(spoiltValue(good, how, dice)));
  }
}

function spoiltValue(good: unknown, how: Spoilt, dice: Dice): unknown {
  switch (how) {
    case 'null':
      return null;
    case 'a text':
      return 'OK';
    case 'a number':
      return 7;
    case 'a list for an object':
      return Array.isArray(good) ? [[good]] : [good];
    case 'an object for a list':
      return Array.isArray(good) ? { items: good } : replaced(good, dice, Array.isArray, () => ({}));
    case 'an entry is null':
      return Array.isArray(good) ? [null, ...good] : replaced(good, dice, Array.isArray, withNull);
    case 'a hundred fields too many':
      return withMore(good);
    case 'nested without end':
      return nested(good);
    default:
      return withField(good, how, dice);
  }
}

function withNull(list: unknown): unknown {
  return [null, ...(list as readonly unknown[])];
}

function withMore(good: unknown): unknown {
  const more = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`later${index}`, { index }]));
  return isObject(good) ? { ...more, ...good } : good;
}

function nested(good: unknown): unknown {
  return Array.from({ length: 500 }).reduce<unknown>((inner) => ({ inner }), good);
}

const FIELDS: Partial<Record<Spoilt, unknown>> = {
  'a field is null': null,
  'a field is a text': 'text',
  'a field is an object': { unexpected: true },
  'a field is a list': [[]],
  'a field is a number': -1.5,
  'a field is huge': HUGE,
};

function withField(good: unknown, how: Spoilt, dice: Dice): unknown {
  const paths = pathsIn(good, []);
  const path = paths[Math.floor(dice() * paths.length)];
  return path === undefined ? FIELDS[how] : put(good, path, FIELDS[how]);
}

/** The value of a property somewhere within that is of the kind. */
function replaced(
  good: unknown,
  dice: Dice,
  isMeant: (value: unknown) => boolean,
  make: (value: unknown) => unknown,
): unknown {
  const paths = pathsIn(good, []).filter((path) => isMeant(valueAt(good, path)));
  const path = paths[Math.floor(dice() * paths.length)];
  return path === undefined ? make([]) : put(good, path, make(valueAt(good, path)));
}

type Path = readonly (string | number)[];

/** Every property at every depth. */
function pathsIn(value: unknown, at: Path): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const path = [...at, Array.isArray(value) ? Number(name) : name];
    return [path, ...pathsIn(inner, path)];
  });
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => (inner as Record<string, unknown>)[step], value);
}

/** Undefined takes the property away. */
function put(value: unknown, [step, ...rest]: Path, wanted: unknown): unknown {
  if (step === undefined) return wanted;
  if (Array.isArray(value))
    return value.map((entry, index) => (index === step ? put(entry, rest, wanted) : entry));
  const object = value as Readonly<Record<string, unknown>>;
  return { ...object, [step]: put(object[step], rest, wanted) };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
