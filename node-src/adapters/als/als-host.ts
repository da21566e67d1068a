import { AlsRefusal } from "#src/adapters/als/als-refusal.ts";
import { sampleFinder } from "#src/adapters/als/file/find-sample.ts";
import { readSetBytes } from "#src/adapters/als/file/read-set-bytes.ts";
import type { FileWriter } from "#src/adapters/als/file/write-beside.ts";
import { openSet } from "#src/adapters/als/locate/set-version.ts";
import { readLiveSet } from "#src/adapters/als/read/read-live-set.ts";
import { type CopyPlace, checkCopy, type Staged, writeCopy } from "#src/adapters/als/write-copy.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { DeviceInserter } from "#src/ports/device-inserter.ts";
import type { LiveHost } from "#src/ports/live-host.ts";

/**
 * A Live Set file, Live 9 to 12, gzip or plain XML, `.als` or `.alc`. It is only ever read.
 *
 * Writes go into a copy at `output.path`; from the first on, the host stands for that copy: `read` shows it and later
 * writes build on it. Sets of Live 9 are read and not written. A copy appears whole and checked, or not at all.
 * Devices that were put in stand in memory until the next write; what is known of them is loaded with the first. `writer` puts the bytes down; tests hand in one that fails.
 */
export function alsHost(input: string, output?: CopyPlace, writer?: FileWriter): LiveHost & DeviceInserter {
  let current = input;
  let staged: Staged | null = null;
  const order = () => ({ input, source: current, staged, output, own: current !== input, writer });
  return {
    abilities: { arrangement: true, session: true, curves: true },
    read: () => attempt(async () => readSet(staged?.text ?? (await readSetBytes(current)).text, current, input)),
    mayWrite: () => attempt(() => checkCopy(order())),
    preview: async () => ok([]),
    insert: (orders) =>
      attempt(async () => {
        await checkCopy(order());
        const { text } = await readSetBytes(current);
        const { stageDevices } = await import("#src/adapters/als/devices/stage-devices.ts");
        const done = stageDevices(staged?.text ?? text, input, orders);
        staged = { origin: staged?.origin ?? text, text: done.text };
        return done.inserted;
      }),
    write: (writes) =>
      attempt(async () => {
        const report = await writeCopy(order(), writes);
        if (output !== undefined && output.dryRun !== true) current = output.path;
        staged = null;
        return report;
      }),
  };
}

/** Samples are looked for from where the original lies. */
function readSet(text: Buffer, source: string, input: string): Promise<LiveSet> {
  const { xml, version } = openSet(text, source);
  return readLiveSet(xml, version, source, sampleFinder(input));
}

async function attempt<Value>(action: () => Promise<Value>): Promise<Result<Value, Refusal>> {
  try {
    return ok(await action());
  } catch (error) {
    if (error instanceof AlsRefusal) return refused(error.refusal);
    throw error;
  }
}
