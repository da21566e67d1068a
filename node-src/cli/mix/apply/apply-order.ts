import type { PreviewNames } from "#src/chassis/render/mix/preview-pair.ts";
import { copyName } from "#src/cli/copy/copy-name.ts";
import { type CommandCall, UsageError } from "#src/cli/frame/command.ts";
import type { MIX_COMMAND } from "#src/cli/mix/mix-command.ts";
import { previewOption } from "#src/cli/mix/preview/preview-option.ts";
import { MIX_STAGES, type MixStage } from "#src/model/mix/mix-move.ts";
import { didYouMean } from "#src/model/naming/did-you-mean.ts";

/** What of a mix is to be applied, and where. */
export interface ApplyOrder {
  readonly stages: readonly MixStage[];
  /** Ids of moves; `null` for all. */
  readonly only: readonly string[] | null;
  readonly rejected: readonly string[];
  /** The copy. */
  readonly output: string;
  /** It was named. */
  readonly named: boolean;
  /** Files of the mix before and after; `null` for none. */
  readonly preview: PreviewNames | null;
}

type MixOptions = CommandCall<typeof MIX_COMMAND.options>["options"];

/** `null` where nothing is to be applied. @throws UsageError for a stage that is none, and options that do not go together. */
export function applyOrder(set: string, options: MixOptions): ApplyOrder | null {
  const { apply, only, reject, out, stems, preview } = options;
  if (apply === undefined) {
    const alone = Object.entries({ only, reject, out, preview }).find(([, value]) => value !== undefined);
    if (alone !== undefined) throw new UsageError(`--${alone[0]} goes with --apply, as in --apply gain.`);
    return null;
  }
  if (stems !== undefined)
    throw new UsageError(
      "--apply does not go with --stems: stems hold the faders as they were exported, so that no move could be heard again in the copy.",
    );
  if (out === "") throw new UsageError("--out takes the name of the copy.");
  return {
    stages: stagesOf(apply),
    only: only === undefined ? null : idsOf("only", only),
    rejected: reject === undefined ? [] : idsOf("reject", reject),
    output: out ?? copyName(set, "mix"),
    named: out !== undefined,
    preview: preview === undefined ? null : previewOption(preview),
  };
}

function stagesOf(text: string): readonly MixStage[] {
  const words = listOf(text).map((word) => word.toLowerCase());
  if (words.length === 0) throw new UsageError(`--apply takes stages: ${MIX_STAGES.join(", ")}, or all.`);
  const stages = words.flatMap((word) => (word === "all" ? MIX_STAGES : MIX_STAGES.filter((stage) => stage === word)));
  const unknown = words.find((word) => word !== "all" && !stages.some((stage) => stage === word));
  if (unknown === undefined) return [...new Set(stages)];
  throw new UsageError(
    `--apply knows no stage “${unknown}”.${didYouMean(unknown, MIX_STAGES)} There are ${MIX_STAGES.join(", ")}, and all.`,
  );
}

function idsOf(option: string, text: string): readonly string[] {
  const ids = listOf(text);
  if (ids.length === 0) throw new UsageError(`--${option} takes moves by their ids, as in --${option} gain-vox.`);
  return ids;
}

function listOf(text: string): readonly string[] {
  return text
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}
