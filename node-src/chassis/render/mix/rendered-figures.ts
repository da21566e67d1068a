import type { SoundPorts } from "#src/chassis/render/mix/clips/clip-voice.ts";
import { type RenderedRange, renderInto } from "#src/chassis/render/mix/render-into.ts";
import type { RenderedMix } from "#src/model/mix/moves/rendered-mix.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { AudioSinks } from "#src/ports/output/audio-sink.ts";
import type { Carrying } from "#src/ports/progress.ts";

/** Loudness, true peak and mono loss of a mix as it is rendered; no file is written. Edge: refused as `renderMix`. */
export async function renderedFigures(
  rendered: RenderedRange,
  ports: SoundPorts,
  carrying: Carrying,
): Promise<Result<RenderedMix, Refusal>> {
  const heard = await renderInto(rendered, { ...ports, sinks: NOWHERE, to: "", input: "" }, carrying);
  if (!heard.ok) return heard;
  const { features, without } = heard.value;
  const { integrated, truePeak, monoChange } = features;
  return ok({ integrated, truePeak, monoLoss: -monoChange, without });
}

/** Takes sound and keeps none. */
const NOWHERE: AudioSinks = {
  open: async () =>
    ok({
      write: async () => ok(undefined),
      close: async () => ok({ frames: 0, held: 0 }),
      abort: async () => undefined,
    }),
};
