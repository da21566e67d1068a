/** What stands where a file should be: what it is, and how its owner gets the file itself. */
export interface StandIn {
  readonly is: string;
  readonly wayOut: string;
}

const LFS: StandIn = {
  is: "a Git LFS pointer, not the file itself",
  wayOut: "run “git lfs pull” in its folder, then try again",
};

const ANNEX: StandIn = {
  is: "a git-annex pointer, not the file itself",
  wayOut: "run “git annex get” on it, then try again",
};

const ALIAS: StandIn = {
  is: "a Finder alias, not the file itself",
  wayOut: "put the file that it points at in its place",
};

/** Left by a sync service beside the name that the file will have. */
export const NOT_DOWNLOADED: StandIn = {
  is: "in iCloud and not on this disk",
  wayOut: "choose Download Now in the Finder, then try again",
};

/** A file of no length: a placeholder of a sync service, or a copy that was broken off. */
export const EMPTY_FILE: StandIn = {
  is: "an empty file",
  wayOut: "let Dropbox, iCloud or OneDrive finish downloading it, or copy it again",
};

/** A link whose file git-annex has not fetched. */
export const ANNEX_LINK: StandIn & { readonly into: string } = { ...ANNEX, into: "annex/objects" };

/** iCloud's own name for a file that it has not downloaded. Source: macOS 10.12 to 13, `.NAME.icloud` beside `NAME`. */
export function notDownloadedName(name: string): string {
  return `.${name}.icloud`;
}

/** A pointer is shorter than this. Source: Git LFS specification: pointer files are under 1024 bytes; git-annex's are one line. */
export const LONGEST_POINTER = 1024;

/** The stand-in that a file beginning like this is; `null` for any other. */
export function standInOf(head: Uint8Array): StandIn | null {
  const text = Buffer.from(head.subarray(0, LONGEST_BEGINNING)).toString("latin1");
  return BEGINNINGS.find(([beginning]) => text.startsWith(beginning))?.[1] ?? null;
}

/**
 * How stand-ins begin.
 * Source: Git LFS specification (version line, and the one from before its release); git-annex "pointer file"; the bookmark
 * header of Finder aliases.
 */
const BEGINNINGS: readonly (readonly [string, StandIn])[] = [
  ["version https://git-lfs.github.com/spec/", LFS],
  ["version https://hawser.github.com/spec/", LFS],
  ["/annex/objects/", ANNEX],
  ["book\0\0\0\0mark", ALIAS],
];

const LONGEST_BEGINNING = Math.max(...BEGINNINGS.map(([beginning]) => beginning.length));
