import { basename } from "node:path";
import type { FileFeaturesOf } from "#src/chassis/listening/room/file-analysis.ts";
import type { FilesAsked } from "#src/chassis/listening/room/listening-room.ts";
import type { DevicePorts } from "#src/chassis/work/device-ports.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { LiveHost, ReadNeed } from "#src/ports/live-host.ts";

/** Ports that keep what is read and heard through them, and the same work's ports from then on, which read nothing. */
export interface KeptPorts {
  readonly ports: DevicePorts;
  /** The host that was read. */
  readonly host: LiveHost;
  /** Whether the set was read at all. */
  readonly read: boolean;
  /**
   * Answers from what was kept; no host and no file is asked, and a write is refused.
   * @throws NotHeard (its promises) for what was not read or heard.
   */
  again(signal: AbortSignal): DevicePorts;
}

/** Something was asked for that was not read or heard. Its message says what, as a clause: "hits were not heard yet". */
export class NotHeard extends Error {
  override readonly name = "NotHeard";
}

export function keptPorts(ports: DevicePorts): KeptPorts {
  const reads: KeptRead[] = [];
  const heard = new Map<string, Result<FileFeaturesOf<unknown>, Refusal>>();
  const { host, listening } = ports;
  const read: LiveHost["read"] = async (need = NOTHING) => {
    const set = await host.read(need);
    if (set.ok) reads.push({ need, set: set.value });
    return set;
  };
  const asker: DevicePorts["listening"]["asker"] = (options) => {
    const files = listening.asker(options);
    return {
      of: async (path, analysis) => {
        const features = await files.of(path, analysis);
        heard.set(keyOf(path, analysis), features);
        return features;
      },
    };
  };
  return {
    ports: { ...ports, host: { ...host, read }, listening: { asker } },
    host,
    get read() {
      return reads.length > 0;
    },
    again: (signal) => ({
      host: { ...NO_HOST, abilities: host.abilities, read: async (need = NOTHING) => ok(keptSet(reads, need)) },
      audio: { open: async (path) => notHeard(path) },
      listening: { asker: () => ({ of: keptFiles(heard) }) },
      progress: { report: () => undefined },
      signal,
    }),
  };
}

const NOTHING: ReadNeed = { bed: false };

interface KeptRead {
  readonly need: ReadNeed;
  readonly set: LiveSet;
}

/** The set of the read that saw all that is asked for; the last one says what is missing. */
function keptSet(reads: readonly KeptRead[], need: ReadNeed): LiveSet {
  let missing = "the set was not read yet";
  for (const had of reads) {
    const lacks = lacking(had, need);
    if (lacks === null) return had.set;
    missing = lacks;
  }
  throw new NotHeard(missing);
}

/** What a read did not look at of what is needed now, in words; `null` where it saw it all. */
function lacking({ need: had, set }: KeptRead, need: ReadNeed): string | null {
  const follows = set.tracks.some(
    ({ name }, index) => need.along?.(name, index + 1) === true && had.along?.(name, index + 1) !== true,
  );
  if (follows || (need.notes === true && had.notes !== true)) return "hits were not heard yet";
  if (need.bed && !had.bed) return "the other tracks were not heard yet";
  if (need.form === true && had.form !== true) return "the song's sections were not heard yet";
  if (need.parameters !== undefined && had.parameters !== need.parameters)
    return "the track's devices were not looked at yet";
  return had.clip === undefined || had.clip === need.clip ? null : "the other clips were not looked at yet";
}

function keptFiles(heard: ReadonlyMap<string, Result<FileFeaturesOf<unknown>, Refusal>>): FilesAsked["of"] {
  return async <Features>(path: string, analysis: { readonly name: string }) =>
    (heard.get(keyOf(path, analysis)) ?? notHeard(path)) as Result<FileFeaturesOf<Features>, Refusal>;
}

function keyOf(path: string, { name }: { readonly name: string }): string {
  return `${name}\n${path}`;
}

function notHeard(path: string): never {
  throw new NotHeard(`“${basename(path)}” was not heard for this yet`);
}

const NOT_WRITTEN = refusal("envelope-unsupported", "What is drawn anew is not written before Write is pressed.");

/** A host that holds what it was told and is not there. */
const NO_HOST: Omit<LiveHost, "read" | "abilities"> = {
  mayWrite: async () => refused(NOT_WRITTEN),
  preview: async () => refused(NOT_WRITTEN),
  write: async () => refused(NOT_WRITTEN),
};
