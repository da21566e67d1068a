import { musicFile } from "../music.mjs";
import { processCost } from "../process-cost.mjs";
import { inTurn } from "../rounds.mjs";
import { bundled, worker } from "../worker.mjs";
import { FOUR_BANDS_PEER } from "./chain-peer.mjs";

const MINUTES = 4;
const RATE = 48_000;
const BELLS = Array.from(
  { length: 20 },
  (_, i) => `equalizer=f=${(40 * 1.36 ** i).toFixed(1)}:t=q:w=1:g=${i % 2 ? 2 : -2}`,
);
const ACOMPRESSOR = "acompressor=threshold=-18dB:ratio=2:attack=10:release=100:knee=2";

const HIGH_PASSES = "highpass=f=4000,highpass=f=4000";
const EXCITED = `asplit[dry][wet];[wet]${HIGH_PASSES},asoftclip=type=tanh:oversample=4,${HIGH_PASSES}[more];[dry][more]amix=normalize=0`;

/** Each processor, what ffmpeg has of the kind, and how much of its CPU ours may take. */
const PAIRS = [
  ["equaliser, 20 bells", "equalizer", BELLS.join(","), 1],
  [
    "equaliser of linear phase",
    "firequalizer",
    "firequalizer=gain_entry='entry(40,-2);entry(54,2);entry(1000,0)':delay=0.0853:multi=1",
    1,
  ],
  ["compressor", "acompressor", ACOMPRESSOR, 1],
  ["compressor, channels apart", "acompressor", ACOMPRESSOR, 1],
  ["four bands", "acrossover, acompressor, amix", FOUR_BANDS_PEER, 1],
  ["width", "stereotools", "stereotools=slev=1.1", 2],
  ["saturation, 4x", "asoftclip, 4x", "asoftclip=type=tanh:oversample=4", 1],
  ["saturation, 8x", "asoftclip, 8x", "asoftclip=type=tanh:oversample=8", 1],
  ["exciter", "asoftclip, 4x, between high-passes", EXCITED, 1],
  [
    "limiter",
    "alimiter at 4x",
    `aresample=${4 * RATE},alimiter=limit=0.501187:attack=5:release=50:level=disabled,aresample=${RATE}`,
    1,
  ],
  ["dither to 16 bits", "aresample, triangular", "aresample=osf=s16:dither_method=triangular", 5],
  ["shaped dither to 16 bits", "aresample, lipshitz", "aresample=osf=s16:dither_method=lipshitz", 10],
];

/** CPU of each processor over four minutes of stereo, in process, beside ffmpeg's filter less what ffmpeg takes to read the same. */
export async function processorRows({ runner, ffmpeg, rounds, ratioRow }) {
  const file = musicFile(MINUTES);
  const ours = worker(await bundled("processing/processors"));
  const cost = (filter) => {
    const words = ["-nostats", "-threads", "1", "-filter_threads", "1", "-filter_complex_threads", "1", "-i", file];
    const graph = `[0:a]aformat=sample_fmts=dblp,${filter}[out]`;
    return processCost(runner, ffmpeg, ...words, "-filter_complex", graph, "-map", "[out]", "-f", "null", "-").cpu;
  };
  const rows = [];
  try {
    for (const [name, peer, filter, most] of PAIRS) {
      const ask = async () => (await ours.ask({ name, file })).cpu;
      const pairs = await inTurn(rounds, ask, () => Math.max(0.01, cost(filter) - cost("anull")));
      rows.push(ratioRow(`${name} / ffmpeg ${peer}`, most, pairs));
    }
  } finally {
    ours.end();
  }
  return rows;
}
