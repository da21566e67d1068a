import { readdirSync } from "node:fs";
import { loudnessIn, spreadOf } from "#src/analysis/voice/remeasure.ts";
import { DEFAULT_RIDE } from "#src/knowledge/ride-defaults.ts";
import { decoded } from "#test/doubles/heard/decoded.ts";
import { listened } from "#test/doubles/heard/listened.ts";
import { riddenClip } from "#test/doubles/heard/ridden-clip.ts";
import { cutUp } from "#test/doubles/made/phrase-clip.ts";
import { SPEECH } from "#test/needs.ts";
import { autogain, leveller } from "./levellers.mjs";
import { median, numbers, row, rowsOfSample } from "./rows.mjs";

const SIX = { ...DEFAULT_RIDE, boost: 6, cut: 6 };
const RATE = 16_000;
const SIGMA = 2.5;
const SEEDS = [1, 2, 3, 4, 5];
const PAUSE = 0.7;
const BAR_5 = 8;
/** Not of a phrase's middle: ramps may reach so far into it. */
const EDGE = 0.35;
const LEFT = "less than both";
const STILL = "at most 0.1 dB";

/** Speech of LibriVox readers and a sung lead, each phrase off by an error that is known. */
export function rideRows() {
  const readers = speech();
  return [
    ...(readers.length > 0
      ? rowsOf(`LibriVox readers (Debian's pocketsphinx-testdata), ${readers.length} utterances twice`, [
          ...readers,
          ...readers,
        ])
      : [row("LibriVox readers", "pocketsphinx-testdata or ffmpeg is not at hand", LEFT, null)]),
    ...rowsOfSample("audio/francium-vox-lead.flac", RATE, LEFT, (samples) =>
      rowsOf(
        "`francium-vox-lead.flac`, its lines",
        LINES.map(([from, to]) => samples.slice(from * RATE, to * RATE)),
      ),
    ),
  ];
}

/** Where the lead's lines are, in seconds: by level, holes under half a second closed. */
const LINES = [
  [0, 4.7],
  [7.4, 9],
  [9.3, 10.45],
  [11.2, 15],
  [15.4, 18.95],
  [19.1, 22.3],
  [22.4, 25.6],
  [25.7, 27.1],
  [29, 30.4],
];

function rowsOf(material, pieces) {
  const tries = SEEDS.map((seed) => tried(pieces, seed));
  const of = (key) => median(tries.map((each) => each[key]));
  const [before, left, level, gain] = ["before", "left", "level", "gain"].map(of);
  const beside = `${before.toFixed(2)} to ${left.toFixed(2)} LU; leveller ${level.toFixed(2)}, autogain ${gain.toFixed(2)}`;
  const still = Math.max(...tries.map((each) => each.motion));
  return [
    row(`${material}: left, median of ${SEEDS.length}`, beside, LEFT, left < level && left < gain),
    row("the same: gain moves inside a phrase", `${still.toFixed(2)} dB at most`, STILL, still <= 0.1),
  ];
}

function tried(pieces, seed) {
  const { normal } = numbers(seed);
  const clip = cutUp(
    pieces,
    RATE,
    PAUSE,
    pieces.map(() => -20 + SIGMA * normal()),
  );
  const ridden = riddenClip({ voice: listened(clip.samples, RATE) }, SIX);
  const { hearing } = ridden;
  const spans = clip.phrases.map(({ start, end }) => ({ start: start + BAR_5, end: end + BAR_5 }));
  const spread = (gain) => spreadOf(spans.map((span) => loudnessIn(hearing, span, gain)));
  const target = ridden.plan.target.loudness;
  return {
    before: spread(null),
    left: spread(ridden.gain),
    level: spread(leveller(hearing, target)),
    gain: spread(autogain(hearing, target)),
    motion: Math.max(...ridden.plan.phrases.map((phrase) => motionIn(ridden.gain, phrase))),
  };
}

function motionIn(gain, { start, end }) {
  const part = gain.subarray(Math.round((start - BAR_5 + EDGE) * 100), Math.round((end - BAR_5 - EDGE) * 100));
  return part.length === 0 ? 0 : Math.max(...part) - Math.min(...part);
}

function speech() {
  try {
    const files = readdirSync(`${SPEECH}/librivox`).filter((name) => name.endsWith(".wav"));
    return files.sort().flatMap((name) => decoded(`${SPEECH}/librivox/${name}`, RATE) ?? []);
  } catch (error) {
    if (error.code === "ENOENT") return [];
    throw error;
  }
}
