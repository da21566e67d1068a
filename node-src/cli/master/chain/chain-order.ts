import { basename } from "node:path";
import { type CommandCall, UsageError } from "#src/cli/frame/command.ts";
import type { MASTER_COMMAND } from "#src/cli/master/master-command.ts";

/** A set that a chain comes into, and the mix that was bounced from it. */
export interface ChainOrder {
  readonly set: string;
  readonly mix: string;
  /** The copy. */
  readonly output: string;
  readonly reference: string | null;
  readonly force: boolean;
}

type Call = Pick<CommandCall<typeof MASTER_COMMAND.options>, "operands" | "options">;

/** `null` where none is asked for. @throws UsageError for what does not go together. */
export function chainOrder({ operands, options }: Call): ChainOrder | null {
  const { chain, mix, out, reference, force } = options;
  const set = operands.find(isSet);
  if (!chain) {
    if (mix !== undefined) throw new UsageError("--mix goes with --chain: without it, name the mix alone.");
    if (set !== undefined)
      throw new UsageError(
        `"${basename(set)}" is a Live Set: add --chain and --mix MIX.wav to have the master as a chain of Live's own devices in a copy of it.`,
      );
    return null;
  }
  const other = RENDERED.find((name) => options[name] !== undefined && options[name] !== false);
  if (other !== undefined)
    throw new UsageError(`--${other} is for a master that is rendered: leave it out with --chain.`);
  if (operands.length !== 1 || set === undefined)
    throw new UsageError("--chain takes one Live Set, as in master Song.als --chain --mix Song.wav.");
  if (mix === undefined)
    throw new UsageError(
      "--chain hears the mix as it was bounced, plug-ins and all: name it with --mix, as in --mix Song.wav.",
    );
  if (!isSet(out)) throw new UsageError("--out takes the name of the copy with --chain: it ends in .als.");
  return { set, mix, output: out, reference: reference ?? null, force };
}

/** What is about files of sound. */
const RENDERED = [
  "album",
  "stems",
  "versions",
  "format",
  "bits",
  "rate",
  "title",
  "artist",
  "isrc",
  "ab",
  "stage-outputs",
  "report",
  "open",
  "strict",
] as const;

function isSet(path: string): boolean {
  return /\.al[sc]$/i.test(path);
}
