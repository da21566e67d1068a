import { type OpenedPlatforms, openPlatforms, platformNotes } from "#src/chassis/presets/platforms/open-platforms.ts";
import { type CommandCall, type ExitCode, UsageError } from "#src/cli/frame/command.ts";
import { toJson } from "#src/cli/frame/json.ts";
import { refuse, warn } from "#src/cli/frame/terminal/terminal.ts";
import { wrapped } from "#src/cli/frame/terminal/wrapped.ts";
import type { PRESETS_COMMAND } from "#src/cli/presets/presets-command.ts";
import type { Platform } from "#src/knowledge/platforms/platform.ts";
import { printable } from "#src/model/printable.ts";

/** `steadyhand presets platforms`: what a target may name, what each asks and does, from whom and how sure. */
export async function listPlatforms({ options, terminal }: CommandCall<Options>): Promise<ExitCode> {
  if (options.search !== undefined)
    throw new UsageError("--search finds presets: presets platforms lists all of them.");
  const found = await openPlatforms(options["user-library"]);
  if (!found.ok) return refuse(terminal, found.error.sentence);
  const opened = found.value;
  for (const note of platformNotes(opened)) warn(terminal, note);
  terminal.out(options.json ? toJson(platformsJson(opened)) : platformsWords(opened.platforms, terminal.page));
  return 0;
}

type Options = typeof PRESETS_COMMAND.options;

function platformsJson({ folder, platforms, replaced, skipped }: OpenedPlatforms): unknown {
  return {
    folder,
    platforms: platforms.map(({ called, own, ...platform }) => ({
      ...platform,
      called,
      origin: own ? "user" : "factory",
    })),
    replaced,
    skipped,
  };
}

function platformsWords(platforms: readonly Platform[], page = Number.POSITIVE_INFINITY): string {
  return platforms
    .map((platform) => linesOf(platform).flatMap((line) => wrapped(printable(line), page, INDENT)))
    .map((lines) => lines.map((line) => `${line}\n`).join(""))
    .join("\n");
}

function linesOf(platform: Platform): readonly string[] {
  const { id, called, aliases, albumRule, asOf, source, confidence, own } = platform;
  const names = [id, ...aliases].join(", ");
  const body = [
    `${names}${own ? ", yours" : ""}`,
    `${asked(platform)}; ${raised(platform)}`,
    `album: ${albumRule?.words ?? "not known"}`,
    `${confidence} (${HOW_SURE[confidence]}), ${asOf === null ? "of a date not said" : `as of ${asOf}`}: ${source ?? "no source is said"}`,
  ];
  return [called, ...body.map((line) => `${INDENT}${line}`)];
}

const HOW_SURE: Readonly<Record<Platform["confidence"], string>> = {
  A: "its own text was read",
  B: "secondary sources that agree",
  C: "few sources, or such that differ: a hint",
};

function asked({ loudness, tolerance, truePeak, truePeakIfLoud, loudAbove }: Platform): string {
  const goal = loudness === null ? "loudness not known" : `${loudness.toFixed(1)} LUFS ±${tolerance.toFixed(1)}`;
  if (truePeak === null) return `${goal}, ceiling not known`;
  const loud =
    truePeakIfLoud === null ? "" : `, ${truePeakIfLoud.toFixed(1)} if louder than ${loudAbove!.toFixed(0)} LUFS`;
  return `${goal}, at most ${truePeak.toFixed(1)} dBTP${loud}`;
}

function raised({ kind, boosts, headroomRule }: Platform): string {
  if (kind === "standard") return "a standard: it says what to deliver";
  if (boosts === null) return "not known whether it turns up what is quieter";
  if (!boosts) return "turns down only";
  if (headroomRule === null) return "turns up, how far is not known";
  if (headroomRule.by === "peak") return `turns up, to peaks at ${headroomRule.at} dBTP`;
  const { at, attack, decay } = headroomRule;
  const times =
    attack === null || decay === null ? "its times are not known" : `${attack} ms attack, ${decay} ms decay`;
  return `turns up, into a limiter at ${at} dB (${times})`;
}

const INDENT = "  ";
