import { confirmAct, useShop } from '../state/shop.ts';
import { ActDialog } from '../ui/act-dialog.tsx';

/** The question before an act, over whichever place it was asked from. */
export function ActConfirmation() {
  const confirming = useShop((state) => state.confirming);
  if (confirming === null) return null;
  return <ActDialog key={confirming.changeId} {...confirming} onEnd={() => confirmAct(null)} />;
}
