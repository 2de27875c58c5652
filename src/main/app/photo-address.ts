const ALLEGRO_IMAGES = /(^|\.)allegroimg\.(com|allegrosandbox\.pl)$/;

/** The address of a photo as a window writes it: base64url of the image's own. Null when it is none. */
export function readPhotoAddress(encoded: string): URL | null {
  if (!/^[A-Za-z0-9_-]{1,4000}$/.test(encoded)) return null;
  const text = Buffer.from(encoded, 'base64url').toString('utf8');
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  return url.username === '' && url.password === '' ? url : null;
}

/** The image hosts of Allegro and of its sandbox, by https. */
export function isAllegroImage({ protocol, port, hostname }: URL): boolean {
  return protocol === 'https:' && port === '' && ALLEGRO_IMAGES.test(hostname);
}
