import { hearMix } from "#src/chassis/listening/mix/hear-mix.ts";
import type { AudioClip, Device, LiveSet, Parameter, ParameterEnvelope, Track } from "#src/model/live-set.ts";
import type { HeardMix } from "#src/model/mix/heard-mix.ts";
import type { TrackFeatures } from "#src/model/mix/track-features.ts";
import { heardTrack } from "#test/doubles/heard/heard-track.ts";
import { noise } from "#test/doubles/made/noise.ts";
import { madeFiles } from "#test/doubles/mix/features/made-features.ts";
import { type RenderedSound, renderedSound } from "#test/doubles/mix/rendered-sound.ts";
import { type MadeFile, soundingFiles } from "#test/doubles/mix/sounding-files.ts";
import { audioClip, liveSet, parameter, track } from "#test/doubles/sets/live-set.ts";

/** A set at 120 bpm whose recordings are made, heard and rendered. */
export interface SoundingSet {
  readonly heard: HeardMix;
  readonly sound: RenderedSound;
  /** What is heard of what was rendered. */
  readonly rendered: TrackFeatures;
}

export type MadeFiles = Readonly<Record<string, MadeFile>>;

/** Heard and rendered. @throws Error where either is refused. */
export async function soundingSet(
  tracks: readonly Track[],
  files: MadeFiles,
  given: Partial<LiveSet> = {},
): Promise<SoundingSet> {
  const set = liveSet({ tracks: [...tracks, MAIN], ...given });
  const features = Object.entries(files).map(([path, { planes, sampleRate }]) => [
    path,
    heardTrack(planes, sampleRate),
  ]);
  const heard = await hearMix(set, { range: null, stems: null }, madeFiles(Object.fromEntries(features)));
  if (!heard.ok) throw new Error(heard.error.sentence);
  const sound = await renderedSound(set, soundingFiles(files));
  return { heard: heard.value, sound, rendered: heardTrack(sound.planes, sound.sampleRate) };
}

export const MAIN = track({ id: -1, name: "Main", kind: "main" });

/** A stereo file of noise that falls by 6 dB an octave from 2 kHz on, as music does, partly the same in both channels. */
export function noiseFile(seed: number, seconds: number, sampleRate = 48_000): MadeFile {
  const [shared, left, right] = [noise(seed), noise(seed + 1000), noise(seed + 2000)];
  const share = 1 - Math.exp((-2 * Math.PI * 2000) / sampleRate);
  const last = [0, 0];
  return madeFile(seconds, sampleRate, () => {
    const both = shared();
    for (const [side, own] of [left, right].entries()) last[side]! += share * (0.5 * (both + own()) - last[side]!);
    return [...last];
  });
}

export function madeFile(seconds: number, sampleRate: number, sampleAt: (time: number) => readonly number[]): MadeFile {
  const length = Math.round(seconds * sampleRate);
  const planes = sampleAt(0).map(() => new Float32Array(length));
  for (let frame = 0; frame < length; frame += 1)
    for (const [channel, sample] of sampleAt(frame / sampleRate).entries()) planes[channel]![frame] = sample;
  return { planes, sampleRate };
}

/** All of a file of some seconds, unwarped, at its own speed from a beat on. */
export function wholeClip(file: string, seconds: number, given: Partial<AudioClip> = {}, start = 0): AudioClip {
  const sample = { name: file, path: file, sampleRate: 48_000, frames: seconds * 48_000 };
  const loop = { on: false, start: 0, end: seconds, startRelative: 0 };
  return audioClip({ name: file, sample, warped: false, start, end: start + 2 * seconds, loop, ...given });
}

export function liveDevice(
  className: string,
  values: Readonly<Record<string, number>>,
  settings: Readonly<Record<string, string>> = {},
): Device {
  const parameters = Object.entries(values).map(
    ([name, value], at): Parameter => parameter({ name, value, target: 1000 + at }),
  );
  return { name: className, className, on: true, parameters, nested: [], settings };
}

export function mixerAt(volume: number, pan: number, sends: readonly number[] = []): Track["mixer"] {
  return {
    volume: parameter({ value: volume }),
    pan: parameter({ name: "Pan", target: 2, value: pan }),
    sends: sends.map((value, at) => parameter({ name: `Sends.${at}`, target: 10 + at, maximum: 1, value })),
  };
}

export function lane(target: number, ...points: readonly (readonly [number, number])[]): ParameterEnvelope {
  return {
    ...{ parameter: "Mixer/Volume", target, meaning: "automation" },
    points: points.map(([time, value]) => ({ time, value })),
  };
}
