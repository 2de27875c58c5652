import { useTranslation } from 'react-i18next';
import type { CollectionInfo, ItemDetails } from '../../../shared/contract-collections.ts';
import { errorOf } from '../../data/api.ts';
import { useCollections } from '../../data/collections.ts';
import { useStatus } from '../../data/status.ts';
import { useAsk, useTell } from '../../data/use-ask.ts';
import { say as tell } from '../../state/notice.ts';
import { confirmAct, openForm } from '../../state/shop.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { inEachLanguage, type Voice } from '../../ui/in-each-language.ts';
import { SideHead } from '../../ui/side-panel.tsx';
import { useSpeech } from '../../ui/use-speech.ts';
import { useSay } from '../../ui/use-terms.ts';
import { actTitle } from './act-title.ts';
import { partsOfItems } from './collection-of.ts';
import { Conversation } from './conversation.tsx';
import { groupOf } from './form-values.ts';
import { ItemForm } from './item-form.tsx';
import classes from './item-side.module.css';
import { isLetter } from './letters.ts';
import { titleOf } from './item-title.ts';

type ActFormProps = {
  readonly collection: CollectionInfo;
  readonly details: ItemDetails;
  readonly act: string;
};

/** What an act asks for. Preparing it sends nothing; with a network its confirmation follows at once. */
export function ActForm({ collection, details, act }: ActFormProps) {
  const { t, i18n } = useTranslation();
  const sayWords = useSay();
  const speech = useSpeech();
  const form = useAsk('acts.form', { act });
  const prepare = useTell('acts.prepare');
  const isOffline = useStatus()?.connection === 'offline';
  const fields = form.data?.fields;
  // What is answered stays in sight.
  const letters = partsOfItems(useCollections(), collection.name).filter(isLetter);
  const words = collection.acts.find(({ name }) => name === act)?.words;
  const title = words ? sayWords(words) : t('shop:kind.act');
  const of = titleOf(details, speech) ?? sayWords(collection.words.one);

  const inFull = (voice: Voice) => actTitle(collection, act, details, voice);

  function save(input: unknown, forget: () => void) {
    prepare.mutate(
      { name: collection.name, key: details.key, act, input },
      {
        onSuccess: ({ changeId }) => {
          forget();
          openForm(null);
          if (isOffline) tell('shop:act.prepared');
          else confirmAct({ changeId, title: inEachLanguage(i18n, inFull) });
        },
      },
    );
  }

  return (
    <>
      <header className={classes.head}>
        <SideHead title={title} />
        <span className={classes.what}>{of}</span>
      </header>
      {form.error ? <ErrorNote error={errorOf(form.error)} /> : null}
      {fields ? (
        <ItemForm
          formKey={`act ${act} ${details.key}`}
          collection={act}
          fields={fields}
          initial={groupOf(fields)}
          saveLabel={t(isOffline ? 'shop:act.keep' : 'shop:act.go-on')}
          note={t('shop:act.note')}
          isPending={prepare.isPending}
          error={prepare.error ? errorOf(prepare.error) : null}
          onSave={save}
          onCancel={() => openForm(null)}
        />
      ) : null}
      {letters.map((one) => (
        <Conversation key={one.name} collection={one} within={details.key} />
      ))}
    </>
  );
}
