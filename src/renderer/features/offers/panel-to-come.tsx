import { useTranslation } from 'react-i18next';
import { useWindowState } from '../../state/window-state.ts';
import { SidePanel } from '../../ui/side-panel.tsx';
import classes from './panel-section.module.css';

/** Keeps the panel's place until there is an offer to show in it. */
export function PanelToCome() {
  const { t } = useTranslation();
  const panelOpen = useWindowState((state) => state.panelOpen);
  if (!panelOpen) return null;
  return (
    <SidePanel label={t('panel:label')}>
      <div className={classes.skeleton} aria-hidden>
        <i />
        <i />
        <i />
      </div>
    </SidePanel>
  );
}
