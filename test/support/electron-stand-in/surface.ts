/** The named members of one of Electron's types; what returns its own object may return anything here. */
export type Surface<T, Names extends keyof T> = {
  [Name in Names]: T[Name] extends (...input: infer Input) => T ? (...input: Input) => unknown : T[Name];
};
