/** Hears how far long work has come. */
export interface Progress {
  /** `done` goes from 0 to 1; the words say what is being done now. */
  report(words: string, done: number): void;
}
