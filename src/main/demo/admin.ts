import { clockOffsetMs, moveClock } from './clock.ts';
import { passDay } from './days/pass-day.ts';
import { faultsComplaint, setFaults } from './faults.ts';
import type { Faults } from './faults.ts';
import type { DemoState, RandomNumber } from './kinds.ts';
import type { DemoLog, LogEntry } from './log.ts';
import { consentRedirect } from './oauth/authorize.ts';
import { decideUserCode } from './oauth/device.ts';
import { unlink } from './oauth/tokens.ts';
import { offerTruth } from './offers/truth.ts';
import { cancelOrder } from './orders/cancel-order.ts';
import { findOrder } from './orders/order-store.ts';
import { outsideChanges } from './outside-changes.ts';
import { rivalEdit } from './rival.ts';
import { makeRouter } from './router.ts';
import { setSwitches, switches } from './switches.ts';

export type AdminRequest = {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly json: Readonly<Record<string, unknown>>;
};

/** What an admin may reach. `now` is the demo's clock. */
export type AdminDesk = {
  readonly state: DemoState;
  readonly log: DemoLog;
  readonly now: number;
  readonly random: RandomNumber;
};

export type AdminAnswer = { readonly status: number; readonly body: object };

type Errand = AdminRequest & { readonly desk: AdminDesk; readonly id: string };
type AdminRoute = {
  readonly host: 'admin';
  readonly method: string;
  readonly path: string;
  readonly run: (errand: Errand) => AdminAnswer;
};

const route = makeRouter<AdminRoute>([
  { host: 'admin', method: 'GET', path: '/demo/log', run: readLog },
  { host: 'admin', method: 'GET', path: '/demo/journal', run: readJournal },
  { host: 'admin', method: 'GET', path: '/demo/offers/{id}', run: readOffer },
  { host: 'admin', method: 'POST', path: '/demo/offers/{id}', run: editOffer },
  { host: 'admin', method: 'POST', path: '/demo/orders/{id}/cancel', run: callOff },
  { host: 'admin', method: 'POST', path: '/demo/faults', run: changeFaults },
  { host: 'admin', method: 'POST', path: '/demo/clock', run: changeClock },
  { host: 'admin', method: 'POST', path: '/demo/day', run: letDayPass },
  { host: 'admin', method: 'POST', path: '/demo/consent', run: consent },
  { host: 'admin', method: 'GET', path: '/demo/settings', run: ({ desk }) => done(switches(desk.state)) },
  { host: 'admin', method: 'POST', path: '/demo/settings', run: changeSwitches },
  { host: 'admin', method: 'POST', path: '/demo/unlink', run: unlinkApplications },
]);

/** Answers an admin whose token was already checked. */
export function answerAdmin(desk: AdminDesk, request: AdminRequest): AdminAnswer {
  const found = route('admin', request.method, request.path);
  if (found === null) return refuse(404, 'no such admin resource');
  return found.route.run({ ...request, desk, id: found.params['id'] ?? '' });
}

function readLog({ desk, query }: Errand): AdminAnswer {
  const after = Number(query.get('after') ?? 0);
  const limit = Number(query.get('limit') ?? Number.MAX_SAFE_INTEGER);
  if (Number.isNaN(after) || Number.isNaN(limit)) return refuse(400, 'after and limit are numbers');
  return done({ requests: desk.log.after(after, limit).map(shownEntry) });
}

/** Bodies as JSON where they are JSON. */
function shownEntry(entry: LogEntry): object {
  if (entry.body === null || !/^\s*[[{]/.test(entry.body)) return entry;
  try {
    return { ...entry, body: JSON.parse(entry.body) };
  } catch {
    return entry;
  }
}

function readJournal({ desk }: Errand): AdminAnswer {
  const events = outsideChanges(desk.state);
  return done({ events: events.map(({ at, ...rest }) => ({ time: new Date(at).toISOString(), ...rest })) });
}

function readOffer({ desk, id }: Errand): AdminAnswer {
  const offer = offerTruth(desk.state, id);
  return offer === null ? refuse(404, 'no such offer') : done(offer);
}

function editOffer({ desk, id, json }: Errand): AdminAnswer {
  const edited = rivalEdit(desk.state, desk.now, id, json);
  return edited === null ? refuse(404, 'no such offer') : done(edited);
}

function callOff({ desk, id }: Errand): AdminAnswer {
  const order = findOrder(desk.state, id);
  if (order === null || order.status === 'CANCELLED') return refuse(404, 'no such order to call off');
  cancelOrder(desk, order);
  return done({});
}

function changeFaults({ desk, json }: Errand): AdminAnswer {
  // Every field is checked by the complaint below before it is used.
  const faults = json as Faults;
  const complaint = faultsComplaint(faults);
  if (complaint !== null) return refuse(400, complaint);
  setFaults(desk.state, faults);
  return done({});
}

function changeClock({ desk, json }: Errand): AdminAnswer {
  const target = clockTarget(desk.now, json);
  if (target === null) return refuse(400, 'give advanceMs, or now as epoch milliseconds or ISO 8601');
  if (target < desk.now) return refuse(400, 'the clock never runs backwards');
  moveClock(desk.state, clockOffsetMs(desk.state) + (target - desk.now));
  return done({ now: new Date(target).toISOString() });
}

function letDayPass({ desk, json }: Errand): AdminAnswer {
  const orders = json['orders'] ?? null;
  const isCount = typeof orders === 'number' && Number.isInteger(orders) && orders >= 0 && orders < 1000;
  if (orders !== null && !isCount) return refuse(400, 'orders is a number from 0 to 999');
  return done(passDay(desk, isCount ? orders : null));
}

function clockTarget(now: number, { advanceMs, now: wanted }: AdminRequest['json']): number | null {
  if (typeof advanceMs === 'number' && Number.isFinite(advanceMs)) return now + advanceMs;
  const target = typeof wanted === 'string' ? Date.parse(wanted) : wanted;
  return typeof target === 'number' && Number.isFinite(target) ? target : null;
}

function consent({ desk, json }: Errand): AdminAnswer {
  const approved = json['decision'] !== 'refuse';
  if (typeof json['userCode'] === 'string') {
    const decided = decideUserCode(desk.state, desk.now, json['userCode'], approved);
    return decided ? done({}) : refuse(404, 'no device waits under this code');
  }
  const redirectTo = consentRedirect(desk, String(json['authorizeUrl']), approved);
  if (redirectTo === null) return refuse(400, 'this address leads to an error page');
  return done({ redirectTo });
}

function changeSwitches({ desk, json }: Errand): AdminAnswer {
  const wrong = setSwitches(desk.state, json);
  if (wrong.length > 0) return refuse(400, `no such switch, or not its kind of value: ${wrong.join(', ')}`);
  return done(switches(desk.state));
}

function unlinkApplications({ desk, json }: Errand): AdminAnswer {
  unlink(desk.state, typeof json['clientId'] === 'string' ? json['clientId'] : null);
  return done({});
}

function done(body: object): AdminAnswer {
  return { status: 200, body };
}

function refuse(status: number, error: string): AdminAnswer {
  return { status, body: { error } };
}
