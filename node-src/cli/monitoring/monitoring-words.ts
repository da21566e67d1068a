import { wrapped } from "#src/cli/frame/terminal/wrapped.ts";
import type { MonitoringTold } from "#src/cli/monitoring/monitoring-told.ts";
import type { ListeningAdvice } from "#src/decision/monitoring/listening-advice.ts";
import { printable } from "#src/model/printable.ts";

/** What is told, for a person at a terminal, in lines of at most `page` columns. */
export function monitoringWords(told: MonitoringTold, page = Number.POSITIVE_INFINITY): string {
  const { advice, levels, film, checks, bits, float, noise } = told;
  const parts = [
    advice === null
      ? [
          "How loud one loudspeaker plays the noise where you sit, C-weighted and slow, by the room (ATSC A/85)",
          ...levels.map(levelWords),
          `- films are mixed at ${film} dB SPL (Katz 2000), in large rooms`,
        ]
      : roomWords(advice),
    ["Check", ...checks.map(({ words, source }) => `- ${words} (${source})`)],
    [
      "Bits",
      ...bits.map(
        ({ bits: depth, noise: floor, words }) =>
          `- ${depth} bits: noise of rounding at ${floor.toFixed(1)} dBFS; ${words}.`,
      ),
      `- ${float}`,
    ],
    ...(noise === null ? [] : [[noiseWords(noise)]]),
  ];
  const lines = parts.map((part) => part.flatMap((line) => wrapped(printable(line), page, INDENT)).join("\n"));
  return `${lines.join("\n\n")}\n`;
}

const INDENT = "  ";

function levelWords(
  { under, level }: MonitoringTold["levels"][number],
  index: number,
  all: MonitoringTold["levels"],
): string {
  const from = all[index - 1]?.under;
  const size =
    from === undefined ? `under ${under} m3` : Number.isFinite(under) ? `${from} to ${under} m3` : `from ${from} m3`;
  return `- ${size}: ${level} dB SPL`;
}

function roomWords({ room, level, broadcast, reverberation: { least, most } }: ListeningAdvice): string[] {
  const other =
    broadcast === null
      ? ""
      : `; broadcasters of EBU R 128 take ${broadcast} with noise at -23 LUFS, half a LU under this one`;
  return [
    `A room of ${Number(room.toFixed(1))} m3`,
    `- One loudspeaker plays the noise at ${level} dB SPL, C-weighted and slow, where you sit (ATSC A/85)${other}.`,
    `- It may ring for ${least.toFixed(2)} to ${most.toFixed(2)} s from 200 Hz to 4 kHz (EBU Tech 3276).`,
  ];
}

function noiseWords({ file, duration, levels, integrated, truePeak }: NonNullable<MonitoringTold["noise"]>): string {
  const [left, right] = levels.map((level) => level.toFixed(2));
  return `Wrote ${file}: ${Math.round(duration / 2)} s of noise on the left, as much on the right, read back at ${left} and ${right} dBFS (a full-scale sine reads 0), ${integrated.toFixed(1)} LUFS a loudspeaker, true peak ${truePeak.toFixed(1)} dBTP.`;
}
