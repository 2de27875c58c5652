import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AppStatus, DetailsPace } from '../../shared/contract-app.ts';
import { usePreferences, useSetPreferences } from '../data/preferences.ts';
import { useFormat } from '../ui/use-format.ts';
import classes from './status-bar.module.css';

const PACES: readonly [DetailsPace, string][] = [
  ['gentle', 'shell:details.gentle'],
  ['half', 'shell:details.half'],
  ['full', 'shell:details.full'],
  ['paused', 'shell:details.paused'],
];

const MINUTE_MS = 60_000;

/** How far the details of all offers are, and how much of Allegro's limit they may take. */
export function DetailsProgress({ status }: { readonly status: AppStatus }) {
  const { t } = useTranslation();
  const format = useFormat();
  const pace = usePreferences()?.detailsPace ?? 'half';
  const change = useSetPreferences();
  const { done, total } = status.details;
  const { words, when } = useProgressWords(status, pace);
  if (done >= total) return null;
  const left = t('shell:details.left', { count: total - done });
  const pacing = t(PACES.find(([each]) => each === pace)?.[1] ?? 'shell:details.half');
  const figures = [left, when, pacing].filter(Boolean).join(' · ');
  const progress = t('shell:details.progress', { done: format.count(done), total: format.count(total) });
  return (
    <Menu position="top-end" shadow="md">
      <Menu.Target>
        <button type="button" className={classes.progress} title={figures}>
          {[progress, words].filter(Boolean).join(', ')}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('shell:details.pace')}</Menu.Label>
        <Menu.RadioGroup value={pace}>
          {PACES.map(([each, key]) => (
            <Menu.RadioItem
              key={each}
              value={each}
              closeMenuOnClick
              onChange={() => void change({ detailsPace: each })}
            >
              {t(key)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Label>{t('shell:details.looked-at')}</Menu.Label>
      </Menu.Dropdown>
    </Menu>
  );
}

/** The time left, where anything is under way; why not, where nothing is. */
function useProgressWords(status: AppStatus, pace: DetailsPace): { words: string; when: string } {
  const { t } = useTranslation();
  const format = useFormat();
  const { leftMs } = status.details;
  if (pace === 'paused') return { words: t('shell:details.resting'), when: '' };
  if (status.connection === 'offline' || status.connection === 'signed-out')
    return { words: t('shell:details.later'), when: '' };
  if (leftMs === null) return { words: '', when: '' };
  if (leftMs < MINUTE_MS) return { words: t('shell:details.soon'), when: '' };
  const words = format.span(Math.ceil(leftMs / MINUTE_MS) * MINUTE_MS);
  return { words, when: t('shell:details.about', { span: words }) };
}
