import { audioFiles } from "#src/adapters/audio/audio-files.ts";
import { signalsmithStretch } from "#src/adapters/audio/stretch/signalsmith-stretch.ts";
import type { RenderedRange } from "#src/chassis/render/mix/render-into.ts";
import { renderedFigures } from "#src/chassis/render/mix/rendered-figures.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import type { RenderedMix } from "#src/model/mix/moves/rendered-mix.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { Progress } from "#src/ports/progress.ts";

/** Renders the part of a set's song that is heard, for its figures; `null` where nothing of it can be rendered. */
export function renderedPart(
  range: RenderedRange["range"],
  progress: Progress,
  signal: AbortSignal = new AbortController().signal,
): (set: LiveSet) => Promise<Result<RenderedMix | null, Refusal>> {
  const ports = { files: audioFiles(), stretch: signalsmithStretch() };
  const carrying = { signal, progress };
  return async (set) => {
    const rendered = await renderedFigures({ set, range }, ports, carrying);
    return rendered.ok || rendered.error.code !== "clip-unknown" ? rendered : ok(null);
  };
}
