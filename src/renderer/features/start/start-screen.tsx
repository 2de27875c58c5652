import { useTranslation } from 'react-i18next';
import { useState } from 'react';
import { keptForm } from '../../data/kept-forms.ts';
import { useAsk } from '../../data/use-ask.ts';
import { ExportCard } from '../../ui/export-card.tsx';
import { ImportCard } from '../../ui/import-card.tsx';
import { StallMark } from '../../ui/stall-mark.tsx';
import { SettingsMenu } from '../../ui/settings-menu.tsx';
import { ConnectCard } from './connect-card.tsx';
import { DemoCard } from './demo-card.tsx';
import { KnownShops } from './known-shops.tsx';
import classes from './start.module.css';

type StartScreenProps = { readonly hasBuiltInKey: boolean; readonly version: string };

export function StartScreen({ hasBuiltInKey, version }: StartScreenProps) {
  const { t } = useTranslation();
  const hasShops = (useAsk('accounts.list', {}).data?.accounts.length ?? 0) > 0;
  const [isConnecting, setConnecting] = useState(() => keptForm('connect') !== null);
  return (
    <main className={classes.page}>
      <div className={classes.settings}>
        <SettingsMenu />
      </div>
      <div className={classes.column}>
        <h1 className={classes.name}>
          <StallMark /> Stragan
        </h1>
        <p className={classes.promise}>{t('start:promise')}</p>
        <KnownShops />
        {isConnecting ? null : <DemoCard />}
        <ConnectCard hasBuiltInKey={hasBuiltInKey} isOpen={isConnecting} onOpen={setConnecting} />
        <ImportCard />
        {hasShops ? <ExportCard /> : null}
        <p className={classes.small}>{t('start:not-allegro', { version })}</p>
      </div>
    </main>
  );
}
