import { createVoiceListener, type ListeningRole } from "#src/analysis/voice/voice-listener.ts";
import { fileRemarks } from "#src/chassis/listening/open-sound.ts";
import { createSignalPass } from "#src/dsp/kernels/create-signal-pass.ts";
import { BYTES_PER_SAMPLE } from "#src/model/audio-format.ts";
import type { FileFeatures } from "#src/model/hearing.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { Passage } from "#src/model/time/clip-timeline.ts";
import type { LinearGain } from "#src/model/units.ts";
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
  /** One sentence each on what else is to be said of the file. */
  readonly remarks: readonly string[];
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
    const { features, notFinite } = await hearOut(source, role, (frames) => heard(Math.min(1, frames / total)));
    return ok({ features, truncated: source.ending === "truncated", remarks: fileRemarks(source, notFinite) });
  } finally {
    await source.close();
  }
}

async function hearOut(
  source: AudioSource,
  role: ListeningRole,
  heard: (frames: number) => void,
): Promise<{ readonly features: FileFeatures; readonly notFinite: number }> {
  const listener = createVoiceListener(source.format, role);
  const pass = createSignalPass(listener.plan);
  const vessel = {
    get input() {
      return pass.input;
    },
    advance: (bytes: number) => listener.hear(pass.advance(bytes)),
  };
  const frameBytes = BYTES_PER_SAMPLE[source.format.encoding] * source.format.channels;
  await pour(source, vessel, frameBytes, Number.POSITIVE_INFINITY, heard);
  const { last, totals } = pass.finish();
  listener.hear(last);
  return { features: listener.features(), notFinite: totals.notFinite };
}

/** Rides are for mono and stereo. */
const MOST_CHANNELS = 2;

function tooManyChannels(source: AudioSource): Refusal {
  return refusal(
    "audio-unsupported",
    `“${source.path}” has ${source.format.channels} channels: a ride needs mono or stereo, so fold it down first.`,
  );
}
