import { signOf, type WireItem, type WireSection } from '../../../shared/domain/description.ts';
import { commonRun } from './common-run.ts';

type ChangedParts = {
  readonly before: readonly WireItem[];
  readonly after: readonly WireItem[];
  /** Parts that stay as they are. */
  readonly same: number;
};

/** Of a section that was changed, the paragraphs, lists and pictures that were. */
export function changedParts(before: WireSection, after: WireSection): ChangedParts {
  const [former, next] = [partsOf(before), partsOf(after)];
  const stay = commonRun(former, next, (left, right) => signOf(left) === signOf(right));
  const [staying, stayed] = [new Set(stay.map(([at]) => at)), new Set(stay.map(([, at]) => at))];
  const gone = former.filter((_, at) => !staying.has(at));
  const fresh = next.filter((_, at) => !stayed.has(at));
  // Nothing but their order or their marks: then the whole is shown.
  if (gone.length === 0 && fresh.length === 0) return { before: before.items, after: after.items, same: 0 };
  return { before: gone, after: fresh, same: stay.length };
}

/** A list stays whole: one of its lines would say little alone. */
const BLOCK = /<(h1|h2|p|ul|ol)\b[^>]*>[\s\S]*?<\/\1\s*>/gi;

function partsOf({ items }: WireSection): readonly WireItem[] {
  return items.flatMap((item): readonly WireItem[] => {
    if (item.type === 'IMAGE') return [item];
    const blocks = item.content.match(BLOCK) ?? [];
    // Text beside its blocks would be lost in them.
    const isWhole = item.content.replaceAll(BLOCK, '').trim() === '';
    return isWhole ? blocks.map((content) => ({ type: 'TEXT', content })) : [item];
  });
}
