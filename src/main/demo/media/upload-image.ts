import { isoTime } from '../data/birth.ts';
import { oneError } from '../errors.ts';
import type { Context, DemoAnswer } from '../kinds.ts';
import { imagePath } from '../offers/images-in-offer.ts';
import { isObject } from '../offers/merge-patch.ts';
import { hexDigits } from '../random.ts';
import { switches } from '../switches.ts';
import { imageSize } from './image-size.ts';
import { uploadedImages } from './uploaded-images.ts';

const MAX_BYTES = 26_200_000;
const MAX_PIXELS = 26_000_000;
const MIN_LONGER_SIDE = 500;

/** POST /sale/images on the upload host: bytes, or JSON with the address of a picture elsewhere. */
export function uploadImage(context: Context): DemoAnswer {
  const { request, json } = context;
  if (isObject(json)) return fetchImage(context, json['url']);
  if (request.body.length > MAX_BYTES)
    return oneError(413, 'RequestEntityTooLarge', 'The file is too large.');
  const size = imageSize(request.body);
  if (size === null) return refused('The file is not an image.');
  if (size.type !== (request.headers['content-type'] ?? '').split(';')[0]) {
    return oneError(415, 'UnsupportedMediaType', 'The file is not of the declared type.');
  }
  if (Math.max(size.width, size.height) < MIN_LONGER_SIDE) {
    return refused(`The longer side has fewer than ${MIN_LONGER_SIDE} pixels.`);
  }
  if (size.width * size.height > MAX_PIXELS) return refused('The image has more than 26 megapixels.');
  return keep(context, size.type, Buffer.from(request.body).toString('base64'));
}

/** The demo has no way out: a picture elsewhere is stood in for, unless its host cannot exist. */
function fetchImage(context: Context, url: unknown): DemoAnswer {
  if (typeof url !== 'string' || !/^https?:\/\//.test(url)) {
    return oneError(400, 'JsonMappingException', 'Cannot read url.', { path: 'url' });
  }
  const path = imagePath(url, context.addresses.image);
  if (path === url)
    return oneError(422, 'DownloadError.Failed', 'The image could not be fetched.', { path: 'url' });
  return told(context, path, context.now + switches(context.state).imageLifeMs);
}

function keep(context: Context, contentType: string, bytes: string): DemoAnswer {
  const path = `/original/u${hexDigits(context.random, 24)}`;
  const expiresAt = context.now + switches(context.state).imageLifeMs;
  uploadedImages(context.state).put(path, { expiresAt, contentType, bytes });
  return told(context, path, expiresAt);
}

function told({ addresses }: Context, path: string, expiresAt: number): DemoAnswer {
  return {
    status: 201,
    headers: {},
    body: { location: addresses.image + path, expiresAt: isoTime(expiresAt) },
  };
}

function refused(message: string): DemoAnswer {
  return oneError(422, 'VALIDATION_ERROR', message, { path: 'image' });
}
