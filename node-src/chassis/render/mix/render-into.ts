import { heardSinks } from "#src/chassis/render/master/heard-sinks.ts";
import { hearing } from "#src/chassis/render/master/hearing.ts";
import type { SoundPorts } from "#src/chassis/render/mix/clips/clip-voice.ts";
import { renderMix } from "#src/chassis/render/mix/render-mix.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import type { MixFeatures } from "#src/model/master/mix-features.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { Beats } from "#src/model/units.ts";
import type { AudioSinks } from "#src/ports/output/audio-sink.ts";
import type { Carrying } from "#src/ports/progress.ts";

/** A set, and the part of its song that is rendered. */
export interface RenderedRange {
  readonly set: LiveSet;
  /** Song beats; `null` for all of the arrangement. */
  readonly range: { readonly start: Beats; readonly end: Beats } | null;
}

/** What was heard of a mix as it was rendered. */
export interface HeardRender {
  readonly features: MixFeatures;
  readonly without: readonly string[];
  readonly stretched: number;
}

export interface RenderTarget extends SoundPorts {
  readonly sinks: AudioSinks;
  readonly to: string;
  /** Never replaced, whatever it is called. */
  readonly input: string;
}

/** Renders a mix into a file of floats, which replaces what stands there, and hears it on the way. Nothing is left behind where it is refused. */
export async function renderInto(
  { set, range }: RenderedRange,
  { sinks, to, input, ...sound }: RenderTarget,
  carrying: Carrying,
): Promise<Result<HeardRender, Refusal>> {
  const rendering = await renderMix(set, range, sound);
  if (!rendering.ok) return rendering;
  const { sampleRate, without, stretched, pour } = rendering.value;
  const { listen, features } = hearing("loudness");
  const format = { sampleRate, channels: 2, encoding: "f32le" } as const;
  const opened = await heardSinks(sinks, { input, listen }).open(to, format, { force: true });
  if (!opened.ok) return opened;
  const sink = opened.value;
  try {
    const poured = await pour((piece) => sink.write(piece), carrying);
    const closed = poured.ok ? await sink.close() : poured;
    return closed.ok ? ok({ features: features(), without, stretched }) : closed;
  } finally {
    await sink.abort();
  }
}
