import type { LiveSet, Track } from "#src/model/live-set.ts";

/** Where a track's sound goes in the set; a sentence where it goes past the mix. */
export type Destination = { readonly to: Track } | { readonly past: string };

/** The group, the track or the main track that a track leads into. Edge: a host that does not tell gives the group, else the main track. */
export function destinationOf({ tracks }: Pick<LiveSet, "tracks">, track: Track): Destination {
  const main = tracks.find(({ kind }) => kind === "main");
  const group = tracks.find(({ id }) => id === track.group);
  const { output = { to: "group" } as const } = track;
  switch (output.to) {
    case "main":
    case "group": {
      const to = output.to === "group" ? (group ?? main) : main;
      return to === undefined ? { past: "The set has no main track." } : { to };
    }
    case "nowhere":
      return { past: "It goes to its sends only." };
    case "outside":
      return { past: "It leaves Live by an output of its own, past the main track." };
    case "track":
    case "device":
      return into(
        tracks.find(({ id }) => id === output.track),
        output.to,
      );
  }
}

/** Whether a track's sound goes into another's input, or into its group. */
export function leadsInto(set: Pick<LiveSet, "tracks">, from: Track, to: Track): boolean {
  if (from.kind === "main" || from.kind === "return" || from.id === to.id) return false;
  const next = destinationOf(set, from);
  return !("past" in next) && next.to.id === to.id;
}

function into(track: Track | undefined, as: "track" | "device"): Destination {
  if (track === undefined) return { past: "It leads into a track that is not in the set." };
  return as === "track" ? { to: track } : { past: `It leads into a device of “${track.name}” only.` };
}
