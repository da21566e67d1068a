import { stat } from "node:fs/promises";
import { basename, dirname, extname } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { AlsRefusal } from "#src/adapters/als/als-refusal.ts";
import { type Expectation, type ReadBack, readBack, shownPoints } from "#src/adapters/als/check/read-back.ts";
import { readSetFile, unpackedSet } from "#src/adapters/als/file/read-set-bytes.ts";
import { type FileWriter, writeBeside, writeNew } from "#src/adapters/als/file/write-beside.ts";
import type { HeldSet, IndexedSet, OpenedSet } from "#src/adapters/als/locate/opened-set.ts";
import { indexPointees } from "#src/adapters/als/locate/pointees.ts";
import type { SetVersion } from "#src/adapters/als/locate/set-version.ts";
import { songStart } from "#src/adapters/als/locate/song-start.ts";
import { planWrites } from "#src/adapters/als/write/plan-writes.ts";
import { applySplices } from "#src/adapters/als/write/splice.ts";
import { spliceLanes } from "#src/adapters/als/write/splice-lanes.ts";
import { sameFile } from "#src/adapters/disk/same-file.ts";
import type { EnvelopeWrite, WriteReport } from "#src/ports/live-host.ts";

/** Where a copy goes; `force` replaces what is there. */
export interface CopyPlace {
  readonly path: string;
  readonly force: boolean;
  /** The copy is made and checked in memory and never put down. */
  readonly dryRun?: boolean;
}

/** A set with devices that are in no file yet, and the file of the one that they were put into. */
export interface Staged {
  readonly origin: Buffer;
  readonly set: IndexedSet;
}

/** What a copy is made from: the file that must stay as it is, the one that holds what was written so far, and where it goes. */
export interface CopyOrder {
  readonly input: string;
  readonly source: string;
  /** What stands in memory of devices that were put in; `null` for none. */
  readonly staged: Staged | null;
  readonly output: CopyPlace | undefined;
  /** The output was made by this host before and may be replaced. */
  readonly own: boolean;
  readonly writer: FileWriter | undefined;
  /** Opens `source`, and knows it where it was opened before. */
  readonly sets: HeldSet;
}

/** @throws AlsRefusal where no envelope could be written: the copy may not be made, or the set is of Live 9. */
export async function checkCopy(order: CopyOrder): Promise<void> {
  await checkedOutput(order);
  const { version } = await order.sets.open(order.source);
  refuseOldForm(version, order.input);
}

/**
 * Writes envelopes into a copy of a set by splicing its text, checks what the disk then holds, and moves it into place.
 * @throws AlsRefusal where the copy may not be written, a lane is not there, or what came back differs.
 */
export async function writeCopy(order: CopyOrder, writes: readonly EnvelopeWrite[]): Promise<WriteReport> {
  const path = await checkedOutput(order);
  const held = await order.sets.open(order.source);
  const { text, xml, version } = stagedOver(order, held);
  songStart(xml, order.input);
  refuseOldForm(version, order.input);
  const { lanes, laneOf } = planWrites(xml, indexPointees(xml), writes, order.input);
  const splices = spliceLanes(xml, version, lanes);
  const result = applySplices(text, splices);
  const expected = { original: xml, version, splices, planned: lanes };
  const back =
    order.output?.dryRun === true
      ? readBack(result, path, expected)
      : await placedCopy(order, path, held.packed ? await pack(result) : result, expected);
  return {
    route: "file",
    breakpoints: writes.reduce((sum, { points }) => sum + points.length, 0),
    maximumError: back.maximumError,
    readBack: laneOf.map((index) => back.lanes[index]!),
    replaced: lanes.map(({ lane }) => ({ target: lane.address.target, points: shownPoints(lane) })),
    replacedClips: [],
  };
}

const pack = promisify(gzip);

/** Puts a copy down once what the disk holds of it was read back; it is the set that is known from then on. */
async function placedCopy(
  { sets, writer }: CopyOrder,
  path: string,
  bytes: Uint8Array,
  expected: Expectation,
): Promise<ReadBack> {
  const check = async (written: string) => {
    const file = await readSetFile(written);
    const { text, packed } = await unpackedSet(file, basename(written));
    const back = readBack(text, path, expected);
    return { back, opened: { file, packed, ...back.set } };
  };
  const { back, opened } = await placed(path, bytes, check, writer);
  sets.hold(path, opened);
  return back;
}

/** Devices were put into what the file held then: where it holds something else now, they belong to another set. */
function stagedOver({ staged, source }: CopyOrder, held: OpenedSet): IndexedSet {
  if (staged === null) return held;
  if (staged.origin.equals(held.file)) return staged.set;
  throw new AlsRefusal(
    "read-back-differs",
    `“${basename(source)}” was changed by somebody else while it was worked on, so nothing was written: run this again.`,
  );
}

function isSetName(path: string): boolean {
  return /^\.al[sc]$/i.test(extname(path));
}

async function checkedOutput({ input, output, own }: CopyOrder): Promise<string> {
  const name = basename(input);
  if (output === undefined) {
    throw new AlsRefusal(
      "write-failed",
      `“${name}” is never changed itself: name a file for the copy, such as "${besideName(input)}".`,
    );
  }
  const { path, force } = output;
  if (await sameFile(input, path)) {
    throw new AlsRefusal(
      "output-is-input",
      `“${basename(path)}” is the set itself, which is never changed: choose another name for the copy.`,
    );
  }
  if (!isSetName(path)) {
    const sentence =
      isSetName(input) || extname(input) !== extname(path)
        ? `“${basename(path)}” does not end in .als or .alc, so Live would not open it: choose such a name for the copy.`
        : `“${name}” does not end in .als or .alc: name a Live Set, or give its copy such a name with --out.`;
    throw new AlsRefusal("write-failed", sentence);
  }
  const there = await stat(path).catch(() => null);
  if (there !== null && !there.isFile()) {
    throw new AlsRefusal("not-a-file", `“${basename(path)}” is not a file: choose another name for the copy.`);
  }
  if (there !== null && !force && !own) {
    throw new AlsRefusal(
      "output-exists",
      `“${basename(path)}” exists already: choose another name for the copy, or add --force to replace it.`,
    );
  }
  return path;
}

function besideName(input: string): string {
  const extension = extname(input);
  return `${basename(input, extension)} (ride)${extension || ".als"}`;
}

function refuseOldForm({ live }: SetVersion, input: string): void {
  if (live >= 10) return;
  throw new AlsRefusal(
    "envelope-unsupported",
    `“${basename(input)}” was saved by Live ${live}, which keeps its curves inside the parameters: open it in Live 10 or newer, save it there, and use that set.`,
  );
}

async function placed<Checked>(
  path: string,
  bytes: Uint8Array,
  check: (written: string) => Promise<Checked>,
  writer: FileWriter = writeNew,
): Promise<Checked> {
  try {
    return await writeBeside(path, bytes, check, writer);
  } catch (error) {
    if (error instanceof AlsRefusal || !isSystemError(error)) throw error;
    throw new AlsRefusal(
      "write-failed",
      `“${basename(path)}” could not be written to the folder ${dirname(path)} (${error.code}): check that the folder exists, may be written, and has room.`,
    );
  }
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException & { readonly code: string } {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).code === "string";
}
