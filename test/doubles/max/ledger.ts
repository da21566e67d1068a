/** What Live would remember of one entry in its undo history. */
export interface UndoStep {
  readonly parameter: string;
  readonly by: "user" | "patch";
}

/** What happened during an action. */
export interface Tally {
  /** Distinct strings that passed through outlets. */
  readonly strings: ReadonlySet<string>;
  /** Those of them that Max had to intern for the first time. */
  readonly newStrings: ReadonlySet<string>;
  readonly liveApiCalls: number;
  readonly undoSteps: readonly UndoStep[];
  readonly errors: readonly string[];
  readonly posts: readonly string[];
}

/** Counts what a device does to Live: strings, undo steps, LiveAPI calls, lines in the console. */
export class Ledger {
  liveApiCalls = 0;
  readonly undoSteps: UndoStep[] = [];
  readonly errors: string[] = [];
  readonly posts: string[] = [];
  private readonly interned = new Set<string>();
  private strings = new Set<string>();
  private newStrings = new Set<string>();

  /** A word that Max knows already: it stands in the patch. */
  known(word: string): void {
    this.interned.add(word);
  }

  passed(word: string): void {
    this.strings.add(word);
    if (this.interned.has(word)) return;
    this.interned.add(word);
    this.newStrings.add(word);
  }

  error(text: string): void {
    this.errors.push(text);
  }

  /** What an action adds to the books; actions do not nest. */
  async during(action: () => unknown): Promise<Tally> {
    const before = {
      calls: this.liveApiCalls,
      undo: this.undoSteps.length,
      errors: this.errors.length,
      posts: this.posts.length,
    };
    this.strings = new Set();
    this.newStrings = new Set();
    await action();
    return {
      strings: this.strings,
      newStrings: this.newStrings,
      liveApiCalls: this.liveApiCalls - before.calls,
      undoSteps: this.undoSteps.slice(before.undo),
      errors: this.errors.slice(before.errors),
      posts: this.posts.slice(before.posts),
    };
  }
}
