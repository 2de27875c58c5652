import { malformed, refused } from '../answers.ts';
import type { Context, DemoAnswer } from '../kinds.ts';
import { randomUuid } from '../random.ts';
import { hasPriceRule } from '../pricing/price-rules.ts';
import { acceptCommand } from './accept-command.ts';
import type { PriceRuleChange } from './command-record.ts';
import { readCriteria } from './offer-criteria.ts';
import type { RuleConfiguration } from './offer-price-rules.ts';

type Sent = {
  readonly id?: string | null;
  readonly modification: {
    readonly set?: readonly {
      readonly marketplace: { readonly id: string };
      readonly rule: { readonly id: string };
      readonly configuration?: RuleConfiguration | null;
    }[];
    readonly remove?: readonly { readonly marketplace: { readonly id: string } }[];
  };
};

/** POST /sale/offer-price-automation-commands: rules of up to 1000 offers, set or taken away. */
export function postPriceAutomationCommand(context: Context): DemoAnswer {
  const { id, modification } = context.json as Sent;
  const changes = changesIn(modification);
  const isMixed = modification.set !== undefined && modification.remove !== undefined;
  if (isMixed || changes.length === 0)
    return malformed('modification', 'Rules are either set or removed.', 'VALIDATION_ERROR');
  const marketplaces = new Set(changes.map(({ marketplaceId }) => marketplaceId));
  if (marketplaces.size < changes.length) return refused('modification', 'A marketplace is there twice.');
  const strange = changes.find(({ ruleId }) => ruleId !== null && !hasPriceRule(context.state, ruleId));
  if (strange !== undefined) return refused('modification.set', `Rule ${strange.ruleId} not found.`);
  const offerIds = readCriteria(context.json);
  if ('status' in offerIds) return offerIds;
  const tasks = [...new Set(offerIds)].flatMap((offerId) =>
    changes.map((change) => ({
      offerId,
      field: `sellingMode.priceAutomation.${change.marketplaceId}`,
      change,
    })),
  );
  return acceptCommand(context, 'price-automation', id ?? randomUuid(context.random), tasks);
}

function changesIn({ set = [], remove = [] }: Sent['modification']): readonly PriceRuleChange[] {
  return [
    ...set.map(({ marketplace, rule, configuration }) => ({
      type: 'price-rule' as const,
      marketplaceId: marketplace.id,
      ruleId: rule.id,
      configuration: configuration ?? null,
    })),
    ...remove.map(({ marketplace }) => ({
      type: 'price-rule' as const,
      marketplaceId: marketplace.id,
      ruleId: null,
      configuration: null,
    })),
  ];
}
