/** The offer that an item is part of: "12345/67890" and "12345" are of the offer 12345. */
export function offerIdIn(key: string): string {
  return key.split('/')[0] ?? key;
}
