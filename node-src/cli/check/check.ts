import { openPlatforms, platformNotes } from "#src/chassis/presets/platforms/open-platforms.ts";
import { checkPiped, runBatch } from "#src/cli/batch/run-batch.ts";
import type { CHECK_COMMAND } from "#src/cli/check/check-command.ts";
import { checkWords } from "#src/cli/check/check-words.ts";
import type { Outcome } from "#src/cli/check/checked-file.ts";
import { CHECKING } from "#src/cli/check/checking.ts";
import { type CommandCall, type ExitCode, UsageError } from "#src/cli/frame/command.ts";
import { toJson } from "#src/cli/frame/json.ts";
import { refuse, warn } from "#src/cli/frame/terminal/terminal.ts";
import { findGenre, genreRefusal } from "#src/knowledge/genres/find-genre.ts";
import type { Genre } from "#src/knowledge/genres/genre.ts";
import { findPlatform, platformsMeant } from "#src/knowledge/platforms/find-platform.ts";
import type { Platform } from "#src/knowledge/platforms/platform.ts";
import { ok, type Result, refused } from "#src/model/result.ts";

/** Quality control of finished files. */
export async function check({ operands, options, terminal }: CheckCall): Promise<ExitCode> {
  checkPiped(operands, "check", CHECKING.done);
  const read = await readAgainst(options);
  if (!read.ok) return refuse(terminal, read.error);
  const { platform, genre, notes } = read.value;
  for (const note of notes) warn(terminal, note);
  const batch = { operands, jobs: options.jobs, terminal };
  const done = await runBatch(batch, CHECKING, (path) => ({ path, platform, genre }));
  const named = { platform: platform?.id ?? null, genre: genre?.id ?? null };
  const outcomes = done.outcomes.map(
    (outcome): Outcome => ("error" in outcome ? outcome : { file: outcome.file, ...named, ...outcome.value }),
  );
  for (const outcome of outcomes) if ("error" in outcome) refuse(terminal, outcome.error);
  done.tellPassedOver();
  if (options.json) terminal.out(toJson(done.single ? outcomes[0] : outcomes));
  else
    terminal.out(outcomes.flatMap((outcome) => ("error" in outcome ? [] : [checkWords(outcome, terminal)])).join("\n"));
  return outcomes.some(isWrong) ? 1 : 0;
}

type CheckCall = CommandCall<typeof CHECK_COMMAND.options>;

interface Against {
  readonly platform: Platform | null;
  readonly genre: Genre | null;
  /** What there is to say of the user's platforms. */
  readonly notes: readonly string[];
}

/**
 * Refused where a User Library was named that is not there.
 * @throws UsageError for a genre and a platform that is not known.
 */
async function readAgainst({
  platform: asked,
  genre: named,
  ...options
}: CheckCall["options"]): Promise<Result<Against, string>> {
  const genre = named === undefined ? null : findGenre(named);
  if (named !== undefined && genre === null) throw new UsageError(`--genre: ${genreRefusal(named)}`);
  if (asked === undefined) return ok({ platform: null, genre, notes: [] });
  const found = await openPlatforms(options["user-library"]);
  if (!found.ok) return refused(found.error.sentence);
  const platform = findPlatform(asked, found.value.platforms);
  if (platform === null)
    throw new UsageError(`--platform: there is no platform "${asked}".${platformsMeant(asked, found.value.platforms)}`);
  return ok({ platform, genre, notes: platformNotes(found.value, [platform.id]) });
}

function isWrong(outcome: Outcome): boolean {
  return "error" in outcome || outcome.items.some(({ verdict }) => verdict === "fail");
}
