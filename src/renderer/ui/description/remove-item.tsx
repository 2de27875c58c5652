import { ActionIcon, Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';

type RemoveItemProps = { readonly label: string; readonly onRemove: () => void };

/** One of the two items of a section; the other stays. */
export function RemoveItem({ label, onRemove }: RemoveItemProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon size="sm" aria-label={label} onClick={onRemove}>
        <IconX size={14} stroke={1.6} />
      </ActionIcon>
    </Tooltip>
  );
}
