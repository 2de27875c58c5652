import { IconHandStop, IconHelpCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ChangeRow, Finding } from '../../../shared/contract-changes.ts';
import { useFindingWords } from '../../ui/use-finding-words.ts';
import classes from './changes.module.css';
import { DropChange } from './drop-change.tsx';

/** A stop or a question, beside the change it is about. */
export function FindingNote({ finding, change }: { readonly finding: Finding; readonly change: ChangeRow }) {
  const { t } = useTranslation();
  const say = useFindingWords();
  const isStop = finding.severity === 'stop';
  const Icon = isStop ? IconHandStop : IconHelpCircle;
  return (
    <p className={isStop ? classes.stop : classes.question}>
      <Icon size={14} stroke={1.8} aria-hidden />
      {isStop ? <strong>{t('changes:stop')}</strong> : null} {say(finding)}
      {finding.code === 'auction' ? <DropChange change={change} label={t('changes:leave-out')} /> : null}
    </p>
  );
}
