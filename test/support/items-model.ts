/**
 * What a seller's items must be like in the end, told by the rules that sellers are promised, with no line of
 * the engine or of the demo: nothing made twice, nothing lost, nobody's work overwritten unasked.
 */

export type Props = Readonly<Record<string, unknown>>;

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

export type Outcome = { readonly conflicts: number };

export class CollectionModel {
  readonly items: ModelItem[];
  #typed: Typed[] = [];

  constructor(born: readonly { readonly id: string; readonly props: Props }[]) {
    this.items = born.map(({ id, props }) => ({ id, props, isThere: true }));
  }

  /** Those that can be worked on. */
  there(): ModelItem[] {
    return this.items.filter((item) => item.isThere && item.id !== null);
  }

  typeCreation(props: Props): void {
    this.#typed.push({ kind: 'create', item: { id: null, props, isThere: false } });
  }

  /** Later words of the seller about one item take the place of earlier ones. */
  typeChange(item: ModelItem, change: Props): void {
    const earlier = this.#typed.find((typed) => typed.kind === 'change' && typed.item === item);
    if (earlier?.kind === 'change') {
      earlier.content = differing({ ...earlier.content, ...change }, earlier.seen);
      return;
    }
    this.#typed = this.#typed.filter((typed) => typed.item !== item);
    this.#typed.push({ kind: 'change', item, seen: item.props, content: differing(change, item.props) });
  }

  typeRemoval(item: ModelItem): void {
    this.#typed = this.#typed.filter((typed) => typed.item !== item);
    this.#typed.push({ kind: 'remove', item, seen: item.props });
  }

  rivalChanges(item: ModelItem, change: Props): void {
    item.props = { ...item.props, ...change };
  }

  rivalRemoves(item: ModelItem): void {
    item.isThere = false;
  }

  /** Everything typed is sent, and every conflict is answered alike. */
  send(take: 'mine' | 'theirs'): Outcome {
    let conflicts = 0;
    for (const typed of this.#typed) if (this.#carryOut(typed, take)) conflicts += 1;
    this.#typed = [];
    return { conflicts };
  }

  /** Whether it met a conflict. */
  #carryOut(typed: Typed, take: 'mine' | 'theirs'): boolean {
    switch (typed.kind) {
      case 'create':
        typed.item.isThere = true;
        this.items.push(typed.item);
        return false;
      case 'change':
        return this.#change(typed, take);
      case 'remove':
        return remove(typed, take);
    }
  }

  #change({ item, seen, content }: Extract<Typed, { kind: 'change' }>, take: 'mine' | 'theirs'): boolean {
    if (Object.keys(content).length === 0) return false;
    if (!item.isThere) {
      if (take === 'mine') this.items.push({ id: null, props: { ...seen, ...content }, isThere: true });
      return true;
    }
    const open = Object.keys(content).filter((name) => !same(item.props[name], content[name]));
    const isMoved = open.some((name) => !same(item.props[name], seen[name]));
    if (!isMoved || take === 'mine') item.props = { ...item.props, ...content };
    return isMoved;
  }

  /** What Allegro must have, in no order. */
  expected(): string[] {
    return this.items
      .filter(({ isThere }) => isThere)
      .map(({ props }) => plain(props))
      .toSorted();
  }
}

function remove({ item, seen }: Extract<Typed, { kind: 'remove' }>, take: 'mine' | 'theirs'): boolean {
  if (!item.isThere) return false;
  const isMoved = Object.keys(seen).some((name) => !same(item.props[name], seen[name]));
  if (!isMoved || take === 'mine') item.isThere = false;
  return isMoved;
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
