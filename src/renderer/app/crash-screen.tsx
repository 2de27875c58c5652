import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { errorOf } from '../data/api.ts';
import { StallMark } from '../ui/stall-mark.tsx';
import classes from './crash-screen.module.css';

type CrashScreenProps = { readonly children: ReactNode };

/**
 * A fault of the window leaves words instead of a blank page; the shop and its changes are elsewhere and
 * safe. One stands in the app, where language and colours still follow, one around it for the app's own
 * faults: so it uses nothing of what may have failed.
 */
export class CrashScreen extends Component<CrashScreenProps, { readonly fault: unknown }> {
  override state = { fault: null };

  static getDerivedStateFromError(fault: unknown) {
    return { fault };
  }

  override render(): ReactNode {
    return this.state.fault === null ? this.props.children : <WhatHappened fault={this.state.fault} />;
  }
}

export function WhatHappened({ fault }: { readonly fault: unknown }) {
  const { t } = useTranslation();
  return (
    <main className={classes.page}>
      <div className={classes.words} role="alert">
        <StallMark />
        <h1>{t('errors:crash.title')}</h1>
        <p>{t('errors:crash.text')}</p>
        <code>{errorOf(fault).message}</code>
        <div>
          <button type="button" autoFocus onClick={() => location.reload()}>
            {t('errors:reload')}
          </button>
        </div>
      </div>
    </main>
  );
}
