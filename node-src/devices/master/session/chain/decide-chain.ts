import { basename } from "node:path";
import type { ChainStage } from "#src/chassis/plan/chain-stage.ts";
import { chainStages } from "#src/devices/master/run.ts";
import type { MasterDevicePorts } from "#src/devices/master/session/master-ports.ts";
import type { RenderOrdered } from "#src/devices/master/session/render-master.ts";
import { type Refusal, saidOfAnother } from "#src/model/refusal.ts";
import { type Result, refused } from "#src/model/result.ts";
import type { Carrying } from "#src/ports/progress.ts";

/**
 * What a mix is mastered with, as Live's own devices. It is rendered for its gain, beside the mix, and nothing of that is left behind, by an end
 * of the signal either, which rejects with its reason.
 */
export async function decideChain(
  ports: MasterDevicePorts,
  { source, reference, wish }: RenderOrdered,
  carrying: Carrying,
): Promise<Result<readonly ChainStage[], Refusal>> {
  const outputs = ports.outputs();
  try {
    const wanted = await ports.nameBeside(source.file);
    const scratch = ports.scratch.nameBeside(wanted);
    const heard = { features: source.mix.features, reference: reference?.features ?? null };
    const work = { ...wish, ...heard, input: source.file, scratch, truePeaks: true };
    const stages = await chainStages({ ...ports, outputs }, work, carrying);
    carrying.signal.throwIfAborted();
    return stages.ok ? stages : refused(saidOfAnother(stages.error, basename(scratch), basename(wanted)));
  } finally {
    await outputs.drop();
  }
}
