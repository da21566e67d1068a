import { basename, extname } from "node:path";
import type { Track } from "#src/model/live-set.ts";

/** Whose sound the files of an export are. */
export interface StemMatch {
  /** The file of each track, by its id. */
  readonly files: ReadonlyMap<number, string>;
  /** The file that bears the export's bare name. */
  readonly mix: string | null;
  /** One sentence each: files of no track, and tracks of one name. */
  readonly said: readonly string[];
}

/**
 * Finds the tracks of an “All Individual Tracks” export by its file names: `<typed name> <track>.wav`, the mix by the typed name alone.
 *
 * Shape: the typed name is the beginning under which most files bear a track's name. Case, and characters that no file name holds, do not count.
 * Edge: a name that two tracks or two files share is left out, and said.
 * Source: three folders that Live 11 and 12 exported, described by who made them.
 */
export function matchStems(paths: readonly string[], tracks: readonly Track[]): StemMatch {
  const stems = paths.map((path) => ({ path, name: plain(basename(path, extname(path))) }));
  const named = tracks.filter(({ kind }) => kind !== "main").map((track) => ({ track, name: plain(track.name) }));
  const typed = typedName(stems, named);
  const files = new Map<number, string>();
  const said: string[] = [];
  const mix = stems.find(({ name }) => name !== "" && name === typed.trim());
  for (const stem of stems) {
    if (stem === mix) continue;
    const rest = stem.name.startsWith(typed) ? stem.name.slice(typed.length) : null;
    const owners = named.filter(({ name }) => name === rest).map(({ track }) => track);
    const twins = stems.filter(({ name }) => name === stem.name);
    if (owners.length === 1 && twins.length === 1) files.set(owners[0]!.id, stem.path);
    else said.push(unmatched(stem.path, owners, twins.length));
  }
  return { files, mix: mix?.path ?? null, said };
}

interface Named {
  readonly name: string;
}

/** What the files begin with under which most of them bear a track's name; of equals the longer. */
function typedName(stems: readonly Named[], tracks: readonly Named[]): string {
  const votes = new Map<string, number>();
  for (const { name } of stems) {
    const begins = tracks
      .filter((track) => track.name !== "" && (name === track.name || name.endsWith(` ${track.name}`)))
      .map((track) => name.slice(0, name.length - track.name.length));
    for (const begin of new Set(begins)) votes.set(begin, (votes.get(begin) ?? 0) + 1);
  }
  const most = [...votes].sort((one, other) => other[1] - one[1] || other[0].length - one[0].length)[0];
  return most?.[0] ?? "";
}

/** Source: what Windows and macOS take out of file names. */
const NOT_IN_NAMES = /[\\/:*?"<>|]/g;

function plain(name: string): string {
  return name.normalize("NFC").replace(NOT_IN_NAMES, "").replace(/\s+/g, " ").trim().toLowerCase();
}

function unmatched(path: string, owners: readonly Track[], twins: number): string {
  const file = `“${basename(path)}”`;
  if (owners.length > 1)
    return `${file} may be of any of ${owners.length} tracks named “${owners[0]!.name}” and was left out: give them names of their own, and export again.`;
  if (twins > 1) return `${file} shares its name with another file and was left out: keep one of them in the folder.`;
  return `${file} is of no track of the set and was left out.`;
}
