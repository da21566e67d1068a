import { join } from "node:path";
import type { MasteredLoudness } from "#src/chassis/render/master/loudness-passes.ts";
import type { Carrying, MasterOrder, MasterPorts } from "#src/chassis/render/master/master-order.ts";
import { renderFile } from "#src/chassis/render/render-file.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import { chain } from "#src/process/chain.ts";
import { gain } from "#src/process/gain.ts";
import { limiter } from "#src/process/limiter/limiter.ts";
import type { ProcessFormat, Processor } from "#src/process/processor.ts";

/** What stands behind each stage is to be kept. */
export interface StageOutputsOrder extends Pick<MasterOrder, "from" | "force"> {
  /** There already. */
  readonly folder: string;
  /** All of them in the order of the sound, from the first; those that do nothing have no file. */
  readonly plan: readonly { readonly stage: string; readonly make: ((format: ProcessFormat) => Processor) | null }[];
  readonly done: Pick<MasteredLoudness, "gain" | "limiterCeiling">;
}

/**
 * Renders what stands behind each stage that acted into a file of floats: `1-eq.wav`, `5-glue.wav`. The limiter's is behind the gain, and not dithered.
 *
 * Edge: refused as `renderFile`; files that were written before a refusal stay.
 */
export async function writeStages(
  { files, sinks }: MasterPorts,
  { from, force, folder, plan, done }: StageOutputsOrder,
  { signal, progress }: Carrying,
): Promise<Result<readonly string[], Refusal>> {
  const last = { stage: "limiter", make: done.limiterCeiling === null ? null : lifted(done.gain, done.limiterCeiling) };
  const written: string[] = [];
  const makes: ((format: ProcessFormat) => Processor)[] = [];
  for (const [i, { stage, make }] of [...plan, last].entries()) {
    if (make === null) continue;
    makes.push(make);
    const to = join(folder, `${i + 1}-${stage}.wav`);
    const behind = (format: ProcessFormat) =>
      chain(
        format,
        makes.map((each) => each(format)),
      );
    const rendered = await renderFile(
      { files, sinks },
      { from, to, encoding: "f32le", force, chain: behind },
      { signal, progress: { report: (_, share) => progress.report(`Writing ${i + 1}-${stage}.wav`, share) } },
    );
    if (!rendered.ok) return rendered;
    written.push(to);
  }
  return ok(written);
}

function lifted(amount: number, ceiling: number): (format: ProcessFormat) => Processor {
  return (format) => chain(format, [gain(format, amount), limiter(format, ceiling)]);
}
