import { checkBody } from './check-body.ts';
import { keepDeclared } from './keep-declared.ts';
import { PUBLIC_V1, type Context, type DemoAnswer, type Route } from './kinds.ts';
import type { Operation, Operations } from './operation.ts';

export type Handler = (context: Context) => DemoAnswer;

/**
 * Routes of these operations. What a handler is given has the shape of its edition; of what it answers the
 * edition's own fields are sent. `limits` are those of limits.ts that count a method.
 */
export function routesOf<const Known extends Operations>(
  operations: Known,
  handlers: { readonly [Key in keyof Known]?: Handler },
  limits: { readonly [Key in keyof Known]?: readonly string[] } = {},
): readonly Route[] {
  return Object.entries(handlers as Record<string, Handler>).map(([key, handler]) => {
    const operation = operations[key];
    if (operation === undefined) throw new Error(`no operation ${key}`);
    const route = routeOf(key, operation, handler);
    const counted = limits[key];
    return counted === undefined ? route : { ...route, limits: counted };
  });
}

function routeOf(key: string, operation: Operation, handler: Handler): Route {
  const [method = '', path = ''] = key.split(' ');
  const { host, scope, token, produces, consumes, takes, editions } = operation;
  return {
    host: host ?? 'api',
    method: method as Route['method'],
    path,
    scope,
    token: token ?? 'user',
    produces: produces ?? [PUBLIC_V1],
    consumes: consumes ?? (takes === undefined ? [] : [PUBLIC_V1]),
    ...(editions === undefined ? {} : { editions }),
    handler: (context) => {
      const { edition } = context.state.settings;
      const wrong = checkBody(operation, context, edition);
      return wrong ?? keepDeclared(handler(context), operation.gives, edition);
    },
  };
}
