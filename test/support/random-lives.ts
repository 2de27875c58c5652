import fc from 'fast-check';
import type { Kind } from './item-kinds.ts';
import { PROMOTION_KINDS } from './promotion-kinds.ts';
import { SETTING_KINDS } from './setting-kinds.ts';

/** One thing that somebody does. Numbers choose among what there is. */
export type Deed = {
  /** `chain`: something is made, named by an offer, and taken away again, at once or after it was sent. */
  readonly do: 'create' | 'change' | 'remove' | 'refer' | 'chain';
  readonly by: 'seller' | 'rival';
  readonly of: number;
  readonly which: number;
  /** It takes a name that is taken. */
  readonly isDouble: boolean;
};

export type FaultKind = 'before' | 'after' | 'cut' | 'failed' | 'done-and-failed' | 'too-many';

/** What is typed, what others do meanwhile, and how the network is when it is sent. */
export type Round = {
  readonly deeds: readonly Deed[];
  readonly faults: readonly FaultKind[];
  readonly diesAt: number | null;
  readonly take: 'mine' | 'theirs';
};

export type RandomLife = {
  readonly seed: number;
  readonly edition: '2022' | '2026';
  readonly kinds: readonly Kind[];
  readonly rounds: readonly Round[];
};

const KINDS: readonly Kind[] = [...SETTING_KINDS, ...PROMOTION_KINDS];
const KINDS_OF_A_LIFE = 3;

const faults = fc.constantFrom<FaultKind>('before', 'after', 'cut', 'failed', 'done-and-failed', 'too-many');

const deeds = fc.record<Deed>({
  do: fc.constantFrom('create', 'change', 'change', 'change', 'remove', 'refer', 'refer', 'chain'),
  by: fc.constantFrom('seller', 'seller', 'rival'),
  of: fc.nat(KINDS_OF_A_LIFE - 1),
  which: fc.nat(2),
  isDouble: fc.boolean(),
});

const rounds = fc.array(
  fc.record<Round>({
    deeds: fc.array(deeds, { minLength: 5, maxLength: 10 }),
    faults: fc.array(faults, { maxLength: 2 }),
    diesAt: fc.option(fc.integer({ min: 1, max: 30 }), { freq: 3 }),
    take: fc.constantFrom('mine', 'theirs'),
  }),
  { minLength: 1, maxLength: 2 },
);

/** The life that this seed stands for: the same wherever it is asked for. */
export function lifeOf(seed: number): RandomLife {
  const [life] = fc.sample(lives, { seed, numRuns: 1 });
  if (life === undefined) throw new Error('There is no such life.');
  return { seed, ...life };
}

/** One kind at least can be named by offers. */
const lives = fc
  .constantFrom('2026' as const, '2026' as const, '2026' as const, '2022' as const)
  .chain((edition) => {
    const known = KINDS.filter(({ editions }) => editions.includes(edition));
    const named = known.filter(({ slot }) => slot === 'tags' || (slot !== undefined && edition === '2026'));
    return fc.record({
      edition: fc.constant(edition),
      kinds: fc
        .tuple(fc.constantFrom(...named), fc.shuffledSubarray(known, { minLength: 3, maxLength: 3 }))
        .map(([first, others]) =>
          [first, ...others.filter((kind) => kind !== first)].slice(0, KINDS_OF_A_LIFE),
        ),
      rounds,
    });
  });
