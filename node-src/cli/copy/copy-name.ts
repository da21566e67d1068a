import { basename, dirname, extname, join, resolve } from "node:path";

/**
 * Where a command's copy of a set goes when no option says: beside the set, `My Song (ride).als`, so that its recordings are found.
 *
 * Shape: a set that is such a copy already gets a number, `My Song (ride 2).als`, and another command's word behind its own,
 * `My Song (ride) (pump).als`. A set that Live put away in a project's `Backup` goes beside that folder, where the song itself
 * lies: Live clears that folder. A name that would be too long for a disk loses the end of the song's name.
 */
export function copyName(set: string, command: string): string {
  const extension = extname(set);
  const [stem, number] = numbered(basename(set, extension), command);
  const suffix = ` (${command}${number > 1 ? ` ${number}` : ""})${extension === "" ? ".als" : extension}`;
  return join(folderOf(set), `${shortened(stem, MOST_BYTES - Buffer.byteLength(suffix))}${suffix}`);
}

/** A name without this command's own word, and the number that its copy gets. */
function numbered(stem: string, command: string): readonly [string, number] {
  const found = /^(.+?) ?\(([a-z]+)(?: (\d{1,6}))?\)$/isu.exec(stem);
  if (found === null || found[2]!.toLowerCase() !== command) return [stem, 1];
  return [found[1]!, Number(found[3] ?? 1) + 1];
}

function folderOf(set: string): string {
  const folder = dirname(set);
  return basename(resolve(folder)).toLowerCase() === BACKUP ? join(folder, "..") : folder;
}

/** Source: Live's manual, "Managing Files and Sets": the folder in a project with its last ten versions. */
const BACKUP = "backup";

/** Source: ext4, APFS and NTFS: bytes or units of a name; UTF-8 bytes are never fewer. */
const MOST_BYTES = 255;

function shortened(stem: string, most: number): string {
  if (Buffer.byteLength(stem) <= most) return stem;
  let short = "";
  for (const { segment } of new Intl.Segmenter().segment(stem)) {
    if (Buffer.byteLength(short + segment) > most) break;
    short += segment;
  }
  return short.trimEnd();
}
