import type { MethodCall } from '../../../shared/contract-methods.ts';

/** As typed. */
export type CallTexts = {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: string;
};

export type ReadCall =
  | { readonly ok: true; readonly call: MethodCall }
  | { readonly ok: false; readonly why: string };

/** The call that was typed; `why` is what the reader of JSON says. Empty texts are left out. */
export function readCall(method: string, { params, query, body }: CallTexts): ReadCall {
  const call = { method, params: given(params), query: given(query) };
  if (body.trim() === '') return { ok: true, call };
  try {
    return { ok: true, call: { ...call, json: JSON.parse(body) as unknown } };
  } catch (thrown) {
    return { ok: false, why: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}

function given(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const filled = Object.entries(texts).flatMap(([name, text]) => {
    const clean = text.trim();
    return clean === '' ? [] : [[name, clean] as const];
  });
  return Object.fromEntries(filled);
}
