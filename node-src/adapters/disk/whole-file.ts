import type { OutputRules } from "#src/ports/output/output-files.ts";

/** A file that is written whole beside its place and has not taken its name. */
export interface WholeFile {
  readonly path: string;
  readonly beside: string;
  readonly rules: StandingRules;
}

/** What may stand at a path. */
export interface StandingRules extends Pick<OutputRules, "force" | "kind"> {
  /** What is read while this is written: never replaced, whatever it is called here. */
  readonly input?: string;
}

/** How a file takes its name. */
export type Placing = (file: WholeFile) => Promise<void>;
