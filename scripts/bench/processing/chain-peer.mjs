/**
 * The eight stages of `chain-stages.mjs` as ffmpeg has them, set alike: what each is called, and its filters. None of them but the limiter's two
 * `aresample` and the saturation's `oversample` works at a higher rate.
 */
const RATE = 48_000;
const BANDS = ["lo", "ml", "mh", "hi"];
const COMPRESSORS = [
  "threshold=-8dB:ratio=3:attack=10:release=100",
  "threshold=-18dB:ratio=2.5:attack=5:release=80",
  "threshold=-23dB:ratio=2:attack=3:release=60",
  "threshold=-22dB:ratio=1.8:attack=1:release=40",
];

export const FOUR_BANDS_PEER = [
  `acrossover=split=250 1000 4000:order=4th${BANDS.map((band) => `[${band}]`).join("")}`,
  ...BANDS.map((band, i) => `[${band}]acompressor=${COMPRESSORS[i]}:knee=2[${band}c]`),
  `${BANDS.map((band) => `[${band}c]`).join("")}amix=inputs=4:normalize=0`,
].join(";");

const PEER_STAGES = {
  "corrective EQ": [
    "highpass=f=25",
    "equalizer=f=100:t=q:w=0.7:g=1",
    "equalizer=f=300:t=q:w=1:g=-1.5",
    "equalizer=f=3000:t=q:w=1:g=1",
    "treble=f=10000:g=1",
  ].join(","),
  "four bands": FOUR_BANDS_PEER,
  width: "stereotools=slev=1.1",
  saturation: "asoftclip=type=tanh:oversample=4",
  glue: "acompressor=threshold=-11dB:ratio=1.5:attack=30:release=200:knee=2",
  "final EQ": "firequalizer=gain='1.5*sin(1.7*log(max(f,20)/20)/log(2))':delay=0.0853:multi=1",
  limiter: `volume=9dB,aresample=${4 * RATE},alimiter=limit=0.891251:attack=5:release=50:level=disabled,aresample=${RATE}`,
  dither: "aresample=osf=s32:output_sample_bits=24:dither_method=triangular",
};

/** The words of one pass through all of them, from a file into a WAV file of 24 bits, in one thread. */
export function peerWords(from, to) {
  const graph = `[0:a]aformat=sample_fmts=dblp,${Object.values(PEER_STAGES).join(",")}[out]`;
  const threads = ["-threads", "1", "-filter_threads", "1", "-filter_complex_threads", "1"];
  const end = ["-map", "[out]", "-c:a", "pcm_s24le", "-y", to];
  return ["-nostats", "-v", "error", ...threads, "-i", from, "-filter_complex", graph, ...end];
}
