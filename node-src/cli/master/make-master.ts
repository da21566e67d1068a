import { pairNames } from "#src/chassis/render/master/compared-pair.ts";
import type { MasterTold } from "#src/chassis/render/master/told/master-told.ts";
import { hearMixes, referenceOf } from "#src/chassis/work/hear-mixes.ts";
import { type MakingPorts, type MasterWanted, masterHeard } from "#src/cli/master/master-heard.ts";
import { mayHoldStages, outputsFree } from "#src/cli/master/outputs-free.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { Progress } from "#src/ports/progress.ts";

/** Hears the mix and the reference, and masters. What stands in the way of the output is said before anything is heard; the files wait for their names. */
export async function makeMaster(
  ports: MakingPorts,
  wanted: MasterWanted & { readonly reference: string | null },
  progress: Progress,
): Promise<Result<MasterTold, Refusal>> {
  const { input, output, reference, ab, stageFolder, force } = wanted;
  const read = [input, ...(reference === null ? [] : [reference])];
  const free = await outputsFree(ports.outputs.sinks, [output, ...(ab ? pairNames(output) : [])], read, wanted);
  if (!free.ok) return free;
  const behind = stageFolder === null ? ok(undefined) : await mayHoldStages(stageFolder, ports.sinks, { force, input });
  if (!behind.ok) return behind;
  const heard = await hearMixes(ports.listening, read, progress);
  if (!heard.ok) return heard;
  const [mix, other] = heard.value;
  const made = await masterHeard(ports, wanted, { mix: mix!, reference: referenceOf(reference, other) }, progress);
  return made.ok ? ok(made.value.told) : made;
}
