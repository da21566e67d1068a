import { clipGain } from "#src/chassis/listening/mix/clips/clip-gain.ts";
import { bentReader } from "#src/chassis/render/mix/clips/bent-reader.ts";
import type { ClipMotion } from "#src/chassis/render/mix/clips/clip-motion.ts";
import { fileFrames } from "#src/chassis/render/mix/clips/file-frames.ts";
import { filePlace, type PassageReader } from "#src/chassis/render/mix/clips/passage-reader.ts";
import { steadyReaders } from "#src/chassis/render/mix/clips/steady-reader.ts";
import { stretchedReader } from "#src/chassis/render/mix/clips/stretched-reader.ts";
import { GAIN_STEP } from "#src/chassis/render/mix/streams/gained.ts";
import type { SongPlace } from "#src/chassis/render/mix/streams/song-place.ts";
import { BLOCK, silentBlock } from "#src/chassis/render/mix/streams/song-stream.ts";
import type { AudioClip } from "#src/model/live-set.ts";
import type { Passage } from "#src/model/time/clip-timeline.ts";
import type { LinearGain, Samples } from "#src/model/units.ts";
import type { AudioFiles, AudioSource } from "#src/ports/audio-files.ts";
import type { TimeStretch } from "#src/ports/sound/time-stretch.ts";
import { HIGHEST_RATE, LOWEST_RATE } from "#src/process/check-format.ts";
import type { Block } from "#src/process/processor.ts";

/** A clip, what it plays of its file, and how. */
export interface PlayedClip {
  readonly clip: AudioClip;
  readonly path: string;
  readonly passages: readonly Passage[];
  readonly motion: ClipMotion;
}

/** Where sound is read from, and who stretches it. */
export interface SoundPorts {
  readonly files: AudioFiles;
  readonly stretch: TimeStretch;
}

/** One clip as it comes. Its file is open from its first sample to its last. */
export interface ClipVoice {
  readonly from: Samples;
  readonly to: Samples;
  /** Adds what it plays in the block that begins at sample `first`. @throws Unplayable where its file cannot be opened any more. */
  addTo(block: Block, first: Samples): Promise<void>;
  close(): Promise<void>;
}

/** A file that could be opened before, and not any more. */
export class Unplayable extends Error {}

/** @param place the track's own. */
export function clipVoice(
  { clip, path, passages, motion }: PlayedClip,
  place: SongPlace,
  ports: SoundPorts,
): ClipVoice {
  const passes = passages.map((passage) => passOf(clip, passage, place)).filter(({ from, to }) => to > from);
  /** Made with the first sample: a track may wait with thousands of clips. */
  let scratch: Block = [];
  let source: AudioSource | null = null;
  let readerOf: ((pass: Pass) => PassageReader) | null = null;
  let playing: { readonly pass: Pass; readonly reader: PassageReader } | null = null;
  let next = 0;
  const open = async () => {
    const opened = await ports.files.open(path);
    if (!opened.ok) throw new Unplayable(opened.error.sentence);
    source = opened.value;
    scratch = silentBlock();
    return readers(source, { clip, motion }, place, ports.stretch);
  };
  const play = async (pass: Pass, block: Block, first: Samples) => {
    const [from, to] = [Math.max(pass.from, first), Math.min(pass.to, first + BLOCK)];
    if (to <= from) return;
    readerOf ??= await open();
    if (playing?.pass !== pass) playing = { pass, reader: readerOf(pass) };
    await playing.reader.read(from, scratch, to - from);
    addThrough(block, from - first, scratch, to - from, (sample) => pass.gainAt(from + sample));
  };
  return {
    from: passes[0]?.from ?? 0,
    to: passes.at(-1)?.to ?? 0,
    addTo: async (block, first) => {
      while (next < passes.length && passes[next]!.from < first + BLOCK) {
        await play(passes[next]!, block, first);
        if (passes[next]!.to > first + BLOCK) return;
        next += 1;
      }
    },
    close: async () => {
      next = passes.length;
      await source?.close();
      source = null;
    },
  };
}

interface Pass {
  readonly passage: Passage;
  readonly from: Samples;
  readonly to: Samples;
  gainAt(sample: Samples): LinearGain;
}

/** What lies before the range is not played. */
function passOf(clip: AudioClip, passage: Passage, place: SongPlace): Pass {
  const { tempo } = place;
  const gain = clipGain(clip, passage, tempo);
  return {
    passage,
    from: Math.max(0, place.sampleAt(tempo.secondsAt(passage.songStart))),
    to: place.sampleAt(tempo.secondsAt(passage.songEnd)),
    gainAt: (sample) => gain.at(place.secondsAt(sample)),
  };
}

function readers(
  source: AudioSource,
  { clip, motion }: Pick<PlayedClip, "clip" | "motion">,
  place: SongPlace,
  stretch: TimeStretch,
): (pass: Pass) => PassageReader {
  const file = fileFrames(source);
  if (motion === "stretched") return (pass) => stretchedReader(file, { clip, ...pass }, place, stretch);
  const { sampleRate } = file;
  const whole = Number.isInteger(sampleRate) && sampleRate >= LOWEST_RATE && sampleRate <= HIGHEST_RATE;
  if (motion === "bent" || !whole)
    return ({ passage, from, to }) => bentReader(file, filePlace(passage, place, sampleRate), { from, to });
  const steady = steadyReaders(file, place.sampleRate);
  return ({ passage, from }) => steady(filePlace(passage, place, sampleRate), from);
}

/** Adds sound through a gain that is looked at every `GAIN_STEP` samples and goes straight between. */
function addThrough(
  to: Block,
  at: Samples,
  from: Block,
  count: Samples,
  gainAt: (sample: Samples) => LinearGain,
): void {
  let before = gainAt(0);
  for (let first = 0; first < count; first += GAIN_STEP) {
    const last = Math.min(count, first + GAIN_STEP);
    const after = gainAt(last);
    const rise = (after - before) / (last - first);
    for (const [channel, samples] of to.entries()) {
      const more = from[channel]!;
      for (let i = first; i < last; i += 1) samples[at + i]! += more[i]! * (before + rise * (i - first));
    }
    before = after;
  }
}
