import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Measurement } from "#src/analysis/measurement.ts";
import { channel, interleaved, meteredBytes } from "#test/doubles/heard/metered.ts";
import { noise } from "#test/doubles/made/noise.ts";
import { LOOPS, MUSIC, needs, SPEECH } from "#test/needs.ts";

const FFMPEG = "ffmpeg";
const FFPROBE = "ffprobe";
const LOWEST_NATIVE = 44_100;
/** Recordings of one package and kind that are asked about. */
const MOST_OF_A_KIND = 5;
const MOST_BYTES = 2 ** 30;

interface Opinion {
  readonly integrated: number;
  readonly range: number;
  /** The highest of the channels, dBTP. */
  readonly truePeak: number;
}

/**
 * What ffmpeg's ebur128 says, at 48 kHz for speech rates: at low rates ffmpeg's K filter leaves the printed response, so that its
 * readings of one recording differ from its own at 48 kHz by 0.09 LU at 16 kHz and by 0.19 LU at 8 kHz (ffmpeg 5.1.9).
 */
function ask(rate: number, input: readonly string[], bytes?: Uint8Array): Opinion {
  const resampled = rate < LOWEST_NATIVE ? "aresample=48000," : "";
  const filter = `${resampled}ebur128=peak=true:metadata=1,ametadata=print:file=-`;
  const printed = execFileSync(FFMPEG, ["-v", "error", ...input, "-af", filter, "-f", "null", "-"], {
    maxBuffer: MOST_BYTES,
    encoding: "utf8",
    ...(bytes ? { input: bytes } : {}),
  });
  const last = (key: string) => Number([...printed.matchAll(new RegExp(`r128\\.${key}=(\\S+)`, "g"))].at(-1)?.[1]);
  const peaks = [last("true_peaks_ch0"), last("true_peaks_ch1")].filter((peak) => !Number.isNaN(peak));
  return { integrated: last("I"), range: last("LRA"), truePeak: 20 * Math.log10(Math.max(...peaks)) };
}

function compare(ours: Measurement, theirs: Opinion): void {
  expect(Math.abs(ours.loudness.integrated - theirs.integrated)).toBeLessThan(0.05);
  if (!ours.loudness.range.unstable) expect(Math.abs(ours.loudness.range.range - theirs.range)).toBeLessThan(0.2);
  expect(Math.abs(ours.level.truePeak - theirs.truePeak)).toBeLessThan(0.2);
}

/** A minute of notes, hits and noise with louder and softer parts, the right channel a little late and softer. */
function song(rate: number): readonly [Float32Array, Float32Array] {
  const random = noise(1);
  const levels = [0.5, 0.1, 0.8, 0.02, 0.3];
  const left = channel(61, rate, (time) => {
    const angle = 2 * Math.PI * 110 * (1 + (Math.floor(time * 2) % 12) / 7) * time;
    const hit = (1 - 2 * (time % 0.5)) ** 8 * random();
    return (levels[Math.floor(time / 7) % 5] ?? 0) * (0.3 * Math.sin(angle) + 0.2 * Math.sin(9 * angle) + 0.4 * hit);
  });
  return [left, left.map((_, n) => 0.7 * (left[n - 37] ?? 0))];
}

describe("ffmpeg's ebur128, asked for a second opinion", needs("ffmpeg"), () => {
  it.each([44_100, 48_000, 96_000])("agrees on a made song at %i Hz", (rate) => {
    const bytes = interleaved(song(rate));
    const theirs = ask(rate, ["-f", "f32le", "-ar", `${rate}`, "-ac", "2", "-i", "-"], bytes);
    compare(meteredBytes(bytes, 2, "f32le", rate), theirs);
  });

  describe.each([
    ["pocketsphinx-testdata", `${SPEECH}/cards`, /^00[1-3]\.wav$/],
    ["pocketsphinx-testdata", `${SPEECH}/librivox`, /\.wav$/],
    ["asterisk-moh-opsound-wav", MUSIC, /^macroform-(cold_day|robot_dity)\.wav$/],
    ["sonic-pi-samples", LOOPS, /^(loop_amen_full|loop_breakbeat|loop_tabla|ambi_choir|guit_em9)\.flac$/],
  ] as const)("of %s", (from, folder, name) => {
    it.each(recordings(folder, name))("agrees on %s", needs(from), (path) => {
      const probe = ["-v", "error", "-show_entries", "stream=sample_rate,channels", "-of", "csv=p=0", path];
      const [rate = 0, channels = 0] = execFileSync(FFPROBE, probe, { encoding: "utf8" }).trim().split(",").map(Number);
      const decoded = execFileSync(FFMPEG, ["-v", "error", "-i", path, "-f", "f32le", "-"], { maxBuffer: MOST_BYTES });
      compare(meteredBytes(decoded, channels, "f32le", rate), ask(rate, ["-i", path]));
    });
  });
});

/** The first few that match; where the folder is missing, one that is not there, so that a row is left to skip. */
function recordings(folder: string, name: RegExp): readonly string[] {
  const names = existsSync(folder) ? readdirSync(folder).filter((file) => name.test(file)) : ["none"];
  return names
    .sort()
    .slice(0, MOST_OF_A_KIND)
    .map((file) => join(folder, file));
}
