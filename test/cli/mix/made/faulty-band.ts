import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type AudioClipSpec, audioClip, type Sample } from "#examples/live-set/clips.ts";
import { liveSet } from "#examples/live-set/live-set.ts";
import { mainTrack } from "#examples/live-set/main-track.ts";
import { PointeeIds } from "#examples/live-set/parameters.ts";
import { audioTrack, preHearTrack } from "#examples/live-set/tracks.ts";
import { writeXml } from "#examples/live-set/xml.ts";
import { withHiddenMarker } from "#examples/song/lead-clips.ts";
import type { Block } from "#src/process/processor.ts";
import { type MadeMixPlan, madeMix, writeMix } from "#test/doubles/mix/made-mix.ts";

const SECONDS = 12;
const BPM = 120;
const BEATS = (SECONDS * BPM) / 60;
const RATE = 48_000;
/** Somebody set the balance: no fader stands where Live puts it. */
const FADER = 0.9;

/** Names of its tracks with their roles, as the command line takes them. */
export const FAULTY_BAND_ROLES = [
  "Vox=lead-vocal",
  "Pad=pad",
  "Bass=bass",
  "Guitar=guitar",
  "Keys=keys",
  "Drums=drums",
] as const;

/**
 * A set of 12 s and its recordings in `folder`: a voice under the rest and a pad on it, a bass without a middle under 120 Hz, a guitar of which one channel
 * is turned over, keys that pile up around 315 Hz, and drums. Answers its path; the same bytes every time.
 */
export function faultyBand(folder: string): string {
  const recorded = join(folder, "Samples", "Recorded");
  mkdirSync(recorded, { recursive: true });
  mkdirSync(join(folder, "Ableton Project Info"), { recursive: true });
  const ids = new PointeeIds();
  const tracks = Object.entries(BAND).map(([name, play], i) => {
    const clips = [audioClip(0, clipOf(name, written(recorded, `${name}.wav`, play())))];
    const rest = { group: -1, slots: [null], devices: () => [], volumePoints: [], sends: [] };
    return audioTrack(ids, { ...rest, id: 10 + i, name, colour: i, volume: FADER, clips });
  });
  const main = mainTrack(ids, BPM, [[0, BPM]], 1);
  const rest = { returns: 0, scenes: [""], locators: [], tempo: BPM, annotation: "" };
  const path = join(folder, "Faulty Band.als");
  writeFileSync(path, gzipSync(writeXml(liveSet(ids, { ...rest, tracks, main, cue: preHearTrack(ids) }))));
  return path;
}

/** Each has the tone of professional mixes in its range, so that the tone of the mix is near theirs but for the build-up; RMS under full scale, so that nothing clips. */
const BAND: Readonly<Record<string, () => Block>> = {
  Vox: () => part(1, -22, [250, 7000], { channels: 1 }),
  Pad: () => part(2, -20.5, [1000, 2800], { hits: 0 }),
  Bass: () => sum(part(3, -21, [20, 90], { side: 0.8, hits: 4 }), part(4, -29, [120, 2000], { side: 0 })),
  Guitar: () => turned(part(5, -35, [150, 7000], {})),
  Keys: () => sum(part(6, -15.5, [280, 360], { hits: 2 }), part(8, -35, [100, 4000], {})),
  Drums: () => part(7, -23.5, [40, 20_000], { side: 0.2, hits: 10 }),
};

/** Slopes of 18 dB an octave outside of a range; `level` is its RMS. */
function part(seed: number, level: number, [low, high]: readonly [number, number], plan: MadeMixPlan): Block {
  const outside = (at: number) => Math.max(0, Math.log2(low / at), Math.log2(at / high));
  const sound = madeMix({ seconds: SECONDS, sampleRate: RATE, seed, tone: (at) => -18 * outside(at), ...plan });
  const power = sound[0]!.reduce((all, x) => all + x * x, 0) / sound[0]!.length;
  const gain = 10 ** (level / 20) / Math.sqrt(power);
  return sound.map((samples) => samples.map((x) => gain * x));
}

function sum(one: Block, other: Block): Block {
  return one.map((samples, channel) => samples.map((x, i) => x + other[channel]![i]!));
}

function turned([left, right]: Block): Block {
  return [left!, right!.map((x) => -x)];
}

function written(folder: string, file: string, sound: Block): Sample {
  const path = writeMix(join(folder, file), sound, RATE);
  return { file, bytes: statSync(path).size, frames: sound[0]!.length, sampleRate: RATE };
}

function clipOf(name: string, sample: Sample): AudioClipSpec {
  return {
    ...{ name, sample, start: 0, end: BEATS, loopStart: 0, loopEnd: SECONDS, loopOn: false, warped: false },
    ...{ warpMarkers: withHiddenMarker([[0, 0]], 60 / BPM), warpMode: 0, gain: 1, colour: 0 },
  };
}
