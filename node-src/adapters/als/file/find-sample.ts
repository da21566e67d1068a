import { stat } from "node:fs/promises";
import { dirname, extname, isAbsolute, join, resolve } from "node:path";

/** How a set names a sample: folders and file as text, the absolute path as the machine that saved it knew it. */
export interface SampleNaming {
  readonly name: string;
  readonly relative: string | null;
  readonly absolute: string | null;
}

/** The file a set means, or why nothing was opened. */
export type FoundSample =
  | { readonly path: string }
  | { readonly path: null; readonly why: "missing" | "network" | "unsafe" | "not-audio" };

/** Sound files that Live takes in; anything else a set refers to as a sample is not opened. Source: Live 12 manual, "Managing Files and Sets". */
const SOUND = new Set([".wav", ".wave", ".aif", ".aiff", ".aifc", ".flac", ".ogg", ".mp3", ".m4a", ".mp4", ".aac"]);
const MORE_SOUND = new Set([".w64", ".rf64", ".bwf", ".caf", ".snd", ".au", ".sd2", ".rx2", ".rex", ".mov", ".m4v"]);

/** Folder beside a set that marks a Live project. */
const PROJECT_MARK = "Ableton Project Info";

/** How many folders up a project is looked for: the set's own, and Backup inside it. */
const PROJECT_HEIGHT = 3;

/**
 * Finds the samples of one set: relative to the set's folder, then to its project, then at the absolute path.
 *
 * A relative reference may climb (`../samples/x.aiff` is how Live names a neighbour), but only an existing regular
 * file with a sound file's name is ever answered; devices, pipes, network paths and paths with a NUL are not touched.
 */
export function sampleFinder(setPath: string): (naming: SampleNaming) => Promise<FoundSample> {
  const folder = dirname(resolve(setPath));
  const known = new Map<string, Promise<FoundSample>>();
  let project: Promise<string | null> | null = null;
  return (naming) => {
    const key = JSON.stringify([naming.relative, naming.absolute]);
    project ??= projectOf(folder);
    const found = known.get(key) ?? find(naming, folder, project);
    known.set(key, found);
    return found;
  };
}

async function find(naming: SampleNaming, folder: string, project: Promise<string | null>): Promise<FoundSample> {
  const named = [naming.relative, naming.absolute].filter((path) => path !== null);
  if (named.some((path) => path.includes("\0"))) return { path: null, why: "unsafe" };
  if (named.some(isNetwork)) return { path: null, why: "network" };
  if (!isSound(naming.name)) return { path: null, why: "not-audio" };
  const root = await project;
  for (const path of candidates(naming, folder, root)) {
    if (!isSound(path)) continue;
    const found = await stat(path).catch(() => null);
    if (found?.isFile()) return { path };
  }
  return { path: null, why: "missing" };
}

function candidates({ relative, absolute }: SampleNaming, folder: string, project: string | null): string[] {
  const places: string[] = [];
  if (relative !== null && relative !== "" && !isAbsolute(relative)) {
    places.push(join(folder, relative));
    if (project !== null && project !== folder) places.push(join(project, relative));
  }
  if (absolute !== null && isAbsolute(absolute)) places.push(absolute);
  return places;
}

async function projectOf(folder: string): Promise<string | null> {
  let at = folder;
  for (let height = 0; height < PROJECT_HEIGHT; height += 1) {
    const mark = await stat(join(at, PROJECT_MARK)).catch(() => null);
    if (mark?.isDirectory()) return at;
    at = dirname(at);
  }
  return null;
}

/** `\\server\share` and `//server/share`: opening one would send this user's name to that server on Windows. */
function isNetwork(path: string): boolean {
  return /^[\\/]{2}[^\\/]/.test(path);
}

function isSound(path: string): boolean {
  const extension = extname(path).toLowerCase();
  return SOUND.has(extension) || MORE_SOUND.has(extension);
}
