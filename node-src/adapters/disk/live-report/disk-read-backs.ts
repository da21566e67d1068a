import { join } from "node:path";
import { cacheFolder } from "#src/adapters/disk/analyses/cache-folder.ts";
import { isMoment, ownList } from "#src/adapters/disk/live-report/own-list.ts";
import type { ReadBackLine, ReadBackLog } from "#src/ports/output/read-back-log.ts";
import type { Whereabouts } from "#src/ports/whereabouts.ts";

/**
 * The last writes as JSON, in a file of the cache folder.
 *
 * Edge: of two processes that keep a line in the same moment, one line may be lost.
 */
export function diskReadBacks(where: Whereabouts): ReadBackLog {
  const list = ownList<ReadBackLine>(join(cacheFolder(where), "read-backs.json"), "read-backs", isLine);
  let before: Promise<unknown> = Promise.resolve();
  const add = async (line: ReadBackLine) => {
    const lines = list.read();
    if (lines.ok) await list.write([...lines.value, line].slice(-MOST));
  };
  return {
    keep: async (line) => {
      const kept = before.then(() => add(line)).catch(() => undefined);
      before = kept;
      await kept;
    },
    read: async () => list.read(),
  };
}

/** Source: house taste; an hour of work at a write every 20 seconds. */
const MOST = 200;

function isLine({
  at,
  device,
  version,
  live,
  route,
  breakpoints,
  largestError,
  refused,
}: Readonly<Record<string, unknown>>) {
  const texts = [device, version].every((text) => typeof text === "string");
  const mayLack = [live, route, refused].every((text) => text === null || typeof text === "string");
  const figures = [breakpoints, largestError].every((figure) => figure === null || Number.isFinite(figure));
  return isMoment(at) && texts && mayLack && figures;
}
