import type { HttpRequest, HttpResponse } from '../../../src/main/engine/ports.ts';
import { jsonOf, textOf } from '../description/exchange.ts';
import type { Between } from './stage.ts';

/** A fault put between client and demo. */
export type Plant = {
  readonly request?: (request: HttpRequest) => HttpRequest;
  readonly answer?: (answer: HttpResponse) => HttpResponse;
};

export type Planter = { readonly between: Between; readonly plant: (plant: Plant) => void };

export function createPlanter(): Planter {
  let planted: Plant = {};
  return {
    plant: (plant) => {
      planted = plant;
    },
    between: {
      requests: (transport) => async (request) => transport(planted.request?.(request) ?? request),
      answers: (transport) => async (request) => {
        const answer = await transport(request);
        return planted.answer?.(answer) ?? answer;
      },
    },
  };
}

export type Step = string | number;

/** Changes one place of a JSON body; undefined takes it out. */
export function inRequest(path: readonly Step[], value: unknown): Plant {
  return {
    request: (request) => {
      const body = request.body === null || typeof request.body === 'string' ? request.body : null;
      return body === null ? request : { ...request, body: JSON.stringify(put(jsonOf(body), path, value)) };
    },
  };
}

export function inAnswer(path: readonly Step[], value: unknown): Plant {
  return {
    answer: (answer) => {
      const text = JSON.stringify(put(JSON.parse(textOf(answer.body)), path, value));
      return { ...answer, body: new TextEncoder().encode(text) };
    },
  };
}

export function withHeader(side: 'request' | 'answer', name: string, value: string): Plant {
  return side === 'request'
    ? { request: (request) => ({ ...request, headers: { ...request.headers, [name]: value } }) }
    : { answer: (answer) => ({ ...answer, headers: { ...answer.headers, [name]: value } }) };
}

export function withoutHeader(name: string): Plant {
  return {
    request: (request) => {
      const rest = Object.entries(request.headers).filter(([one]) => one !== name);
      return { ...request, headers: Object.fromEntries(rest) };
    },
  };
}

export function withStatus(status: number): Plant {
  return { answer: (answer) => ({ ...answer, status }) };
}

/** Changes the address: its path or its query. */
export function withAddress(change: (url: URL) => void): Plant {
  return {
    request: (request) => {
      const url = new URL(request.url);
      change(url);
      return { ...request, url: url.href };
    },
  };
}

function put(json: unknown, [step, ...rest]: readonly Step[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(json)) return json.map((item, index) => (index === step ? put(item, rest, value) : item));
  const object: Record<string, unknown> = typeof json === 'object' && json !== null ? { ...json } : {};
  object[step] = put(object[step], rest, value);
  return object;
}
