import { useTranslation } from 'react-i18next';
import type { CollectionInfo, FormField, ItemDetails } from '../../../shared/contract-collections.ts';
import { errorOf } from '../../data/api.ts';
import { useAsk, useTell } from '../../data/use-ask.ts';
import { sayAll } from '../../state/notice.ts';
import { openForm, showItem, useShop } from '../../state/shop.ts';
import { useWindowState } from '../../state/window-state.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { SideHead } from '../../ui/side-panel.tsx';
import { useSpeech } from '../../ui/use-speech.ts';
import { useSay } from '../../ui/use-terms.ts';
import { groupOf } from './form-values.ts';
import { ItemForm } from './item-form.tsx';
import classes from './item-side.module.css';
import { titleOf } from './item-title.ts';

type ItemFormForProps = { readonly collection: CollectionInfo; readonly details: ItemDetails | null };

/** The form of a new item, or of one that is there; saving keeps a draft and sends nothing. */
export function ItemFormFor({ collection, details }: ItemFormForProps) {
  const { t } = useTranslation();
  const say = useSay();
  const speech = useSpeech();
  const within = useShop((state) => state.within);
  const isNew = details === null && within !== null;
  const forms = useAsk('collections.form', { name: collection.name, ...(isNew ? { within } : {}) });
  const fields = fieldsFor(forms.data, details);
  const what = say(collection.words.one);
  const named = details ? (titleOf(details, speech) ?? what) : t('shop:form.new', { what });
  return (
    <>
      <header className={classes.head}>
        <SideHead title={named} />
        {details ? <span className={classes.what}>{what}</span> : null}
      </header>
      {forms.error ? <ErrorNote error={errorOf(forms.error)} /> : null}
      {fields ? (
        <FormOf {...{ collection, details, fields }} beginning={forms.data?.initial ?? null} />
      ) : null}
      {forms.data && !fields ? <p>{t('shop:form.none')}</p> : null}
    </>
  );
}

/** What was made here and not sent yet is still being created. */
function fieldsFor(
  forms:
    | { readonly create: readonly FormField[] | null; readonly change: readonly FormField[] | null }
    | undefined,
  details: ItemDetails | null,
): readonly FormField[] | null {
  if (!forms) return null;
  return details === null || details.isLocal ? forms.create : (forms.change ?? null);
}

function FormOf({
  collection,
  details,
  fields,
  beginning,
}: ItemFormForProps & {
  readonly fields: readonly FormField[];
  /** What a new one begins with; null: with nothing. */
  readonly beginning: unknown;
}) {
  const { t } = useTranslation();
  const within = useShop((state) => state.within);
  const create = useTell('collections.create');
  const change = useTell('collections.change');
  const { name } = collection;
  const error = create.error ?? change.error;

  function save(document: unknown, forget: () => void) {
    if (details) {
      const saved = { name, key: details.key, document };
      change.mutate(saved, {
        onSuccess: ({ changeId }) => {
          forget();
          openForm(null);
          tellSaved(changeId !== null);
        },
      });
      return;
    }
    create.mutate(within === null ? { name, document } : { name, within, document }, {
      onSuccess: ({ key }) => {
        forget();
        showItem(key);
        tellSaved(true);
      },
    });
  }

  return (
    <ItemForm
      formKey={`item ${name} ${details?.key ?? `new ${within ?? ''}`}`}
      collection={name}
      fields={fields}
      initial={details?.document ?? beginning ?? groupOf(fields)}
      saveLabel={t('shop:form.save')}
      note={t('shop:form.save-note')}
      isPending={create.isPending || change.isPending}
      error={error ? errorOf(error) : null}
      onSave={save}
      onCancel={() => openForm(null)}
    />
  );
}

function tellSaved(differs: boolean): void {
  if (!differs) return sayAll([{ key: 'shop:saved-same' }]);
  sayAll([{ key: 'shop:saved' }], {
    key: 'shop:review',
    act: () => useWindowState.getState().go('changes'),
  });
}
