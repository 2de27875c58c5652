/** One request and its answer as they went over the wire. Header names in lower case. */
export type Exchange = {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | null;
  readonly answer: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Uint8Array;
  };
};

/** One thing that is not as Allegro describes it. */
export type Violation = {
  readonly operation: string;
  readonly direction: 'request' | 'answer';
  /** JSON pointer into the body, or the name of a parameter, header or "status". */
  readonly path: string;
  readonly reason: string;
};

export function textOf(body: string | Uint8Array | null): string {
  if (body === null) return '';
  return typeof body === 'string' ? body : new TextDecoder().decode(body);
}

/** Undefined where the text is no JSON. */
export function jsonOf(body: string | Uint8Array | null): unknown {
  try {
    return JSON.parse(textOf(body));
  } catch {
    return undefined;
  }
}

export function isJsonType(type: string): boolean {
  return type === 'application/json' || type.endsWith('+json') || type === '*/*';
}

/** Whether a media type that was sent is one that is described; either may hold a star. */
export function isSameType(described: string, sent: string): boolean {
  if (described === '*/*' || sent === '*/*') return true;
  if (described.endsWith('/*')) return sent.startsWith(described.slice(0, -1));
  return described === sent;
}
