import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { makeFolder } from "#src/adapters/disk/folders/made-folders.ts";
import { stageFile } from "#src/chassis/render/master/stage-outputs.ts";
import { MASTER_STAGES } from "#src/knowledge/master/stages.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { AudioSinks, SinkFormat, SinkRules } from "#src/ports/output/audio-sink.ts";

/** Whether each output may stand where it is to, and is none of the files that are read. */
export async function outputsFree(
  sinks: AudioSinks,
  outputs: readonly string[],
  read: readonly string[],
  { force, encoding }: Pick<SinkRules, "force"> & Pick<SinkFormat, "encoding">,
): Promise<Result<void, Refusal>> {
  for (const output of outputs) {
    for (const input of read) {
      const begun = await sinks.open(output, { sampleRate: 48_000, channels: 1, encoding }, { force, input });
      if (!begun.ok) return begun;
      await begun.value.abort();
    }
  }
  return ok(undefined);
}

/** Whether files behind stages may stand in a folder, as far as it is there; nothing is made. */
export async function mayHoldStages(
  folder: string,
  sinks: AudioSinks,
  rules: { readonly force: boolean; readonly input: string },
): Promise<Result<void, Refusal>> {
  const standing = await stat(folder).catch(() => null);
  if (standing === null) return ok(undefined);
  if (!standing.isDirectory())
    return refused(refusal("not-a-file", `“${basename(folder)}” is no folder: name one for the stages.`));
  for (const [place, { stage }] of MASTER_STAGES.entries()) {
    const begun = await sinks.open(
      stageFile(folder, place, stage),
      { sampleRate: 48_000, channels: 1, encoding: "f32le" },
      rules,
    );
    if (!begun.ok) return begun;
    await begun.value.abort();
  }
  return ok(undefined);
}

/** Makes the folder, and those it stands in, where they are not there. */
export async function makeStageFolder(folder: string): Promise<Result<void, Refusal>> {
  try {
    await makeFolder(folder);
    return ok(undefined);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "?";
    return refused(
      refusal(
        "write-failed",
        `The folder “${basename(folder)}” could not be made (${code}): name another for the stages.`,
      ),
    );
  }
}
