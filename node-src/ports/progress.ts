/** Hears how far long work has come. */
export interface Progress {
  /** `done` goes from 0 to 1; the words say what is being done now. */
  report(words: string, done: number): void;
}

/** Long work as it goes on: who hears of it, and what ends it. */
export interface Carrying {
  readonly signal: AbortSignal;
  readonly progress: Progress;
}
