import { DEFAULT_RIDE } from "#src/knowledge/ride-defaults.ts";
import { listened } from "#test/doubles/heard/listened.ts";
import { gainsIn, riddenClip } from "#test/doubles/heard/ridden-clip.ts";
import { numbers, row, rowsOfSample } from "./rows.mjs";

const RATE = 24_000;
const PITCH = 180;
const SIX = { ...DEFAULT_RIDE, boost: 6, cut: 6 };
/** A take begins at bar 5 of 120 bpm. */
const BAR_5 = 8;
const BAR = "at most 1 dB";

/** The designed builds of a backing vocal, made builds and made tails. */
export function buildRows() {
  const designed = [
    [3.6, 7],
    [58.5, 61.9],
  ];
  return [
    ...rowsOfSample("audio/sodium-bgvox-build.flac", 48_000, BAR, (samples) => {
      const clip = riddenClip({ voice: listened(samples, 48_000) }, SIX);
      return [
        motionRow(
          "`sodium-bgvox-build.flac`, its two builds",
          designed.map((span) => motion(clip, span)),
        ),
      ];
    }),
    motionRow("made builds: 8 to 24 dB in 1 to 8 s, 24 of them", made(24, buildOf)),
    motionRow(
      "made tails: 4 to 40 dB/s, a line at another level behind, down to -56 dBFS, 24 of them",
      made(24, tailOf),
    ),
  ];
}

function motionRow(material, motions) {
  const most = Math.max(...motions);
  return row(material, `${most.toFixed(2)} dB at most`, BAR, most <= 1);
}

function motion(clip, [start, end]) {
  const { least, most } = gainsIn(clip, { start: start + BAR_5, end: end + BAR_5 });
  return most - least;
}

function made(count, of) {
  return Array.from({ length: count }, (_, seed) => {
    const { seconds, level, span } = of(numbers(seed + 1).even);
    return motion(riddenClip({ voice: listened(voice(seconds, level, seed), RATE) }, SIX), span);
  });
}

/** A line, silence, a build with syllables. */
function buildOf(random) {
  const between = (low, high) => low + ((high - low) * (random() + 1)) / 2;
  const [rise, lasts, top, line] = [between(8, 24), between(1, 8), between(-20, -14), between(-24, -16)];
  const level = (at) => {
    if (at < 4) return at < 1 ? Number.NEGATIVE_INFINITY : line + syllables(at);
    const share = (at - 6) / lasts;
    return share < 0 || share > 1 ? Number.NEGATIVE_INFINITY : top - rise * (1 - share) + syllables(at);
  };
  return { seconds: 8 + lasts, level, span: [6.2, 5.9 + lasts] };
}

/** A tail is listened to down to so many dB under full scale, and up to where the ramp to the next line may begin. */
const HEARD = 56;

/** A line, its tail, and a line of another level that begins in it. */
function tailOf(random) {
  const between = (low, high) => low + ((high - low) * (random() + 1)) / 2;
  const [line, under, slope, next] = [between(-24, -16), between(0, 8), between(4, 40), between(-28, -14)];
  const lasts = Math.min(4, 28 / slope + 0.6);
  const level = (at) => {
    if (at < 4) return at < 1 ? Number.NEGATIVE_INFINITY : line + syllables(at);
    if (at < 4 + lasts) return line - 3 - under - slope * (at - 4);
    return at < 7 + lasts ? next + syllables(at) : Number.NEGATIVE_INFINITY;
  };
  return { seconds: 8 + lasts, level, span: [1.2, 4 + Math.min(lasts - 0.6, (line - 3 - under + HEARD) / slope)] };
}

function syllables(at) {
  return 3 * (Math.cos(2 * Math.PI * 3.3 * at) - 1);
}

/** A buzz of eight harmonics at a level that moves, over a quiet room. */
function voice(seconds, level, seed) {
  const { even } = numbers(seed + 1);
  return Float32Array.from({ length: Math.round(seconds * RATE) }, (_, frame) => {
    const at = frame / RATE;
    let sum = 0;
    for (let k = 1; k <= 8; k++) sum += Math.sin(2 * Math.PI * PITCH * k * at + k) / k;
    return 10 ** (level(at) / 20) * sum + even() * 0.0006;
  });
}
