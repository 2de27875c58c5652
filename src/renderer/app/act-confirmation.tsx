import { confirmAct, useShop } from '../state/shop.ts';
import { ActDialog } from '../ui/act-dialog.tsx';
import { useSay } from '../ui/use-terms.ts';

/** The question before an act, over whichever place it was asked from. */
export function ActConfirmation() {
  const confirming = useShop((state) => state.confirming);
  const say = useSay();
  if (confirming === null) return null;
  const { changeId, title } = confirming;
  return <ActDialog key={changeId} changeId={changeId} title={say(title)} onEnd={() => confirmAct(null)} />;
}
