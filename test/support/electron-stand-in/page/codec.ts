export type Hooks = {
  /** Functions, promises and files cross between the two worlds of a page only. */
  readonly keep?: (value: object) => number;
  readonly revive?: (kind: 'function' | 'promise' | 'file', id: number) => unknown;
};

export type Codec = { encode(value: unknown): string; decode(text: string): unknown };

/**
 * Values as text, what structured cloning carries beyond JSON included. Goes into pages as text: needs
 * nothing outside it.
 */
export function createCodec({ keep, revive }: Hooks = {}): Codec {
  function toPlain(value: unknown): unknown {
    if (value === undefined) return { $: 'undefined' };
    if (typeof value === 'bigint') return { $: 'bigint', text: String(value) };
    if (typeof value === 'number' && !Number.isFinite(value)) return { $: 'number', text: String(value) };
    if (typeof value === 'symbol') throw new Error('An object could not be cloned.');
    if (typeof value === 'function') return kept('function', value);
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(toPlain);
    return objectToPlain(value);
  }

  function objectToPlain(value: object): unknown {
    if (typeof (value as { then?: unknown }).then === 'function') return kept('promise', value);
    if (value instanceof File) return kept('file', value);
    if (value instanceof Date) return { $: 'date', at: value.getTime() };
    if (value instanceof Error) return { $: 'error', name: value.name, message: value.message };
    if (value instanceof Uint8Array) return { $: 'bytes', list: [...value] };
    if (value instanceof Map) return { $: 'map', list: [...value].map(toPlain) };
    if (value instanceof Set) return { $: 'set', list: [...value].map(toPlain) };
    return { $: 'object', of: Object.entries(value).map(([name, part]) => [name, toPlain(part)]) };
  }

  function kept(kind: 'function' | 'promise' | 'file', value: object): unknown {
    if (!keep) throw new Error('An object could not be cloned.');
    return { $: kind, id: keep(value) };
  }

  type Plain = { $: string; text: string; at: number; id: number; name: string; message: string };
  type Lists = { list: unknown[]; of: [string, unknown][] };

  function fromPlain(plain: unknown): unknown {
    if (typeof plain !== 'object' || plain === null) return plain;
    if (Array.isArray(plain)) return plain.map(fromPlain);
    const { $: kind, text, at, id, name, message, list, of } = plain as Plain & Lists;
    if (kind === 'object') return Object.fromEntries(of.map(([key, part]) => [key, fromPlain(part)]));
    if (kind === 'bigint') return BigInt(text);
    if (kind === 'number') return Number(text);
    if (kind === 'date') return new Date(at);
    if (kind === 'error') return Object.assign(new Error(message), { name });
    if (kind === 'bytes') return new Uint8Array(list as number[]);
    if (kind === 'map') return new Map(list.map(fromPlain) as [unknown, unknown][]);
    if (kind === 'set') return new Set(list.map(fromPlain));
    if (kind === 'function' || kind === 'promise' || kind === 'file') return revive?.(kind, id);
    return undefined;
  }

  return {
    encode: (value) => JSON.stringify(toPlain(value)),
    decode: (text) => fromPlain(JSON.parse(text)),
  };
}
