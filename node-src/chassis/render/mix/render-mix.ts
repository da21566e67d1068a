import { nothingThere } from "#src/chassis/listening/mix/nothing-there.ts";
import { songGrid, songPart } from "#src/chassis/listening/mix/song-grid.ts";
import { type SoundPorts, Unplayable } from "#src/chassis/render/mix/clips/clip-voice.ts";
import { commonRate, fileFormats } from "#src/chassis/render/mix/file-formats.ts";
import { BLOCK, type SongStream, silentBlock } from "#src/chassis/render/mix/streams/song-stream.ts";
import { type MixStreams, mixStreams } from "#src/chassis/render/mix/tracks/mix-streams.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { Beats, Hertz, Samples } from "#src/model/units.ts";
import type { Carrying } from "#src/ports/progress.ts";
import type { Block } from "#src/process/processor.ts";

/** A mix that is ready to be made into sound. */
export interface MixRendering {
  readonly sampleRate: Hertz;
  /** Samples of a channel; there are two. */
  readonly frames: Samples;
  /** What of the set is left out, a sentence each that begins with its track. */
  readonly without: readonly string[];
  /** Clips that are stretched, which sound otherwise than Live stretches them. */
  readonly stretched: number;
  /**
   * Makes all of it, once, a piece at a time, which `take` may change.
   *
   * Edge: refused where `take` refuses, or where a file cannot be read any more. An end of the signal is noticed between two pieces, and rejects with
   * its reason. No file is open then.
   */
  pour(take: TakePiece, carrying: Carrying): Promise<Result<void, Refusal>>;
}

export type TakePiece = (piece: Block) => Promise<Result<void, Refusal>>;

/**
 * The sound of a set's arrangement as far as it can be made without Live: recordings through clip gains, fades, loops and speeds, devices of a known
 * law, faders, pans, automation, groups, sends and the main track; all by the laws that the set is heard by. See docs/adr/0082.
 *
 * Shape: stereo floats at the rate that most recordings have; memory does not grow with the song.
 * Edge: refused where nothing plays in the range, or nothing that plays can be made.
 * @param range song beats; `null` for all of the arrangement.
 */
export async function renderMix(
  set: LiveSet,
  range: { readonly start: Beats; readonly end: Beats } | null,
  { files, stretch }: SoundPorts,
): Promise<Result<MixRendering, Refusal>> {
  const part = songPart(set, range);
  const nothing = nothingThere(set, part);
  if (nothing !== null) return refused(refusal("clip-unknown", nothing));
  const formats = await fileFormats(set, files);
  const sampleRate = commonRate(formats);
  const streams = mixStreams(set, songGrid(part), sampleRate, { files, stretch, formats });
  const { mix, without, stretched } = streams;
  if (mix === null) return refused(refusal("clip-unknown", silentWords(without)));
  const frames = Math.round(part.length * sampleRate);
  return ok({
    ...{ sampleRate, frames, without, stretched },
    pour: (take, carrying) => closing(streams, () => poured(mix, frames, take, carrying)),
  });
}

async function closing(
  streams: MixStreams,
  work: () => Promise<Result<void, Refusal>>,
): Promise<Result<void, Refusal>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Unplayable) return refused(refusal("file-unreadable", error.message));
    throw error;
  } finally {
    await streams.close();
  }
}

async function poured(
  mix: SongStream,
  frames: Samples,
  take: TakePiece,
  { signal, progress }: Carrying,
): Promise<Result<void, Refusal>> {
  for (let done: Samples = 0; done < frames; done += BLOCK) {
    signal.throwIfAborted();
    const block = (await mix.next()) ?? silentBlock();
    const left = Math.min(BLOCK, frames - done);
    const taken = await take(left === BLOCK ? block : block.map((samples) => samples.subarray(0, left)));
    if (!taken.ok) return taken;
    progress.report("Rendering the mix", Math.min(1, (done + BLOCK) / frames));
  }
  return ok(undefined);
}

function silentWords(without: readonly string[]): string {
  const why = without.length === 0 ? "no recording plays there on a track that is heard." : without.join(" ");
  return `Nothing of this mix can be made into sound: ${why}`;
}
