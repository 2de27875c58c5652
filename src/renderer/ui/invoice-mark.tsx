import { IconFileInvoice } from '@tabler/icons-react';
import { Chip } from './chip.tsx';

/** The buyer wants an invoice. */
export function InvoiceMark({ words }: { readonly words: string }) {
  return (
    <Chip tone="warn">
      <IconFileInvoice size={14} stroke={1.6} role="img" aria-label={words}>
        <title>{words}</title>
      </IconFileInvoice>
    </Chip>
  );
}
