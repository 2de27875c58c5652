import type { DemoEdition } from './kinds.ts';

/** The shape a body has, by edition where the two differ. In the words of shape-language.ts. */
export type BodyShape = string | { readonly [Edition in DemoEdition]: string };

/** One method as Allegro describes it. What is left out has the value its comment names. */
export type Operation = {
  /** Default: api. */
  readonly host?: 'upload';
  readonly scope: string | null;
  /** The weakest token that will do. Default: user. */
  readonly token?: 'application';
  /** Default: public v1. */
  readonly produces?: readonly string[];
  /** Default: public v1 where it takes a body. */
  readonly consumes?: readonly string[];
  readonly query?: Readonly<Record<string, string>>;
  readonly takes?: BodyShape;
  readonly gives?: BodyShape;
  /** Default: both. */
  readonly editions?: readonly DemoEdition[];
};

/** By method and path: "GET /sale/offer-tags". */
export type Operations = Readonly<Record<string, Operation>>;

/** The shape this edition uses, or null. */
export function shapeFor(shape: BodyShape | undefined, edition: DemoEdition): string | null {
  if (shape === undefined) return null;
  return typeof shape === 'string' ? shape : shape[edition];
}
