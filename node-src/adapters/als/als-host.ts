import { AlsRefusal } from "#src/adapters/als/als-refusal.ts";
import { alsDevices } from "#src/adapters/als/devices/als-devices.ts";
import { sampleFinder } from "#src/adapters/als/file/find-sample.ts";
import type { FileWriter } from "#src/adapters/als/file/write-beside.ts";
import { heldSet, type IndexedSet } from "#src/adapters/als/locate/opened-set.ts";
import { alsParameters } from "#src/adapters/als/parameters/als-parameters.ts";
import { readLiveSet } from "#src/adapters/als/read/read-live-set.ts";
import { type CopyPlace, checkCopy, type Staged, writeCopy } from "#src/adapters/als/write-copy.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { DeviceInserter } from "#src/ports/device-inserter.ts";
import type { LiveHost } from "#src/ports/live-host.ts";
import type { ParameterWriter } from "#src/ports/parameter-writer.ts";

/**
 * A Live Set file, Live 9 to 12, gzip or plain XML, `.als` or `.alc`. It is only ever read.
 *
 * Writes go into a copy at `output.path`; from the first on, the host stands for that copy: `read` shows it and later
 * writes build on it. Sets of Live 9 are read and not written. A copy appears whole and checked, or not at all.
 * A file is unpacked and indexed once as long as it holds the same bytes. Devices that were put in, and parameters that were set, stand in memory until the next write; what is known of them is loaded with the first. `writer` puts the bytes down; tests hand in one that fails.
 *
 * @example
 * const host = alsHost("Song.als", { path: "Song ridden.als", force: false });
 * const set = await host.read();
 * set.ok && set.value.tracks.some(({ name }) => name === "Lead"); // => true
 */
export function alsHost(input: string, output?: CopyPlace, writer?: FileWriter): AlsHost {
  let current = input;
  let staged: Staged | null = null;
  const sets = heldSet();
  const order = () => ({ input, source: current, staged, output, own: current !== input, writer, sets });
  const standing = async (): Promise<Staged> => {
    if (staged !== null) return staged;
    const opened = await sets.open(current);
    return { origin: opened.file, set: opened };
  };
  const stage = (next: Staged) => {
    staged = next;
  };
  const writable = async () => {
    await checkCopy(order());
    return standing();
  };
  const read = (set: IndexedSet) => readSet(set, current, input);
  const staging = { standing, writable, stage, attempt, read, path: input };
  const { forget, ...parameters } = alsParameters(staging);
  return {
    ...parameters,
    ...alsDevices(staging, forget),
    abilities: { arrangement: true, session: true, curves: true },
    read: () => attempt(async () => read((await standing()).set)),
    mayWrite: () => attempt(() => checkCopy(order())),
    preview: async () => ok([]),
    write: (writes) =>
      attempt(async () => {
        const report = await writeCopy(order(), writes);
        if (output !== undefined && output.dryRun !== true) current = output.path;
        staged = null;
        return report;
      }),
  };
}

type AlsHost = LiveHost & DeviceInserter & ParameterWriter;

/** Samples are looked for from where the original lies. */
function readSet({ xml, version }: IndexedSet, source: string, input: string): Promise<LiveSet> {
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
