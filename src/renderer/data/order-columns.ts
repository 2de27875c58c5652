/** What the list of orders tells, with the key of its heading. */
export const ORDER_COLUMNS = [
  { name: 'picked', key: 'orders:column.picked' },
  { name: 'items', key: 'orders:column.items' },
  { name: 'buyer', key: 'orders:column.buyer' },
  { name: 'total', key: 'orders:column.total' },
  { name: 'status', key: 'orders:column.status' },
  { name: 'step', key: 'orders:column.step' },
  { name: 'method', key: 'orders:column.method' },
  { name: 'dispatch', key: 'orders:column.dispatch' },
  { name: 'bought', key: 'orders:column.bought' },
] as const;
