import { type HeardPassage, placeInSong } from "#src/analysis/voice/place-in-song.ts";
import { createVoiceListener } from "#src/analysis/voice/voice-listener.ts";
import type { Sounding } from "#src/chassis/listening/hear.ts";
import { type GainAt, gainedPass } from "#src/dsp/gained-pass.ts";
import { createSignalPass } from "#src/dsp/kernels/create-signal-pass.ts";
import { BYTES_PER_SAMPLE } from "#src/model/audio-format.ts";
import type { Hearing } from "#src/model/hearing.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { Passage } from "#src/model/time/clip-timeline.ts";
import type { TempoMap } from "#src/model/time/tempo-map.ts";
import type { Decibels, Seconds } from "#src/model/units.ts";
import type { AudioFiles, AudioSource } from "#src/ports/audio-files.ts";

/**
 * The level of the passages through a moving gain: every sample of the file is multiplied and measured anew. What else a
 * hearing holds stays 0.
 *
 * `gainAt` is the fader in dB at a song time. Each passage starts half a second early so that the filters have settled.
 * A file is read forward once for all its passages, because a compressed one can only be decoded from its start; where more
 * than 16 passages play the same moment of a file it is read once more for the next 16, so that memory stays bounded.
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
  for (const [path, sweep] of sweepsOf(soundings)) {
    const opened = await files.open(path);
    if (!opened.ok) return opened;
    try {
      await hearSweep(opened.value, sweep, gainAt, tempo, (passage) => {
        again.push(passage);
        heard(again.length / soundings.length);
      });
    } finally {
      await opened.value.close();
    }
  }
  return ok(placeInSong(again, tempo, { start: like.start, hops: like.power.length }));
}

/** Long enough for the K filter's 38 Hz stage to forget where it began. */
const SETTLING: Seconds = 0.5;
/** Passages that listen to one reading at the same time: each has a kernel of its own. */
const MOST_AT_ONCE = 16;
/** Frames read at a time. */
const PIECE = 16_384;

type Sweep = readonly [path: string, soundings: Sounding[]];

/** Soundings in the order of their files' time, dealt out so that at most 16 of a sweep sound together. */
function sweepsOf(soundings: readonly Sounding[]): Sweep[] {
  const sweeps: Sweep[] = [];
  const ofPath = new Map<string, OpenSweep[]>();
  const inOrder = [...soundings].sort((a, b) => a.passage.fileStart - b.passage.fileStart);
  for (const sounding of inOrder) {
    const { fileStart, fileEnd } = sounding.passage;
    const open = ofPath.get(sounding.path) ?? [];
    const free = open.slice(-LOOKED_AT).find((sweep) => {
      sweep.ends = sweep.ends.filter((end) => end > fileStart - SETTLING);
      return sweep.ends.length < MOST_AT_ONCE;
    });
    if (free === undefined) {
      const held = [sounding];
      open.push({ held, ends: [fileEnd] });
      sweeps.push([sounding.path, held]);
    } else {
      free.held.push(sounding);
      free.ends.push(fileEnd);
    }
    ofPath.set(sounding.path, open);
  }
  return sweeps;
}

/** A sweep that may take more, and where in the file those end that still sound. */
interface OpenSweep {
  readonly held: Sounding[];
  ends: Seconds[];
}

/** Latest sweeps of a file that are asked for room: a loop that repeats for hours fills thousands. */
const LOOKED_AT = 64;

/** A passage that is being listened to, from frame `first` to frame `end` of its file. */
interface Listening {
  readonly first: number;
  readonly end: number;
  hear(bytes: Uint8Array): void;
  finish(): HeardPassage;
}

