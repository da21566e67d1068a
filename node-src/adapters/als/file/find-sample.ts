import { dirname, extname, join, resolve } from "node:path";
import { absentee } from "#src/adapters/als/file/absentee.ts";
import { type DiskLook, thisDisk } from "#src/adapters/als/file/disk-look.ts";
import { existingPath } from "#src/adapters/als/file/existing-path.ts";
import { isNetworkPath } from "#src/adapters/als/file/is-network-path.ts";
import { type SampleGround, type SampleNaming, samplePlaces } from "#src/adapters/als/file/sample-places.ts";
import { SOUND_BEGINNINGS, SOUND_ENDINGS } from "#src/knowledge/files/sound-files.ts";
import { EMPTY_FILE, LONGEST_POINTER, type StandIn, standInOf } from "#src/knowledge/files/stand-in-files.ts";

/** The file a set means; else why there is none, and the paths that were looked at, in order. */
export type FoundSample =
  | { readonly path: string }
  | { readonly path: null; readonly why: WhyNot; readonly searched: readonly string[] };

/** A file's stand-in says itself what it is. */
export type WhyNot = "missing" | "network" | "unsafe" | "not-audio" | StandIn;

/** Folder beside a set that marks a Live project. */
const PROJECT_MARK = "Ableton Project Info";

/** How many folders up a project is looked for: the set's own, and Backup inside it. */
const PROJECT_HEIGHT = 3;

/**
 * Finds the samples of one set: relative to the set's folder or its project, inside the project, then at the absolute path.
 *
 * A relative reference may climb (`../samples/x.aiff` is how Live names a neighbour), but only an existing regular file is
 * ever answered whose name or first bytes are a sound file's; devices, pipes, network paths and paths with a NUL are not
 * touched. A stand-in for a file (a Git LFS pointer, a file that iCloud has not downloaded) is named, not answered.
 */
export function sampleFinder(
  setPath: string,
  disk: DiskLook = thisDisk,
): (naming: SampleNaming) => Promise<FoundSample> {
  const folder = dirname(resolve(setPath));
  const known = new Map<string, Promise<FoundSample>>();
  let ground: Promise<SampleGround> | null = null;
  return (naming) => {
    const key = JSON.stringify([naming.relative, naming.absolute, naming.from]);
    ground ??= projectOf(folder, disk).then((project) => ({ folder, project }));
    const found = known.get(key) ?? find(naming, ground, disk);
    known.set(key, found);
    return found;
  };
}

async function find(naming: SampleNaming, ground: Promise<SampleGround>, disk: DiskLook): Promise<FoundSample> {
  const named = [naming.relative, naming.absolute].filter((path) => path !== null);
  if (named.some((path) => path.includes("\0"))) return { path: null, why: "unsafe", searched: [] };
  const searched = samplePlaces(naming, await ground);
  let why: WhyNot | null = null;
  for (const place of searched) {
    const path = (await existingPath(place, disk)) ?? place;
    const found = (await judged(path, disk)) ?? (await absentee(path, disk));
    if (found === "sound") return { path };
    why ??= found;
  }
  const unseen = named.some(isNetworkPath) ? "network" : "missing";
  return { path: null, why: why ?? unseen, searched };
}

/** What an existing path is: a sound, or why it is none; `null` for what is no file. */
async function judged(path: string, disk: DiskLook): Promise<"sound" | WhyNot | null> {
  const size = await disk.at(path);
  if (typeof size !== "number") return null;
  const isNamed = SOUND_ENDINGS.has(extname(path).toLowerCase());
  if (size === 0) return isNamed ? EMPTY_FILE : "not-audio";
  if (isNamed && size >= LONGEST_POINTER) return "sound";
  const head = await disk.head(path, HEAD);
  return standInOf(head) ?? (isNamed || beginsAsSound(head) ? "sound" : "not-audio");
}

const HEAD = 64;

function beginsAsSound(head: Uint8Array): boolean {
  const text = Buffer.from(head).toString("latin1");
  return SOUND_BEGINNINGS.some(({ at, bytes }) => text.startsWith(bytes, at));
}

async function projectOf(folder: string, disk: DiskLook): Promise<string | null> {
  let at = folder;
  for (let height = 0; height < PROJECT_HEIGHT; height += 1) {
    if ((await disk.at(join(at, PROJECT_MARK))) === "folder") return at;
    at = dirname(at);
  }
  return null;
}
