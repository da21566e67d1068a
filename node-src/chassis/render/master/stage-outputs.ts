import { basename, join } from "node:path";
import type { MasteredLoudness } from "#src/chassis/render/master/loudness-passes.ts";
import type { MasterOrder, MasterPorts } from "#src/chassis/render/master/master-order.ts";
import { type RenderOrder, renderFile } from "#src/chassis/render/render-file.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { Carrying } from "#src/ports/progress.ts";
import { chain } from "#src/process/chain.ts";
import { gain } from "#src/process/gain.ts";
import { limiter } from "#src/process/limiter/limiter.ts";
import type { ProcessFormat, Processor } from "#src/process/processor.ts";

/** What stands behind each stage is to be kept. */
export interface StageOutputsOrder extends Pick<MasterOrder, "from" | "force" | "sampleRate"> {
  /** There already. */
  readonly folder: string;
  /** All of them in the order of the sound, from the first; those that do nothing have no file. */
  readonly plan: readonly { readonly stage: string; readonly make: ((format: ProcessFormat) => Processor) | null }[];
  readonly done: Pick<MasteredLoudness, "gain" | "limiterCeiling">;
}

/**
 * Renders what stands behind each stage that acted into a file of floats: `1-eq.wav`, `5-glue.wav`. The limiter's is behind the gain, at the rate of the master, and not dithered.
 *
 * Edge: refused as `renderFile`; the files wait for their names.
 */
export async function writeStages(
  { files, outputs }: MasterPorts,
  { from, force, sampleRate, folder, plan, done }: StageOutputsOrder,
  { signal, progress }: Carrying,
): Promise<Result<readonly string[], Refusal>> {
  const written: string[] = [];
  const makes: ((format: ProcessFormat) => Processor)[] = [];
  const write = async (stage: string, place: number, more: Pick<RenderOrder, "sampleRate" | "after">) => {
    const to = stageFile(folder, place, stage);
    const behind = (format: ProcessFormat) =>
      chain(
        format,
        makes.map((each) => each(format)),
      );
    const rendered = await renderFile(
      { files, sinks: outputs.sinks },
      { from, to, encoding: "f32le", force, chain: behind, ...more },
      { signal, progress: { report: (_, share) => progress.report(`Writing “${basename(to)}”`, share) } },
    );
    if (rendered.ok) written.push(to);
    return rendered;
  };
  for (const [i, { stage, make }] of plan.entries()) {
    if (make === null) continue;
    makes.push(make);
    const rendered = await write(stage, i, {});
    if (!rendered.ok) return rendered;
  }
  if (done.limiterCeiling !== null) {
    const rate = sampleRate === null ? {} : { sampleRate };
    const rendered = await write("limiter", plan.length, {
      ...rate,
      after: lifted(done.gain, done.limiterCeiling),
    });
    if (!rendered.ok) return rendered;
  }
  return ok(written);
}

/** The file behind a stage, by its place from 0. */
export function stageFile(folder: string, place: number, stage: string): string {
  return join(folder, `${place + 1}-${stage}.wav`);
}

function lifted(amount: number, ceiling: number): (format: ProcessFormat) => Processor {
  return (format) => chain(format, [gain(format, amount), limiter(format, ceiling)]);
}
