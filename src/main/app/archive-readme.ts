/** What stands beside an export, for whoever opens the folder years later. */
export function archiveReadme(exportedAt: string): string {
  return README.replace('EXPORTED_AT', exportedAt);
}

const README = `STRAGAN: EVERYTHING OF YOUR SHOPS
Exported EXPORTED_AT (UTC)

Polski: skrót na końcu pliku.

What is here
  shops/               one SQLite database a shop. Any SQLite program opens it: https://sqlite.org
  files/               your photos and papers that were prepared for Allegro, under the names of your files
  forms/               what was typed into forms and not applied yet, as JSON
  stragan-export.json  which file of files/ is which content (blob_id) of the databases
There are no passwords and no sign-ins here. There may be names, addresses and messages of buyers: keep the
folder where nobody else reads it.

Back into Stragan
  Start Stragan with an empty data folder and choose "Bring back an export", or: stragan import FOLDER
  Afterwards sign in to Allegro again. Nothing is sent by itself: changes that were not sent are drafts.

The tables of a database
  Money is in whole minor units (grosz) with its currency, times are milliseconds since 1970 (UTC), and what
  Allegro said is JSON as it came.
  account                 whose shop it is
  offer_base              what Allegro last said of each offer: title, price, stock, status ...
  offer_listing           the same as Allegro's own document of the list
  offer_details           Allegro's full document of an offer: description, photos, parameters
  offer                   the line that Stragan's list shows: offer_base with your unsent changes upon it
  offer_history           every change of price, stock, title, status and first photo that was seen, and when
  offer_event             what Allegro's journal told of offers
  offer_code              numbers and codes of an offer without punctuation, for the search
  offer_search            the index of the search (FTS5; it holds no text)
  category                names of categories
  setting_name            names of shipping rates and conditions that offers refer to by id
  change_set              changes that were made together, with their title
  edit                    each change of one field of one offer: intent (what you meant), base (what Allegro
                          had), state (draft, queued, sending, unsure, confirmed, refused, conflicted,
                          dropped, replaced)
  edit_story              what happened to each change, step by step
  undo_step               how a change set found each field, for undo
  call                    each write to Allegro: its id, what was sent, Allegro's trace id
  collection_item         orders, messages, returns, payments, settings and all else: "collection" says what
                          it is, "document" is what Allegro said
  collection_reading      when each of those lists was last read
  item_change             your changes of those items, and what you did: refunds, parcels, answers
  item_change_story       what happened to each of them
  file                    files of your computer that you chose
  blob                    contents in files/, by SHA-256
  prepared_image          which photo became which prepared one
  upload                  which content lies where at Allegro
  attachment_type         kinds of papers that offers refer to by id
  paper                   labels, protocols and attachments that were got from Allegro
  journal_event           what Allegro's journals told of orders and categories
  journal_event_offer     which offers an order event was about
  journal_gap             when nothing was told
  allegro_clock           how far Allegro's clock was ahead of yours
  let_go_item             keys of orders, messages and the like whose data you let go of
  let_go_blob             contents of files/ that you let go of
  cursor                  how far Allegro's journals were read
  setting                 what Stragan keeps in mind
  refused_method          what Allegro refused this account

Po polsku
  To jest wszystko z Twoich sklepów w Straganie: bazy SQLite (shops), zdjęcia i dokumenty (files) oraz
  niedokończone formularze (forms). Nie ma tu haseł ani logowań, mogą być dane kupujących. Aby przywrócić:
  uruchom Stragan z pustym folderem danych i wybierz „Przywróć z eksportu” albo wpisz: stragan import FOLDER
`;
