import type { DemoRequest } from '../kinds.ts';

/** Query and form body together, as the token endpoint reads them; the body's values win. */
export function formFields(request: DemoRequest): URLSearchParams {
  const fields = new URLSearchParams(request.query);
  const isForm = /^application\/x-www-form-urlencoded\b/i.test(request.headers['content-type'] ?? '');
  if (!isForm) return fields;
  for (const [name, value] of new URLSearchParams(new TextDecoder().decode(request.body)))
    fields.set(name, value);
  return fields;
}
