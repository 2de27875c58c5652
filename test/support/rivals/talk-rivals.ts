import { BETA, type RivalCase, type RivalDesk, type Scene } from './rival-desk.ts';

type Named = { readonly id: string };
type Issue = Named & { readonly currentState: { readonly status: string } };
type Rating = Named & { readonly answer?: object | null; readonly removal?: { request?: object } | null };

const OURS = 'Sprawdzimy i damy znać.';
const THEIRS = 'Wysłane dzisiaj.';

function onThread(input: Scene['input'], fits: (thread: Named & { read: boolean }) => boolean = () => true) {
  return (desk: RivalDesk): Scene => {
    const { threads } = desk.call<{ threads: readonly (Named & { read: boolean })[] }>(
      'GET',
      '/messaging/threads',
    );
    return { key: desk.fresh(threads, fits).id, input };
  };
}

function onIssue(status: string, input: Scene['input']) {
  return (desk: RivalDesk): Scene => {
    const path = `/sale/issues?limit=100&status=${status}`;
    return { key: desk.fresh(desk.beta<{ issues: readonly Issue[] }>('GET', path).issues).id, input };
  };
}

function onRating(input: Scene['input']) {
  return (desk: RivalDesk): Scene => {
    const path = '/sale/user-ratings?limit=100&recommended=false';
    const { ratings } = desk.call<{ ratings: readonly Rating[] }>('GET', path);
    const isOpen = ({ answer, removal }: Rating) => !answer && Boolean(removal) && !removal?.request;
    return { key: desk.fresh(ratings, isOpen).id, input };
  };
}

export const TALK_RIVALS: readonly RivalCase[] = [
  {
    act: 'messages.send',
    who: 'another program',
    does: 'answers in other words',
    scene: (desk) => {
      const { key } = onThread({})(desk);
      type Messages = { readonly messages: readonly Named[] };
      const { messages } = desk.call<Messages>('GET', `/messaging/threads/${key}/messages`);
      return { key, input: { text: OURS, after: messages[0]?.id } };
    },
    rival: (desk, { key }) => desk.call('POST', `/messaging/threads/${key}/messages`, { text: THEIRS }),
    says: /has answered meanwhile: “Wysłane dzisiaj.”/,
  },
  {
    act: 'messages.mark-read',
    who: 'another program',
    does: 'marks it as read',
    scene: onThread({}, ({ read }) => !read),
    rival: (desk, { key }) => desk.call('PUT', `/messaging/threads/${key}/read`, { read: true }),
    says: /marked as read already/,
  },
  {
    act: 'issues.message',
    who: 'another program',
    does: 'answers in the same words',
    scene: onIssue('DISPUTE_ONGOING', { text: OURS }),
    rival: (desk, { key }) =>
      desk.beta('POST', `/sale/issues/${key}/message`, { text: OURS, type: 'REGULAR' }),
    says: /has answered meanwhile: “Sprawdzimy/,
  },
  {
    act: 'issues.decide',
    who: 'another program',
    does: 'accepts the claim',
    scene: onIssue('CLAIM_SUBMITTED', { status: 'REJECTED_MINOR_DEFECT', message: 'Drobna wada.' }),
    rival: (desk, { key }) =>
      desk.items.rivalCall(
        'POST',
        `/sale/issues/${key}/status`,
        { status: 'ACCEPTED_REPAIR', message: 'Naprawimy.' },
        BETA,
        '*/*',
      ),
    says: /was accepted meanwhile/,
  },
  {
    act: 'disputes.message',
    edition: '2022',
    who: 'another program',
    does: 'answers in the same words',
    scene: (desk) => {
      type Disputes = { readonly disputes: readonly (Named & { readonly status: string })[] };
      const { disputes } = desk.call<Disputes>('GET', '/sale/disputes?limit=100');
      return { key: desk.fresh(disputes, ({ status }) => status === 'ONGOING').id, input: { text: OURS } };
    },
    rival: (desk, { key }) =>
      desk.call('POST', `/sale/disputes/${key}/messages`, { text: OURS, type: 'REGULAR' }),
    says: /has answered meanwhile/,
  },
  {
    act: 'customer-returns.reject',
    who: 'another program',
    does: 'turns it down',
    scene: (desk) => {
      const path = '/order/customer-returns?limit=100&status=DELIVERED';
      const { customerReturns } = desk.beta<{ customerReturns: readonly Named[] }>('GET', path);
      return { key: desk.fresh(customerReturns).id, input: { code: 'NO_RETURN_RIGHT' } };
    },
    rival: (desk, { key }) =>
      desk.beta('POST', `/order/customer-returns/${key}/rejection`, {
        rejection: { code: 'REFUND_REJECTED', reason: 'Towar był używany.' },
      }),
    says: /turned down already/,
  },
  {
    act: 'ratings.answer',
    who: 'another program',
    does: 'answers',
    scene: onRating({ message: 'Przepraszamy, wysłaliśmy zamiennik.' }),
    rival: (desk, { key }) =>
      desk.call('PUT', `/sale/user-ratings/${key}/answer`, { message: 'Dziękujemy.' }),
    says: /was answered meanwhile: “Dziękujemy.”/,
  },
  {
    act: 'ratings.request-removal',
    who: 'another program',
    does: 'asks for its removal',
    scene: onRating({ message: 'Kupujący pomylił sprzedawców.' }),
    rival: (desk, { key }) =>
      desk.call('PUT', `/sale/user-ratings/${key}/removal`, { request: { message: 'To pomyłka.' } }),
    says: /was asked for already/,
  },
];
