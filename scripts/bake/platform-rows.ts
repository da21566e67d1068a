import type { Platform } from "#src/knowledge/platforms/platform.ts";
import { PLATFORMS } from "#src/knowledge/platforms/platforms.ts";

/** The guide's table of platforms, a row a setting. */
export const PLATFORM_ROWS: readonly string[] = PLATFORMS.map(rowOf);

/** What the rows rest on, a line a file. */
export const PLATFORM_SOURCES: readonly string[] = PLATFORMS.filter(({ id, service }) => id === service).map(
  ({ id, source, albumRule }) => `- \`${id}\`: ${source ?? "not said"}. Album: ${albumRule?.words ?? "not known"}.`,
);

function rowOf(platform: Platform): string {
  const { id, loudness, tolerance, confidence, asOf } = platform;
  const cells = [
    `\`${id}\``,
    loudness === null ? "not published" : String(loudness),
    loudness === null ? "" : tolerance.toFixed(1),
    ceilingOf(platform),
    raiseOf(platform),
    asOf ?? "not said",
    confidence,
  ];
  return `| ${cells.map((cell) => cell.replaceAll("|", "/")).join(" | ")} |`;
}

function ceilingOf({ truePeak, truePeakIfLoud, loudAbove }: Platform): string {
  if (truePeak === null) return "not known";
  return truePeakIfLoud === null ? String(truePeak) : `${truePeak}; ${truePeakIfLoud} if louder than ${loudAbove}`;
}

function raiseOf({ kind, boosts, headroomRule }: Platform): string {
  if (kind === "standard") return "plays nothing";
  if (boosts === null) return "not known";
  if (!boosts) return "no";
  if (headroomRule === null) return "yes, how far is not known";
  const { by, at } = headroomRule;
  return by === "peak" ? `yes, to peaks at ${at} dBTP` : `yes, into a limiter at ${at} dB`;
}
