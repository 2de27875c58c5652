const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;
const CONSTANT = /\b[A-Z][A-Z0-9]*_[A-Z0-9_]+\b/;
const BRACE = /[{}]|\[object/;

/** What no seller should have to read: a UUID, a constant of a program, a brace. */
export function isStrange(text: string): boolean {
  return UUID.test(text) || CONSTANT.test(text) || BRACE.test(text);
}
