import { item, type Judge, judged } from "#src/decision/check/judge.ts";
import { DELIVERY_BITS, DELIVERY_CONTAINERS, DELIVERY_RATES } from "#src/knowledge/quality-control/delivery-limits.ts";
import { CODEC_WALL } from "#src/knowledge/quality-control/source-limits.ts";
import { counted, shown } from "#src/model/figure-words.ts";

/** A container that loses nothing, whole, in mono or stereo, with numbers in it. */
export const format: Judge = ({ file }, { truncated }) => {
  const wrong = [
    ...(DELIVERY_CONTAINERS.includes(file.container)
      ? []
      : [`${file.container} is no delivery format: WAV or FLAC is`]),
    ...(truncated ? ["the file ends before its header says so"] : []),
    ...(file.notFinite > 0 ? [`${counted(file.notFinite, "sample")} NaN or infinite, taken as 0`] : []),
  ];
  const is = `${file.container}, ${file.channels === 1 ? "mono" : "stereo"}${file.dualMono ? " with both channels alike" : ""}`;
  return judged("format", wrong.length > 0, wrong.length > 0 ? wrong.join("; ") : is);
};

export const sampleRate: Judge = ({ file: { sampleRate: rate } }) => {
  const taken = DELIVERY_RATES.includes(rate);
  return judged("sample-rate", !taken, taken ? `${rate} Hz` : `${rate} Hz: 44100 or 48000 Hz is delivered`, {
    value: rate,
    unit: "Hz",
  });
};

/** Enough bits, and all of them in use. */
export const bitDepth: Judge = ({ file, source: { usedBits } }) => {
  const { bits } = file;
  if (bits === null) return item("bit-depth", "not-tested", `${file.container} has no word length`);
  const told = { value: usedBits ?? bits, limit: DELIVERY_BITS.least, unit: "bits" };
  if (file.float) return judged("bit-depth", false, `${bits}-bit floating point; 24 bits are what is delivered`, told);
  if (bits < DELIVERY_BITS.least) return judged("bit-depth", true, `${bits} bits: 16 or 24 are delivered`, told);
  if (usedBits === null)
    return item("bit-depth", "not-tested", `${bits} bits; too few levels occur to tell which are in use`, told);
  const empty = usedBits <= DELIVERY_BITS.least && usedBits < bits;
  if (empty)
    return judged(
      "bit-depth",
      true,
      `${bits} bits, of which the lowest ${bits - usedBits} are always 0: ${usedBits} bits of sound`,
      told,
    );
  return judged(
    "bit-depth",
    false,
    usedBits < bits ? `${bits} bits, ${usedBits} of them in use` : `${bits} bits, all in use`,
    told,
  );
};

/** Carried up from a lower rate. */
export const upsampled: Judge = ({ source: { bandwidth }, file }) => {
  if (bandwidth === null) return item("upsampled", "not-tested", "too little sounds to see where it ends");
  const { carriedFrom } = bandwidth;
  if (carriedFrom === null) return judged("upsampled", false, `no lower rate shows below ${file.sampleRate} Hz`);
  const { rate, excess } = carriedFrom;
  const words = `nothing above ${shown(rate / 2000, 2)} kHz, ${shown(excess, 0)} dB further down than its slope: carried up from ${rate} Hz`;
  return judged("upsampled", true, words, { value: rate, limit: file.sampleRate, unit: "Hz" });
};

/** Coded by a lossy codec before. */
export const lossySource: Judge = ({ source: { bandwidth }, file }) => {
  if (!DELIVERY_CONTAINERS.includes(file.container)) return judged("lossy-source", true, `it is ${file.container}`);
  if (bandwidth === null) return item("lossy-source", "not-tested", "too little sounds to see where it ends");
  const { wall, carriedFrom, bright } = bandwidth;
  if (!bright) return item("lossy-source", "not-tested", "too little above 10 kHz to see where a codec would end");
  if (wall === null || carriedFrom !== null) return judged("lossy-source", false, "no low-pass of a codec");
  const words = `it ends in a wall of ${shown(wall.drop, 0)} dB at ${shown(wall.frequency / 1000, 1)} kHz`;
  const told = { value: wall.drop, limit: CODEC_WALL.sure, unit: "dB" };
  if (wall.drop < CODEC_WALL.sure)
    return item("lossy-source", "not-tested", `${words}: a codec or a steep filter, which cannot be told`, told);
  return judged("lossy-source", true, `${words}, as MP3 and AAC do`, told);
};
