import { basename } from "node:path";
import { alsHost } from "#src/adapters/als/als-host.ts";
import { diskFiles } from "#src/adapters/disk/disk-files.ts";
import { heldApart } from "#src/adapters/disk/held-apart.ts";
import { PAGE } from "#src/chassis/report/page/page-file.ts";
import type { CopyPaths } from "#src/cli/copy/copy-paths.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { DeviceInserter } from "#src/ports/device-inserter.ts";
import type { LiveHost } from "#src/ports/live-host.ts";

/**
 * A set whose ride writes a copy and a report, held to what it may write before anything is listened to: both folders
 * can be written, and neither output is the set, the other output, or a recording that the set names.
 */
export function guardedSet(paths: CopyPaths): LiveHost & DeviceInserter & GuardedWords {
  const { set, output, page, force, dryRun } = paths;
  const host = alsHost(set, { path: output, force, dryRun });
  const disk = diskFiles();
  let written = false;
  let warnings: readonly string[] = [];
  return {
    abilities: host.abilities,
    mayWrite: async () => {
      const report = page === null ? ok(undefined) : await disk.mayWrite(page, { force, kind: PAGE, dryRun });
      if (!report.ok) return report;
      const copy = await host.mayWrite();
      return copy.ok ? disk.mayWrite(output, { force, dryRun }) : copy;
    },
    preview: host.preview,
    insert: host.insert,
    withdraw: host.withdraw,
    read: async (need) => {
      const read = await host.read(need);
      if (!read.ok) return read;
      warnings = read.value.warnings;
      const apart = await allApart(paths, read.value);
      return apart.ok ? read : apart;
    },
    write: async (writes) => {
      const report = await host.write(writes);
      written ||= report.ok && !dryRun;
      return report;
    },
    written: () => written,
    warnings: ({ sentence }) => warnings.filter((warning) => !sentence.includes(reasonOf(warning))),
  };
}

/** What is to be said of a set besides what is written. */
export interface GuardedWords {
  readonly written: () => boolean;
  /** What the last reading warned of and a refusal does not say already. */
  readonly warnings: (refused: Refusal) => readonly string[];
}

async function allApart({ set, output, page }: CopyPaths, read: LiveSet): Promise<Result<void, Refusal>> {
  const recordings = recordingsOf(read);
  if (page === null) return heldApart(output, recordings);
  const report = await heldApart(page, [[set, "the set itself"], [output, "the copy"], ...recordings]);
  return report.ok ? heldApart(output, recordings) : report;
}

function recordingsOf({ tracks }: LiveSet): (readonly [path: string, what: string])[] {
  const clips = tracks.flatMap((track) => track.clips);
  const samples = clips.flatMap((clip) => (clip.kind === "audio" && clip.sample.path ? clip.sample.path : []));
  return [...new Set(samples)].map((path) => [path, `“${basename(path)}”, a recording that the set uses`]);
}

/** What a warning goes by, without what follows from it: a refusal for the same reason has said it. */
function reasonOf(warning: string): string {
  return warning.replace(/^Left out, because /, "").replace(/\.$/, "");
}
