import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
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
