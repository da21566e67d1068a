import { rm } from "node:fs/promises";
import { partBeside } from "#src/adapters/disk/part-file.ts";
import type { ScratchFiles } from "#src/ports/output/scratch-files.ts";

/** Scratch files on this machine's disk: names that tell who writes, so that `sweepParts` finds what a killed process left. */
export const diskScratch: ScratchFiles = {
  nameBeside: partBeside,
  remove: (path) => rm(path, { force: true }).catch(() => undefined),
};
