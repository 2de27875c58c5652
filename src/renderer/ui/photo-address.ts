/**
 * Where this window's host has a picture: photo/<base64url of its address>, with ?w=96 for the small one. A
 * file of the seller's own has the address blob:<sha-256>.
 */
export function photoAddress(url: string, size: 'small' | 'whole' = 'small'): string {
  const encoded = btoa(ASCII.test(url) ? url : bytesOf(url))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
  return `photo/${encoded}${size === 'whole' ? '' : '?w=96'}`;
}

const ASCII = /^[\0-\x7f]*$/;

function bytesOf(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => String.fromCodePoint(byte)).join('');
}
