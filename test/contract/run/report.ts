import type { Edition } from '../../../src/shared/domain/account.ts';
import { SAYS_NOTHING, type Play, type Played } from './play-edition.ts';

export type Figures = {
  readonly called: number;
  readonly violations: number;
  /** 0 to 1, three digits. */
  readonly fields_seen: number;
};

export function figuresOf({ played, seen }: Play): Figures {
  const share = seen.share(played.map(({ operation }) => operation));
  return {
    called: played.filter(({ isCalled }) => isCalled).length,
    violations: played.reduce((sum, { violations }) => sum + violations.length, 0),
    fields_seen: Math.floor(share * 1000) / 1000,
  };
}

export type EditionFigures = Figures & { readonly methods: number };

/** One line for machines; a method of 2026 is called an operation there. */
export function summaryOf(figures: ReadonlyMap<Edition, EditionFigures>): string {
  const entries = [...figures].map(([edition, { methods, ...rest }]) => {
    const counted = edition === '2022' ? { methods, ...rest } : { operations: methods, ...rest };
    return [`edition${edition}`, counted];
  });
  return JSON.stringify(Object.fromEntries(entries));
}

/** A line per group, then what is missing of each method and what is wrong with it. */
export function tableOf({ played, seen }: Play): string {
  const groups = Map.groupBy(played, ({ group }) => group);
  const width = Math.max(...[...groups.keys()].map((name) => name.length));
  const lines = [...groups].map(([group, entries]) => {
    const { called, violations, fields_seen: share } = figuresOf({ played: entries, seen });
    const columns = [
      group.padEnd(width),
      `called ${called} of ${entries.length}`.padEnd(17),
      `violations ${violations}`.padEnd(14),
      `fields ${share.toFixed(2)}`,
    ];
    return columns.join('  ');
  });
  return [...lines.toSorted((a, b) => a.localeCompare(b)), ...played.flatMap(troubleOf)].join('\n');
}

/** Failures of a method that was answered well at another time are told too, but no violation. */
function troubleOf({ operation, isCalled, failures, violations }: Played): readonly string[] {
  // That a filter finds nothing is told only where nothing else was ever answered.
  const reasons = isCalled ? failures.filter((reason) => !reason.includes(SAYS_NOTHING)) : failures;
  if (isCalled && reasons.length + violations.length === 0) return [];
  const told = reasons.slice(0, 4).map((reason) => `    not answered: ${reason.slice(0, 400)}`);
  const wrong = violations.slice(0, 12).map(({ direction, path, reason }) => {
    return `    ${direction} ${path}: ${reason}`.slice(0, 300);
  });
  const more = violations.length > 12 ? [`    and ${violations.length - 12} more`] : [];
  return ['', `${operation.key}${isCalled ? '' : '   NOT CALLED'}`, ...told, ...wrong, ...more];
}

/** For each method the described fields that never occurred anywhere, and parameters never accepted. */
export function unseenOf({ played, seen }: Play): string {
  return played
    .map(({ operation }) => {
      const parameters = seen.unseenParameters([operation]).map((name) => `?${name.split(' ').at(-1)}`);
      return { key: operation.key, fields: [...parameters, ...seen.unseen([operation])] };
    })
    .filter(({ fields }) => fields.length > 0)
    .map(({ key, fields }) => `${key}\n    ${fields.join('\n    ')}`)
    .join('\n');
}
