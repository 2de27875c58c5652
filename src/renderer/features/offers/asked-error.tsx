import { useTranslation } from 'react-i18next';
import { errorOf } from '../../data/api.ts';
import { ErrorNote } from '../../ui/error-note.tsx';

/** Why a question got no answer: nothing was changed, so nothing is to be sent again. */
export function AskedError({ error }: { readonly error: unknown }) {
  const { t } = useTranslation();
  const failure = errorOf(error);
  if (failure.kind !== 'refused') return <ErrorNote error={failure} />;
  const [first] = failure.fields;
  const why = first?.userMessage ?? first?.message ?? failure.message;
  return <p role="alert">{t('papers:refused', { why })}</p>;
}
