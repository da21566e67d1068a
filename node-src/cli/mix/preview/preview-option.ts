import type { PreviewNames } from "#src/chassis/render/mix/preview-pair.ts";
import { UsageError } from "#src/cli/frame/command.ts";

/**
 * `before.wav,after.wav` as two names.
 *
 * @throws UsageError for anything else than two of them: a name that holds a comma is none.
 */
export function previewOption(text: string): PreviewNames {
  const names = text.split(",").map((name) => name.trim());
  const [before, after] = names;
  if (before === undefined || after === undefined || names.length > 2 || names.includes(""))
    throw new UsageError(
      `--preview takes two files, the mix before and after the moves, as in before.wav,after.wav, not "${text}".`,
    );
  return [before, after];
}
