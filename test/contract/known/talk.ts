import { textAt, valueAt, type KnownContext, type KnownTable } from '../run/known-kinds.ts';

const PICTURE = { contentType: 'image/png', content: Uint8Array.of(0x89, 0x50, 0x4e, 0x47) };

export const known: KnownTable = {
  'POST /messaging/messages': async (context) => {
    const { order, login } = await anOrder(context);
    const about = context.edition === '2026' ? { order: { id: order } } : {};
    return { json: { recipient: { login }, attachments: [], ...about } };
  },
  'POST /messaging/threads/{threadId}/messages': () => ({ json: { attachments: [] } }),
  'PUT /messaging/message-attachments/{attachmentId}': ({ created }) => ({
    params: { attachmentId: created('/messaging/message-attachments') ?? '' },
    bytes: PICTURE,
  }),
  'GET /messaging/message-attachments/{attachmentId}': async (context) => ({
    params: { attachmentId: await aSafeFile(context) },
  }),
  'GET /messaging/threads/{threadId}/messages': () => ({ query: { before: undefined } }),
  'POST /sale/disputes/{disputeId}/messages': () => ({ json: { attachment: undefined } }),
  'PUT /sale/dispute-attachments/{attachmentId}': ({ send }) => upload(send, '/sale/dispute-attachments'),
  'GET /sale/dispute-attachments/{attachmentId}': async ({ read }) => ({
    params: { attachmentId: idIn(await read('/sale/disputes'), 'disputes', 'message.attachment.url') },
  }),
  'POST /sale/issues/{issueId}/message': async ({ read }) => {
    const issues = await read('/sale/issues?status=DISPUTE_ONGOING');
    return { params: { issueId: textAt(issues, 'issues.0.id') }, json: { attachments: [] } };
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
  'PUT /sale/issues/attachments/{attachmentId}': ({ send }) => upload(send, '/sale/issues/attachments'),
  'GET /sale/issues/attachments/{attachmentId}': async ({ read }) => ({
    params: { attachmentId: idIn(await read('/sale/issues'), 'issues', 'attachments.0.url') },
  }),
  'GET /sale/issues': () => [
    { query: { 'checkoutForm.id': undefined, limit: 100, offset: 0, status: undefined } },
  ],
  'GET /sale/disputes': () => ({ query: { 'checkoutForm.id': undefined } }),
  'GET /sale/user-ratings': () => ({
    query: {
      recommended: 'true',
      'lastChangedAt.gte': '2020-01-01T00:00:00.000Z',
      'lastChangedAt.lte': '2099-01-01T00:00:00.000Z',
      offset: 0,
      limit: 100,
    },
  }),
  'POST /sale/blacklisted-users': async (context) => {
    const { login, id } = await anOrder(context);
    return { json: { user: { id: Number(id), login } } };
  },
  'DELETE /sale/blacklisted-users/{excludedUserId}': async (context) => ({
    params: { excludedUserId: (await anOrder(context)).id },
  }),
  'POST /account/additional-emails': () => ({ json: { email: 'ksiegowosc@lampy-anna.example' } }),
};

async function anOrder({ read }: KnownContext): Promise<{ order: string; login: string; id: string }> {
  const forms = await read('/order/checkout-forms?status=READY_FOR_PROCESSING&limit=1');
  const at = 'checkoutForms.0';
  return {
    order: textAt(forms, `${at}.id`),
    login: textAt(forms, `${at}.buyer.login`),
    id: textAt(forms, `${at}.buyer.id`),
  };
}

async function upload(send: KnownContext['send'], path: string) {
  const { json, location } = await send('POST', path, { fileName: 'zdjecie.png', size: 4 });
  return { params: { attachmentId: textAt(json, 'id') }, at: location ?? '', bytes: PICTURE };
}

async function aSafeFile({ read }: KnownContext): Promise<string> {
  const threads = valueAt(await read('/messaging/threads'), 'threads') as readonly { readonly id: string }[];
  for (const { id } of threads) {
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
