import { signalsmithStretch } from "#src/adapters/audio/stretch/signalsmith-stretch.ts";
import { renderMix } from "#src/chassis/render/mix/render-mix.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import { ok } from "#src/model/result.ts";
import type { AudioFiles } from "#src/ports/audio-files.ts";

/** What was rendered of a set, all of it. */
export interface RenderedSound {
  readonly planes: readonly [left: Float32Array, right: Float32Array];
  readonly sampleRate: number;
  readonly without: readonly string[];
}

export const QUIETLY = { signal: new AbortController().signal, progress: { report: () => undefined } };

/** @throws Error with the sentence where it is refused. */
export async function renderedSound(
  set: LiveSet,
  files: AudioFiles,
  range: { readonly start: number; readonly end: number } | null = null,
): Promise<RenderedSound> {
  const rendering = await renderMix(set, range, { files, stretch: signalsmithStretch() });
  if (!rendering.ok) throw new Error(rendering.error.sentence);
  const { sampleRate, frames, without, pour } = rendering.value;
  const planes = [new Float32Array(frames), new Float32Array(frames)] as const;
  let at = 0;
  const poured = await pour(async ([left, right]) => {
    planes[0].set(left!, at);
    planes[1].set(right!, at);
    at += left!.length;
    return ok(undefined);
  }, QUIETLY);
  if (!poured.ok) throw new Error(poured.error.sentence);
  return { planes, sampleRate, without };
}
