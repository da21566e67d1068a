import type { Refusal } from "#src/model/refusal.ts";
import type { Result } from "#src/model/result.ts";

/** Files that the product makes. A file appears whole or not at all. */
export interface OutputFiles {
  /** Whether a later `write` of this path would be refused for what stands there now. */
  mayWrite(path: string, options: { readonly force: boolean }): Promise<Result<void, Refusal>>;
  /** Writes beside and renames into place. An existing file is refused unless `force`; after a refusal nothing is left behind. */
  write(path: string, bytes: Uint8Array, options: { readonly force: boolean }): Promise<Result<void, Refusal>>;
}
