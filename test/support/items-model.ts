/**
 * What a seller's things must be like in the end, told by the rules that sellers are promised, with no line
 * of the engine or of the demo: nothing made twice, nothing lost, nobody's work overwritten unasked, and
 * what Allegro refuses is as it was before.
 */

export type Props = Readonly<Record<string, unknown>>;

/** What Allegro's rules say of one kind of thing. */
export type Rules = {
  /** The property that no two may share. */
  readonly unique?: string;
  /** There may be so many of them. */
  readonly most?: number;
};

export type ModelItem = {
  /** Null until Allegro has given a key. */
  id: string | null;
  props: Props;
  isThere: boolean;
};

/** What the seller typed for one item before a Send. */
type Typed =
  | { readonly kind: 'create'; readonly item: ModelItem }
  | { readonly kind: 'change'; readonly item: ModelItem; readonly seen: Props; content: Props }
  | { readonly kind: 'remove'; readonly item: ModelItem; readonly seen: Props };

type Met = 'conflict' | 'refusal';

export type Outcome = { readonly conflicts: number; readonly refusals: number };

export class CollectionModel {
  readonly items: ModelItem[];
  readonly #rules: Rules;
  readonly #isNamed: (item: ModelItem) => boolean;
  #typed: Typed[] = [];

  /** `isNamed`: whether something at Allegro names it, so that it cannot be removed. */
  constructor(
    born: readonly { readonly id: string; readonly props: Props }[],
    rules: Rules = {},
    isNamed: (item: ModelItem) => boolean = () => false,
  ) {
    this.items = born.map(({ id, props }) => ({ id, props, isThere: true }));
    this.#rules = rules;
    this.#isNamed = isNamed;
  }

  /** Those that can be worked on. */
  there(): ModelItem[] {
    return this.items.filter((item) => item.isThere && item.id !== null);
  }

  /** Those that the seller is at work on. */
  atWork(): ModelItem[] {
    const typed = this.#typed.map(({ item }) => item);
    return this.there().filter((item) => typed.includes(item));
  }

  isTyped(): boolean {
    return this.#typed.length > 0;
  }

  isBeingRemoved(item: ModelItem | null = null): boolean {
    return this.#typed.some(({ kind, item: of }) => kind === 'remove' && (item ?? of) === of);
  }

  typeCreation(props: Props): ModelItem {
    const item = { id: null, props, isThere: false };
    this.#typed.push({ kind: 'create', item });
    return item;
  }

  /** Later words of the seller about one item take the place of earlier ones. */
  typeChange(item: ModelItem, change: Props): void {
    const earlier = this.#typed.find((typed) => typed.item === item);
    if (earlier?.kind === 'create') {
      item.props = { ...item.props, ...change };
    } else if (earlier?.kind === 'change') {
      earlier.content = differing({ ...earlier.content, ...change }, earlier.seen);
    } else {
      this.#typed = this.#typed.filter((typed) => typed.item !== item);
      this.#typed.push({ kind: 'change', item, seen: item.props, content: differing(change, item.props) });
    }
  }

  /** Of one that was never sent nothing is left. */
  typeRemoval(item: ModelItem): void {
    const isNew = this.#typed.some(({ kind, item: of }) => kind === 'create' && of === item);
    this.#typed = this.#typed.filter((typed) => typed.item !== item);
    if (!isNew) this.#typed.push({ kind: 'remove', item, seen: item.props });
  }

  /** Under the key that Allegro gave him. */
  rivalCreates(id: string, props: Props): void {
    this.items.push({ id, props, isThere: true });
  }

  rivalChanges(item: ModelItem, change: Props): void {
    item.props = { ...item.props, ...change };
  }

  rivalRemoves(item: ModelItem): void {
    item.isThere = false;
  }

  isRefused(props: Props, own: ModelItem | null): boolean {
    const { unique, most = Number.POSITIVE_INFINITY } = this.#rules;
    const others = this.items.filter((item) => item.isThere && item !== own);
    if (own === null && others.length >= most) return true;
    return unique !== undefined && others.some((other) => same(other.props[unique], props[unique]));
  }

  /** Everything typed is sent, and every conflict is answered alike. */
  send(take: 'mine' | 'theirs'): Outcome {
    const met = this.#typed.flatMap((typed) => this.#carryOut(typed, take));
    this.#typed = [];
    const count = (of: Met) => met.filter((one) => one === of).length;
    return { conflicts: count('conflict'), refusals: count('refusal') };
  }

  #carryOut(typed: Typed, take: 'mine' | 'theirs'): readonly Met[] {
    switch (typed.kind) {
      case 'create':
        return this.#make(typed.item);
      case 'change':
        return this.#change(typed, take);
      case 'remove':
        return this.#remove(typed, take);
    }
  }

  #make(item: ModelItem): readonly Met[] {
    if (this.isRefused(item.props, null)) return ['refusal'];
    item.isThere = true;
    this.items.push(item);
    return [];
  }

  #change(
    { item, seen, content }: Extract<Typed, { kind: 'change' }>,
    take: 'mine' | 'theirs',
  ): readonly Met[] {
    if (Object.keys(content).length === 0) return [];
    if (!item.isThere) {
      const anew = { id: null, props: { ...seen, ...content }, isThere: false };
      return take === 'mine' ? ['conflict', ...this.#make(anew)] : ['conflict'];
    }
    const open = Object.keys(content).filter((name) => !same(item.props[name], content[name]));
    if (open.length === 0) return [];
    const isMoved = open.some((name) => !same(item.props[name], seen[name]));
    const met: readonly Met[] = isMoved ? ['conflict'] : [];
    if (isMoved && take === 'theirs') return met;
    const props = { ...item.props, ...content };
    if (this.isRefused(props, item)) return [...met, 'refusal'];
    item.props = props;
    return met;
  }

  #remove({ item, seen }: Extract<Typed, { kind: 'remove' }>, take: 'mine' | 'theirs'): readonly Met[] {
    if (!item.isThere) return [];
    const isMoved = Object.keys(seen).some((name) => !same(item.props[name], seen[name]));
    const met: readonly Met[] = isMoved ? ['conflict'] : [];
    if (isMoved && take === 'theirs') return met;
    if (this.#isNamed(item)) return [...met, 'refusal'];
    item.isThere = false;
    return met;
  }

  /** What Allegro must have, in no order. */
  expected(): string[] {
    return this.items
      .filter(({ isThere }) => isThere)
      .map(({ props }) => plain(props))
      .toSorted();
  }
}

function differing(change: Props, seen: Props): Props {
  return Object.fromEntries(Object.entries(change).filter(([name, value]) => !same(value, seen[name])));
}

function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

/** Names in one order. */
export function plain(props: Props): string {
  return JSON.stringify(Object.fromEntries(Object.entries(props).toSorted(([a], [b]) => (a < b ? -1 : 1))));
}
