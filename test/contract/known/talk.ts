import { textAt, valueAt, type KnownContext, type KnownTable } from '../run/known-kinds.ts';

const PICTURE = { contentType: 'image/png', content: Uint8Array.of(0x89, 0x50, 0x4e, 0x47) };

export const known: KnownTable = {
  'POST /messaging/messages': async (context) => {
    const { order, login } = await anOrder(context);
    const about = context.edition === '2026' ? { order: { id: order } } : {};
    return { json: { recipient: { login }, attachments: [{ id: await sentFile(context) }], ...about } };
  },
  'POST /messaging/threads/{threadId}/messages': async (context) => ({
    json: { attachments: [{ id: await sentFile(context) }] },
  }),
  'POST /messaging/message-attachments': () => ({ json: { size: PICTURE.content.length } }),
  'PUT /messaging/message-attachments/{attachmentId}': ({ created }) => ({
    params: { attachmentId: created('/messaging/message-attachments') ?? '' },
    bytes: PICTURE,
  }),
  'GET /messaging/message-attachments/{attachmentId}': async (context) => ({
    params: { attachmentId: await aSafeFile(context) },
  }),
  'GET /messaging/threads/{threadId}/messages': async ({ read }) =>
    (await threadsIn(read)).map(({ id }) => ({
      params: { threadId: id },
      query: { before: undefined, after: '2020-01-01T00:00:00.000Z' },
    })),
  'POST /sale/disputes/{disputeId}/messages': async (context) => {
    const issues = await context.read('/sale/disputes?limit=100');
    const open = (valueAt(issues, 'disputes') as readonly { id: string; status: string }[]).find(
      ({ status }) => status === 'ONGOING',
    );
    return {
      params: { disputeId: open?.id ?? '' },
      json: { attachment: { id: await declared(context, '/sale/dispute-attachments') } },
    };
  },
  'PUT /sale/dispute-attachments/{attachmentId}': ({ send }) => uploadOf(send, '/sale/dispute-attachments'),
  'GET /sale/dispute-attachments/{attachmentId}': async ({ read }) => ({
    params: { attachmentId: idIn(await read('/sale/disputes'), 'disputes', 'message.attachment.url') },
  }),
  'POST /sale/issues/{issueId}/message': async (context) => {
    const issues = await context.read('/sale/issues?status=DISPUTE_ONGOING');
    return {
      params: { issueId: textAt(issues, 'issues.0.id') },
      json: { attachments: [{ id: await declared(context, '/sale/issues/attachments') }] },
    };
  },
  'POST /sale/issues/{issueId}/status': async ({ read }) => {
    const [first, second] = ['issues.0', 'issues.1'];
    const issues = await read('/sale/issues?status=CLAIM_SUBMITTED');
    const partialRefund = { amount: '1.00', currency: 'PLN' };
    return [
      {
        params: { issueId: textAt(issues, `${first}.id`) },
        json: { status: 'ACCEPTED_PARTIAL_REFUND', partialRefund },
      },
      {
        params: { issueId: textAt(issues, `${second}.id`) },
        json: { status: 'REJECTED_OTHER', partialRefund: undefined },
      },
    ];
  },
  'PUT /sale/issues/attachments/{attachmentId}': ({ send }) => uploadOf(send, '/sale/issues/attachments'),
  'GET /sale/issues/attachments/{attachmentId}': async ({ read }) => ({
    params: { attachmentId: idIn(await read('/sale/issues'), 'issues', 'attachments.0.url') },
  }),
  'GET /sale/issues': () => [
    { query: { 'checkoutForm.id': undefined, limit: 100, offset: 0, status: undefined } },
  ],
  'GET /sale/disputes': () => ({ query: { 'checkoutForm.id': undefined } }),
  'GET /sale/user-ratings': ({ edition }) =>
    formsOf(edition).flatMap((headers) =>
      ['true', 'false'].map((recommended) => ({
        headers,
        query: {
          recommended,
          'lastChangedAt.gte': '2020-01-01T00:00:00.000Z',
          'lastChangedAt.lte': '2099-01-01T00:00:00.000Z',
          offset: 0,
          limit: 100,
        },
      })),
    ),
  'GET /sale/user-ratings/{ratingId}': ({ edition }) => formsOf(edition).map((headers) => ({ headers })),
  'POST /sale/blacklisted-users': async (context) => {
    const { login, id } = await anOrder(context);
    return { json: { user: { id: Number(id), login } } };
  },
  'DELETE /sale/blacklisted-users/{excludedUserId}': async (context) => ({
    params: { excludedUserId: (await anOrder(context)).id },
  }),
  'POST /account/additional-emails': () => ({ json: { email: 'ksiegowosc@lampy-anna.example' } }),
};

/** Ratings have two forms today; which one is told by what is asked for. */
function formsOf(edition: KnownContext['edition']): readonly Record<string, string>[] {
  return edition === '2022' ? [{}] : [{}, { accept: 'application/vnd.allegro.beta.v1+json' }];
}

async function anOrder({ read }: KnownContext): Promise<{ order: string; login: string; id: string }> {
  const forms = await read('/order/checkout-forms?status=READY_FOR_PROCESSING&limit=1');
  const at = 'checkoutForms.0';
  return {
    order: textAt(forms, `${at}.id`),
    login: textAt(forms, `${at}.buyer.login`),
    id: textAt(forms, `${at}.buyer.id`),
  };
}

async function uploadOf(send: KnownContext['send'], path: string) {
  const { json, location } = await send('POST', path, { fileName: 'zdjecie.png', size: 4 });
  return { params: { attachmentId: textAt(json, 'id') }, at: location ?? '', bytes: PICTURE };
}

/** An attachment of an issue whose bytes came. */
async function declared({ send, upload }: KnownContext, path: string): Promise<string> {
  const { json, location } = await send('POST', path, { fileName: 'zdjecie.png', size: 4 });
  await upload(location ?? '', PICTURE);
  return textAt(json, 'id');
}

/** An attachment for a message whose bytes came. */
async function sentFile({ send, upload }: KnownContext): Promise<string> {
  const path = '/messaging/message-attachments';
  const { json } = await send('POST', path, { filename: 'zdjecie.png', size: 4 });
  const id = textAt(json, 'id');
  await upload(`${path}/${id}`, PICTURE);
  return id;
}

async function threadsIn(read: KnownContext['read']): Promise<readonly { readonly id: string }[]> {
  return valueAt(await read('/messaging/threads'), 'threads') as readonly { readonly id: string }[];
}

async function aSafeFile({ read }: KnownContext): Promise<string> {
  for (const { id } of await threadsIn(read)) {
    const list = valueAt(await read(`/messaging/threads/${id}/messages`), 'messages');
    const url = (list as readonly unknown[])
      .map((message) => valueAt(message, 'attachments.0.url'))
      .find((found) => typeof found === 'string');
    if (url !== undefined) return endOf(url);
  }
  throw new Error('no message has a safe file');
}

/** The id at the end of the first address at this place. */
function idIn(list: unknown, name: string, place: string): string {
  const entries = valueAt(list, name) as readonly unknown[];
  const url = entries.map((entry) => valueAt(entry, place)).find((found) => typeof found === 'string');
  return endOf(url ?? '');
}

function endOf(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}
