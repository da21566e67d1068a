import type { Refusal } from "#src/model/refusal.ts";
import type { Result } from "#src/model/result.ts";

/** Files that the product makes. A file appears whole or not at all. */
export interface OutputFiles {
  /** Whether a later `write` of this path would be refused as things stand now: its folder, its name, what stands there. Nothing is left behind. */
  mayWrite(path: string, rules: OutputRules): Promise<Result<void, Refusal>>;
  /** Writes beside and renames into place. An existing file is refused unless `force`; after a refusal nothing is left behind. */
  write(path: string, bytes: Uint8Array, rules: OutputRules): Promise<Result<void, Refusal>>;
}

export interface OutputRules {
  /** Replaces a file that stands there. */
  readonly force: boolean;
  /** `mayWrite` asks for the folder's rights instead of trying them, and touches nothing. */
  readonly dryRun?: boolean;
  /** The kind of file that this is: its name must say so, and `force` replaces no other kind. */
  readonly kind?: OutputKind;
}

export interface OutputKind {
  /** For a person: `"a report"`. */
  readonly name: string;
  /** With the dot, in lower case; the first is the one to recommend. */
  readonly endings: readonly string[];
  /** What such a file begins with, in lower case, blanks in front left out. */
  readonly opening: string;
}
