import type { AppStatus } from '../../shared/contract-app.ts';
import { MissingBanner } from './missing-banner.tsx';
import { SignInBanner } from './sign-in-banner.tsx';
import { TroubleBanner } from './trouble-banner.tsx';

/** What the seller should know wherever he is; most of the time there is none. */
export function Banners({ status }: { readonly status: AppStatus }) {
  return (
    <>
      {status.connection === 'signed-out' ? <SignInBanner canWrite={status.canWrite} /> : null}
      {status.trouble ? <TroubleBanner trouble={status.trouble} /> : null}
      {status.missingOffers > 0 ? <MissingBanner count={status.missingOffers} /> : null}
    </>
  );
}
