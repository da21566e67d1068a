import type { Refusal } from "#src/model/refusal.ts";
import type { Result } from "#src/model/result.ts";

/** What can put the companion where Live finds it. */
export interface CompanionInstaller {
  /** How things stand; nothing is written. */
  look(): Promise<CompanionPlace>;
  /** Puts it into a folder that `look` has found, and answers that folder; refused where things stand otherwise by now. */
  install(folder: string): Promise<Result<string, Refusal>>;
}

export type CompanionPlace =
  /** Nothing stands there, or an older or edited one of ours: it may be put there, once the user has said so. */
  | { readonly kind: "free" | "older"; readonly folder: string; readonly shown: string }
  /** It is there already, whole, with its token; whether Live has chosen it as a Control Surface is another matter. */
  | { readonly kind: "there"; readonly folder: string; readonly shown: string }
  /** It cannot be put there: one sentence with the way out. */
  | { readonly kind: "barred"; readonly sentence: string };
