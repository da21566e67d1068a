import { type HeardPassage, placeInSong } from "#src/analysis/voice/place-in-song.ts";
import { createVoiceListener, type ListeningRole } from "#src/analysis/voice/voice-listener.ts";
import { type GainAt, gainedPass } from "#src/dsp/gained-pass.ts";
import { createSignalPass } from "#src/dsp/kernels/create-signal-pass.ts";
import type { SignalPassPlan } from "#src/dsp/kernels/signal-pass.ts";
import { BYTES_PER_SAMPLE } from "#src/model/audio-format.ts";
import type { FileFeatures, Hearing } from "#src/model/hearing.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { Passage } from "#src/model/time/clip-timeline.ts";
import type { TempoMap } from "#src/model/time/tempo-map.ts";
import type { Decibels, LinearGain, Seconds } from "#src/model/units.ts";
import type { AudioFiles, AudioSource } from "#src/ports/audio-files.ts";
import { pour } from "#src/ports/pour.ts";

/** A passage, the file it plays and the gain it plays at. */
export interface Sounding {
  readonly path: string;
  readonly passage: Passage;
  readonly gain: LinearGain;
}

/** Files listened to once each, in file time; a second call for the same file and role answers from memory. */
export interface Ears {
  features(path: string, role: ListeningRole): Promise<Result<HeardFile, Refusal>>;
}

export interface HeardFile {
  readonly features: FileFeatures;
  readonly truncated: boolean;
}

export function ears(files: AudioFiles, heard: (path: string, done: number) => void): Ears {
  const known = new Map<string, Promise<Result<HeardFile, Refusal>>>();
  return {
    features: (path, role) => {
      const key = `${role} ${path}`;
      const listening = known.get(key) ?? listen(files, path, role, (done) => heard(path, done));
      known.set(key, listening);
      return listening;
    },
  };
}

async function listen(
  files: AudioFiles,
  path: string,
  role: ListeningRole,
  heard: (done: number) => void,
): Promise<Result<HeardFile, Refusal>> {
  const opened = await files.open(path);
  if (!opened.ok) return opened;
  const source = opened.value;
  try {
    if (source.format.channels > MOST_CHANNELS) return refused(tooManyChannels(source));
    const total = source.format.frames ?? Number.POSITIVE_INFINITY;
    const features = await hearOut(source, role, createSignalPass, Number.POSITIVE_INFINITY, (frames) =>
      heard(Math.min(1, frames / total)),
    );
    return ok({ features, truncated: source.ending === "truncated" });
  } finally {
    await source.close();
  }
}

/**
 * The passages heard again through a moving gain: every sample of the file is multiplied and measured anew.
 *
 * `gainAt` is the fader in dB at a song time. Each passage starts half a second early so that the filters have settled.
 */
export async function hearThrough(
  soundings: readonly Sounding[],
  gainAt: (song: Seconds) => Decibels,
  tempo: TempoMap,
  like: Hearing,
  files: AudioFiles,
  heard: (done: number) => void,
): Promise<Result<Hearing, Refusal>> {
  const again: HeardPassage[] = [];
  for (const [index, sounding] of soundings.entries()) {
    const opened = await files.open(sounding.path);
    if (!opened.ok) return opened;
    try {
      again.push(await hearPassage(opened.value, sounding, gainAt, tempo));
    } finally {
      await opened.value.close();
    }
    heard((index + 1) / soundings.length);
  }
  return ok(placeInSong(again, tempo, { start: like.start, hops: like.power.length }));
}

async function hearPassage(
  source: AudioSource,
  { passage, gain }: Sounding,
  gainAt: (song: Seconds) => Decibels,
  tempo: TempoMap,
): Promise<HeardPassage> {
  const { sampleRate } = source.format;
  const first = Math.max(0, Math.floor((passage.fileStart - SETTLING) * sampleRate));
  const from = first / sampleRate;
  const gainOfFrame: GainAt = (frame) => {
    const song = tempo.secondsAt(
      passage.toBeats(Math.min(passage.fileEnd, Math.max(passage.fileStart, from + frame / sampleRate))),
    );
    return 10 ** (gainAt(song) / 20);
  };
  await source.seek(first);
  const frames = Math.max(0, Math.ceil(passage.fileEnd * sampleRate) - first);
  const features = await hearOut(source, "voice", (plan) => gainedPass(plan, gainOfFrame, createSignalPass), frames);
  const moved: Passage = {
    ...passage,
    fileStart: passage.fileStart - from,
    fileEnd: passage.fileEnd - from,
    toBeats: (file) => passage.toBeats(file + from),
    toFile: (beats) => passage.toFile(beats) - from,
  };
  return { features, passage: moved, gain };
}

async function hearOut(
  source: AudioSource,
  role: ListeningRole,
  create: (plan: SignalPassPlan) => ReturnType<typeof createSignalPass>,
  frames: number,
  heard?: (frames: number) => void,
): Promise<FileFeatures> {
  const listener = createVoiceListener(source.format, role);
  const pass = create(listener.plan);
  const vessel = {
    get input() {
      return pass.input;
    },
    advance: (bytes: number) => listener.hear(pass.advance(bytes)),
  };
  await pour(source, vessel, BYTES_PER_SAMPLE[source.format.encoding] * source.format.channels, frames, heard);
  listener.hear(pass.finish().last);
  return listener.features();
}

/** Rides are for mono and stereo. */
const MOST_CHANNELS = 2;
/** Long enough for the K filter's 38 Hz stage to forget where it began. */
const SETTLING: Seconds = 0.5;

function tooManyChannels(source: AudioSource): Refusal {
  return refusal(
    "audio-unsupported",
    `“${source.path}” has ${source.format.channels} channels: a ride needs mono or stereo, so fold it down first.`,
  );
}
