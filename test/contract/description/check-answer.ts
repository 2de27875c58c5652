import type { Judge } from './check-request.ts';
import { isJsonType, isSameType, jsonOf, type Exchange } from './exchange.ts';
import type { Answer, Media, Operation } from './operations.ts';
import { repairedMediaType } from './repair.ts';
import type { Problem } from './validators.ts';

/** What in a successful answer is not as its method is described. */
export function answerProblems(operation: Operation, exchange: Exchange, judge: Judge): readonly Problem[] {
  const { status, headers, body } = exchange.answer;
  const described = answerFor(operation, status);
  if (described === null) return [{ path: 'status', reason: `${status} is not described` }];
  if (described.media.length === 0) {
    return body.length === 0 ? [] : [{ path: '', reason: `a body is not described for ${status}` }];
  }
  const media = mediaFor(described, headers['content-type'] ?? '');
  if (media === null)
    return [{ path: 'content-type', reason: `${headers['content-type']} is not described` }];
  if (media.schema === null || !isJsonType(media.type)) return [];
  const json = jsonOf(body);
  if (json === undefined) return [{ path: '', reason: 'the body is not JSON' }];
  return judge.validators.problems(media.schema, json);
}

export function answerFor(operation: Operation, status: number): Answer | null {
  const { answers } = operation;
  return answers.find((one) => one.status === String(status)) ?? null;
}

export function mediaFor(answer: Answer, contentType: string): Media | null {
  const sent = repairedMediaType(contentType);
  return (
    answer.media.find(({ type }) => type === sent) ??
    answer.media.find(({ type }) => isSameType(type, sent)) ??
    null
  );
}

/** Whether the answer has something to say where something is described. */
export function saysSomething(operation: Operation, exchange: Exchange): boolean {
  const described = answerFor(operation, exchange.answer.status);
  if (described === null || described.media.length === 0) return true;
  const json = jsonOf(exchange.answer.body);
  return json === undefined ? exchange.answer.body.length > 0 : !isEmptyValue(json, '');
}

/** Nothing but nulls, empty lists and objects, and counts of nothing. */
function isEmptyValue(value: unknown, name: string): boolean {
  if (value === null || value === undefined) return true;
  if (value === 0) return /count$/i.test(name);
  if (typeof value !== 'object') return false;
  return Object.entries(value).every(([key, inner]) => isEmptyValue(inner, key));
}
