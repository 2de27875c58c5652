import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { SectionListProps } from './section-list.tsx';

/** What texts are edited with is large, and only fetched when a description is. */
const SectionList = lazy(async () => {
  const edited = await import('./section-list.tsx');
  return { default: edited.SectionList };
});

/** A description as it stands on Allegro, each section in its place, to be changed there. */
export function DescriptionEditor(props: SectionListProps) {
  const { t } = useTranslation();
  return (
    <Suspense
      fallback={
        <p className="quiet" role="status">
          {t('description:coming')}
        </p>
      }
    >
      <SectionList {...props} />
    </Suspense>
  );
}
