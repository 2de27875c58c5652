import { Component, type ReactNode } from 'react';
import { Translation } from 'react-i18next';
import { errorOf } from '../data/api.ts';
import { ErrorNote } from '../ui/error-note.tsx';

type CrashScreenProps = { readonly children: ReactNode };

/**
 * A fault of the window leaves words instead of a blank page; the shop and its changes are elsewhere and
 * safe.
 */
export class CrashScreen extends Component<CrashScreenProps, { readonly fault: unknown }> {
  override state = { fault: null };

  static getDerivedStateFromError(fault: unknown) {
    return { fault };
  }

  override render(): ReactNode {
    if (this.state.fault === null) return this.props.children;
    return (
      <main>
        <ErrorNote error={errorOf(this.state.fault)}>
          <Translation>
            {(t) => (
              <button type="button" onClick={() => location.reload()}>
                {t('errors:reload')}
              </button>
            )}
          </Translation>
        </ErrorNote>
      </main>
    );
  }
}
