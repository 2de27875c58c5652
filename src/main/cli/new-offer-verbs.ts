import type { Command } from 'commander';
import { deleteDraft, type DeleteDraftOptions } from './draft-delete.ts';
import { findProducts, keepNewOffer, listNewOffers, type NewOfferOptions } from './new-offer.ts';
import { sendNewOffers, type SendNewOffersOptions } from './new-offers-send.ts';
import { collected, wholeNumber } from './option-values.ts';
import type { AddVerbs } from './program.ts';

/** An offer made of a product in the Catalog: kept here first, then sent by a verb of its own. */
export const addNewOfferVerbs: AddVerbs = (parent, run) => {
  parent
    .command('find-product')
    .description('products of Allegro’s Catalog by an EAN or by words')
    .argument('<text...>', 'an EAN or words')
    .action((words: readonly string[], _options: object, command: Command) =>
      run(command, (session) => findProducts(session, words.join(' '))),
    );
  parent
    .command('new-offer')
    .description('make an offer here, of a product or like another offer; nothing is sent')
    .option('--product <ean>', 'EAN, or id as find-product shows it')
    .option('--like <offer>', 'number of the offer that it is to be like')
    .option('--change <id>', 'go on with one that is kept here already', wholeNumber(1, 999_999_999))
    .option(
      '--file <file>',
      'JSON of what differs from that, e.g. {"price":"39.99 PLN","stock":5}; - reads stdin',
    )
    .option('--set <path=value>', 'one value, e.g. title=Lampa; may be repeated', collected)
    .option('--draft', 'Allegro is to keep it as a draft')
    .option('--publish', 'it is to go on sale')
    .action((options: NewOfferOptions, command: Command) =>
      run(command, (session) => keepNewOffer(session, options)),
    );
  parent
    .command('new-offers')
    .description('new offers that are kept here, and what they lack')
    .action((_options: object, command: Command) => run(command, listNewOffers));
  parent
    .command('send-new-offers')
    .description('show what new offers would be, and with --yes send them; one on sale costs fees')
    .argument('[id...]', 'by their numbers; without one all that lack nothing')
    .option('--yes', 'send them')
    .option('--wait <seconds>', 'how long to wait at most', wholeNumber(0, 86_400), 300)
    .option('--when-online', 'when there is no network, keep drafts released: they go when you are back')
    .action((ids: readonly string[], options: SendNewOffersOptions, command: Command) =>
      run(command, (session) => sendNewOffers(session, ids, options)),
    );
  parent
    .command('delete-draft')
    .description('show a draft at Allegro, and with --yes delete it there for good')
    .argument('<offer>', 'its offer number')
    .option('--yes', 'delete it')
    .action((offer: string, options: DeleteDraftOptions, command: Command) =>
      run(command, (session) => deleteDraft(session, offer, options)),
    );
};
