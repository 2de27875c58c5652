const SECRET_NAME = /authorization|token|secret|password|verifier|cookie|^code$|e-?mail|phone/i;
const SECRET_TEXT: readonly (readonly [RegExp, string])[] = [
  [/\b(Bearer|Basic)\s+[\w.~+/=-]+/gi, '$1 [hidden]'],
  [/\beyJ[\w-]+\.[\w-]+\.?[\w-]*/g, '[hidden]'],
  [/((?:access_token|refresh_token|client_secret|code_verifier|code)=)[^&\s"]+/gi, '$1[hidden]'],
  [/[\w.+-]+@[\w-]+\.[\w.-]+/g, '[e-mail]'],
];

/** The value without what must not rest in a log: tokens, secrets, addresses of people. */
export function redact(value: unknown): unknown {
  if (typeof value === 'string') return redactText(value);
  if (Array.isArray(value)) return value.map(redact);
  if (value instanceof Error) return redactText(value.stack ?? value.message);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, isSecret(name, inner) ? '[hidden]' : redact(inner)]),
  );
}

export function redactText(text: string): string {
  return SECRET_TEXT.reduce((clean, [pattern, replacement]) => clean.replaceAll(pattern, replacement), text);
}

function isSecret(name: string, value: unknown): boolean {
  return SECRET_NAME.test(name) && value !== null && typeof value !== 'boolean' && typeof value !== 'number';
}
