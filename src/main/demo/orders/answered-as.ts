import type { DemoAnswer, Route } from '../kinds.ts';

type Rule = {
  readonly method: Route['method'];
  readonly path: string;
  readonly from: number;
  readonly to: number;
};

/** The same routes, where some refuse a wrong form with another status than most of Allegro's methods. */
export function answeredAs(routes: readonly Route[], rules: readonly Rule[]): readonly Route[] {
  return routes.map((route) => {
    const rule = rules.find(({ method, path }) => method === route.method && path === route.path);
    if (rule === undefined) return route;
    const told = (answer: DemoAnswer) =>
      answer.status === rule.from ? { ...answer, status: rule.to } : answer;
    return { ...route, handler: (context) => told(route.handler(context)) };
  });
}
