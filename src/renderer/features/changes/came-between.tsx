import { useTranslation } from 'react-i18next';
import { useAsk } from '../../data/use-ask.ts';
import { ChangeLine } from './change-line.tsx';

const MOST_SHOWN = 20;

/** Of one Send: what somebody else wrote too while it was on its way, so that nobody has to look for it. */
export function CameBetween({ sentAt }: { readonly sentAt: number }) {
  const { t } = useTranslation();
  const asked = { states: ['confirmed'] as const, mark: 'came-between', sentAt, after: null } as const;
  const between = useAsk('changes.list', { ...asked, limit: MOST_SHOWN }).data?.changes ?? [];
  if (between.length === 0) return null;
  return (
    <>
      <p>{t('changes:between.of-send', { count: between.length })}</p>
      <ul>
        {between.map((change) => (
          <ChangeLine key={change.editId} change={change} findings={[]} />
        ))}
      </ul>
    </>
  );
}
