import { basename } from "node:path";
import type { MasterPorts } from "#src/chassis/render/master/master-order.ts";
import { turnedFile } from "#src/chassis/render/master/turned-file.ts";
import type { SoundPorts } from "#src/chassis/render/mix/clips/clip-voice.ts";
import { type RenderedRange, renderInto } from "#src/chassis/render/mix/render-into.ts";
import { LOUDNESS_LOOP } from "#src/knowledge/master/moves.ts";
import type { MixFeatures } from "#src/model/master/mix-features.ts";
import { type Refusal, saidOfAnother } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { Dbtp, Decibels, Lufs } from "#src/model/units.ts";
import type { SinkFormat } from "#src/ports/output/audio-sink.ts";
import type { Carrying } from "#src/ports/progress.ts";

/** A mix before and after, to be compared by ear. */
export interface PreviewOrder extends Pick<RenderedRange, "range"> {
  readonly before: RenderedRange["set"];
  readonly after: RenderedRange["set"];
  /** What the two files are to be called. */
  readonly names: PreviewNames;
  readonly encoding: SinkFormat["encoding"];
  readonly force: boolean;
  /** The set's file, never replaced. */
  readonly input: string;
}

export type PreviewNames = readonly [before: string, after: string];

/** Two files as loud as each other. */
export interface PreviewPair {
  readonly names: PreviewNames;
  /** As measured of the files. */
  readonly integrated: readonly [before: Lufs, after: Lufs];
  readonly truePeak: readonly [before: Dbtp, after: Dbtp];
  /** What each was turned by: 0 or less. */
  readonly gains: readonly [before: Decibels, after: Decibels];
  /** What is in neither of them or in one alone, a sentence each. */
  readonly without: readonly string[];
  /** Clips that are stretched, which sound otherwise than Live stretches them. */
  readonly stretched: number;
}

/**
 * Renders a mix before and after moves into two files, the louder one turned down to the other, so that louder does not pass for better; both down
 * where one would pass full scale.
 *
 * Shape: the files wait for their names. Each is rendered once, as floats beside its place, which are gone behind it.
 * Edge: refused as `renderMix`, and where a file cannot be written; nothing is left behind then. What has no loudness is not turned.
 */
export async function writePreview(
  ports: MasterPorts & Pick<SoundPorts, "stretch">,
  order: PreviewOrder,
  carrying: Carrying,
): Promise<Result<PreviewPair, Refusal>> {
  const { before, after, range, names, encoding, force, input } = order;
  const scratch = names.map((name) => ports.scratch.nameBeside(name));
  try {
    const target = { files: ports.files, stretch: ports.stretch, sinks: ports.sinks, input };
    const was = await renderInto({ set: before, range }, { ...target, to: scratch[0]! }, carrying);
    if (!was.ok) return refused(saidOfAnother(was.error, basename(scratch[0]!), basename(names[0])));
    const is = await renderInto({ set: after, range }, { ...target, to: scratch[1]! }, carrying);
    if (!is.ok) return refused(saidOfAnother(is.error, basename(scratch[1]!), basename(names[1])));
    const gains = alikeBy(was.value.features, is.value.features);
    const heard: MixFeatures[] = [];
    for (const [i, to] of names.entries()) {
      const turning = { from: scratch[i]!, to, by: gains[i]!, exact: false, most: null, encoding, force, input };
      const turned = await turnedFile(ports, turning, carrying);
      if (!turned.ok) return turned;
      heard.push(turned.value);
    }
    const [one, other] = [heard[0]!, heard[1]!];
    return ok({
      ...{ names, gains },
      integrated: [one.integrated, other.integrated],
      truePeak: [one.truePeak, other.truePeak],
      stretched: Math.max(was.value.stretched, is.value.stretched),
      without: [...new Set([...was.value.without, ...is.value.without])],
    });
  } finally {
    for (const path of scratch) await ports.scratch.remove(path);
  }
}

type Level = Pick<MixFeatures, "integrated" | "truePeak">;

/** Gains of 0 or less by which two are as loud as each other, and neither passes full scale. */
function alikeBy(one: Level, other: Level): readonly [Decibels, Decibels] {
  const apart = one.integrated - other.integrated;
  const down = Number.isFinite(apart) ? [Math.min(0, -apart), Math.min(0, apart)] : [0, 0];
  const [first, second] = [down[0]!, down[1]!];
  const over = Math.max(0, one.truePeak + first, other.truePeak + second);
  const room = over === 0 ? 0 : over + LOUDNESS_LOOP.room;
  return [first - room, second - room];
}
