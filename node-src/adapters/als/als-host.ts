import { AlsRefusal } from "#src/adapters/als/als-refusal.ts";
import { sampleFinder } from "#src/adapters/als/file/find-sample.ts";
import { readSetBytes } from "#src/adapters/als/file/read-set-bytes.ts";
import { openSet } from "#src/adapters/als/locate/set-version.ts";
import { readLiveSet } from "#src/adapters/als/read/read-live-set.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { LiveHost } from "#src/ports/live-host.ts";

export function alsHost(input: string): Pick<LiveHost, "read"> {
  return { read: () => attempt(() => readSet(input)) };
}

async function readSet(input: string): Promise<LiveSet> {
  const { text } = await readSetBytes(input);
  const { xml, version } = openSet(text, input);
  return readLiveSet(xml, version, input, sampleFinder(input));
}

async function attempt<Value>(action: () => Promise<Value>): Promise<Result<Value, Refusal>> {
  try {
    return ok(await action());
  } catch (error) {
    if (error instanceof AlsRefusal) return refused(error.refusal);
    throw error;
  }
}