async function hearSweep(
  source: AudioSource,
  sweep: readonly Sounding[],
  gainAt: (song: Seconds) => Decibels,
  tempo: TempoMap,
  done: (heard: HeardPassage) => void,
): Promise<void> {
  const frameBytes = BYTES_PER_SAMPLE[source.format.encoding] * source.format.channels;
  const buffer = new Uint8Array(PIECE * frameBytes);
  const listeners = listenersOf(sweep, source, (sounding) => listenTo(source, sounding, gainAt, tempo), done);
  let at = 0;
  for (let next = listeners.next(at); next !== null; next = listeners.next(at)) {
    if (next.from > at) await source.seek(next.from);
    at = next.from;
    const frames = Math.min(PIECE, next.until - at);
    const bytes = await source.read(buffer.subarray(0, frames * frameBytes));
    listeners.hear(buffer.subarray(0, bytes));
    at = bytes > 0 ? at + bytes / frameBytes : Number.POSITIVE_INFINITY;
  }
}

/** The passages of a sweep, each listening from its first frame to its end as the file goes by. */
function listenersOf(
  sweep: readonly Sounding[],
  { format }: AudioSource,
  listen: (sounding: Sounding) => Listening,
  done: (heard: HeardPassage) => void,
) {
  const waiting = sweep.map((sounding) => ({ sounding, first: framesOf(sounding.passage, format.sampleRate).first }));
  let open: Listening[] = [];
  let opened = 0;
  const nextFirst = () => waiting[opened]?.first ?? Number.POSITIVE_INFINITY;
  const openUpTo = (at: number): void => {
    while (opened < waiting.length && nextFirst() <= at) open.push(listen(waiting[opened++]!.sounding));
    for (const listening of open) if (listening.end <= at) done(listening.finish());
    open = open.filter(({ end }) => end > at);
  };
  return {
    /** Whom frame `at` reaches listens, who is done is told; answers the stretch to read next, `null` when all are done. */
    next: (at: number): { readonly from: number; readonly until: number } | null => {
      openUpTo(at);
      while (open.length === 0 && opened < waiting.length) openUpTo(nextFirst());
      if (open.length === 0) return null;
      const from = Math.max(at, ...open.map(({ first }) => first));
      return { from, until: Math.min(nextFirst(), ...open.map(({ end }) => end)) };
    },
    hear: (bytes: Uint8Array): void => {
      for (const listening of open) listening.hear(bytes);
    },
  };
}

function framesOf({ fileStart, fileEnd }: Passage, sampleRate: number): { first: number; end: number } {
  const first = Math.max(0, Math.floor((fileStart - SETTLING) * sampleRate));
  return { first, end: Math.max(first, Math.ceil(fileEnd * sampleRate)) };
}

function listenTo(
  { format }: AudioSource,
  { passage, gain }: Sounding,
  gainAt: (song: Seconds) => Decibels,
  tempo: TempoMap,
): Listening {
  const { sampleRate } = format;
  const { first, end } = framesOf(passage, sampleRate);
  const from = first / sampleRate;
  const gainOfFrame: GainAt = (frame) => {
    const file = Math.min(passage.fileEnd, Math.max(passage.fileStart, from + frame / sampleRate));
    return 10 ** (gainAt(tempo.secondsAt(passage.toBeats(file))) / 20);
  };
  const listener = createVoiceListener(format, "level");
  const pass = gainedPass(listener.plan, gainOfFrame, createSignalPass);
  return {
    first,
    end,
    hear: (bytes) => {
      for (let taken = 0; taken < bytes.length; taken += pass.input.length) {
        const part = bytes.subarray(taken, taken + pass.input.length);
        pass.input.set(part);
        listener.hear(pass.advance(part.length));
      }
    },
    finish: () => {
      listener.hear(pass.finish().last);
      return { features: listener.features(), passage: movedBack(passage, from), gain };
    },
  };
}

/** The passage in the time of features that begin at `from` seconds of its file. */
function movedBack(passage: Passage, from: Seconds): Passage {
  return {
    ...passage,
    fileStart: passage.fileStart - from,
    fileEnd: passage.fileEnd - from,
    toBeats: (file) => passage.toBeats(file + from),
    toFile: (beats) => passage.toFile(beats) - from,
  };
}
