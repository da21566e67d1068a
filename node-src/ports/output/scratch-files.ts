/** Files between two steps of a work, hidden from people: each stands beside what is being made, and is gone when that is done. */
export interface ScratchFiles {
  /** A hidden name beside a path, at which nothing stands. What a killed process leaves there is taken away by the next writer in the folder. */
  nameBeside(path: string): string;
  /** Harmless where nothing stands; never fails. */
  remove(path: string): Promise<void>;
}
