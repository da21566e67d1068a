import type { AudioSource } from "#src/ports/audio-files.ts";

/** Something that takes samples through a window: fill `input`, then say how many bytes of it count. */
export interface Vessel {
  readonly input: Uint8Array;
  advance(bytes: number): unknown;
}

/**
 * Carries a source's samples to each listener, from where the source stands to its end or for `frames` frames.
 * Answers the frames carried; `heard` is told after each piece.
 */
export async function pour(
  source: AudioSource,
  vessel: Vessel,
  frameBytes: number,
  frames = Number.POSITIVE_INFINITY,
  heard?: (frames: number) => void,
): Promise<number> {
  let carried = 0;
  while (carried < frames) {
    const window = vessel.input;
    const room = Math.min(Math.floor(window.length / frameBytes), frames - carried) * frameBytes;
    const bytes = await source.read(room < window.length ? window.subarray(0, room) : window);
    if (bytes === 0) break;
    vessel.advance(bytes);
    carried += bytes / frameBytes;
    heard?.(carried);
  }
  return carried;
}
