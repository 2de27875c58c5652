import type { StoryLine } from '../contract-changes.ts';

export type ToldStory = {
  /** What it is about: "Offer 123, price". */
  readonly about: string;
  readonly state: string;
  /** The write that carried it, where there was one. */
  readonly call: CallFacts | null;
  readonly story: readonly StoryLine[];
  readonly traceIds: readonly string[];
};

export type CallFacts = {
  readonly callId: string;
  readonly kind: string;
  readonly sentAt: number | null;
  readonly acceptedAt: number | null;
  readonly finishedAt: number | null;
  readonly traceId: string | null;
};

/** Plain text for Allegro's support: what was sent when, under which id, and what came back. In English. */
export function storyText({ about, state, call, story, traceIds }: ToldStory): string {
  const lines = story.map(({ at, event, detail }) => {
    const said = Object.keys(detail).length === 0 ? '' : ` ${JSON.stringify(detail)}`;
    return `${timeOf(at)}  ${event}${said}`;
  });
  return [
    about,
    `State: ${state}`,
    ...(call === null ? [] : callLines(call)),
    `Trace-Id: ${traceIds.length === 0 ? 'none was given' : traceIds.join(', ')}`,
    '',
    ...lines,
    '',
  ].join('\n');
}

/** All that Allegro gave, in the order in which they are told. */
export function traceIdsIn(values: readonly unknown[]): string[] {
  const found = JSON.stringify(values).matchAll(/"trace_?id":"([^"]{1,200})"/gi);
  return [...new Set([...found].map(([, id]) => id ?? ''))];
}

function callLines({ callId, kind, sentAt, acceptedAt, finishedAt }: CallFacts): string[] {
  const times = [
    ['sent', sentAt],
    ['accepted', acceptedAt],
    ['finished', finishedAt],
  ] as const;
  const told = times.flatMap(([name, at]) => (at === null ? [] : [`${name} ${timeOf(at)}`]));
  return [`Request: ${kind}, id ${callId}`, `  ${told.join(', ')}`];
}

function timeOf(at: number): string {
  return new Date(at).toISOString();
}
