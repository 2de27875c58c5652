/** The part of a worker, a parent port or a message port that a channel needs. */
export type MessageEnd = {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (message: unknown) => void): unknown;
};

export type ChannelSide = {
  /** Answers what the other side asks. A rejection reaches the asker as an Error with the same message. */
  readonly answer: (name: string, input: unknown) => Promise<unknown>;
  readonly heard: (name: string, payload: unknown) => void;
};

export type Channel = {
  ask(name: string, input: unknown): Promise<unknown>;
  tell(name: string, payload: unknown): void;
  /** The other side is gone: every open question is rejected. */
  fail(reason: Error): void;
};

type Message =
  | { readonly kind: 'ask'; readonly id: number; readonly name: string; readonly input: unknown }
  | { readonly kind: 'reply'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string }
  | { readonly kind: 'tell'; readonly name: string; readonly payload: unknown };

type Waiting = { readonly resolve: (value: unknown) => void; readonly reject: (reason: Error) => void };

/** Questions, answers and news between two threads; both sides may ask. */
export function openChannel(end: MessageEnd, side: ChannelSide): Channel {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;

  async function reply(id: number, name: string, input: unknown): Promise<void> {
    try {
      end.postMessage({ kind: 'reply', id, value: await side.answer(name, input) } satisfies Message);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      end.postMessage({ kind: 'failure', id, message } satisfies Message);
    }
  }

  function settle(message: Message & { readonly id: number }): void {
    const asker = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.kind === 'reply') asker?.resolve(message.value);
    if (message.kind === 'failure') asker?.reject(new Error(message.message));
  }

  end.on('message', (raw) => {
    const message = raw as Message;
    if (message.kind === 'tell') side.heard(message.name, message.payload);
    else if (message.kind === 'ask') void reply(message.id, message.name, message.input);
    else settle(message);
  });

  return {
    ask: (name, input) =>
      new Promise((resolve, reject) => {
        const id = ++lastId;
        waiting.set(id, { resolve, reject });
        end.postMessage({ kind: 'ask', id, name, input } satisfies Message);
      }),
    tell: (name, payload) => end.postMessage({ kind: 'tell', name, payload } satisfies Message),
    fail: (reason) => {
      for (const { reject } of waiting.values()) reject(reason);
      waiting.clear();
    },
  };
}
