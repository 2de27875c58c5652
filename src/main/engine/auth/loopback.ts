/**
 * A listener on this computer for the one answer a sign-in brings back; the real one is
 * src/main/ports/loopback.ts.
 */
export type Loopback = {
  /** Takes the first free of the ports (0: any). Ends a listener that is still open. */
  listen(
    ports: readonly number[],
    answer: (query: URLSearchParams) => LoopbackPage,
  ): Promise<LoopbackListener>;
};

/** `isFinal` ends the listening after this page. */
export type LoopbackPage = { readonly status: number; readonly html: string; readonly isFinal: boolean };

export type LoopbackListener = {
  readonly port: number;
  /** True after the final page was given; false when it was closed before. */
  readonly ended: Promise<boolean>;
  close(): Promise<void>;
};
