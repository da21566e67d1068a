import { type LivePath, paths } from "#src/adapters/lom/paths.ts";
import type { Reading } from "#src/adapters/lom/read/reading.ts";
import { many, one } from "#src/adapters/lom/read/song-reading.ts";
import { named, type Question, question } from "#src/adapters/lom/read/whole/question.ts";
import type { Members } from "#src/adapters/lom/wire.ts";
import type { TrackKind } from "#src/model/live-set.ts";

/** A track before it is opened. */
export interface TrackHead {
  readonly id: number;
  readonly path: LivePath;
  readonly name: string;
  readonly kind: TrackKind;
  readonly group: number | null;
  readonly active: boolean;
  readonly frozen: boolean;
  /** A solo of another track silences it. */
  readonly mutedBySolo: boolean;
  /** What its output shows, `"Main"`; `null` where Live does not tell. */
  readonly leadsTo: string | null;
}

/** All tracks in the set's order. */
export function tracksQuestion(): Question<readonly TrackHead[]> {
  const { ops, told } = named<HeadAnswers>({
    tracks: question({ op: "each", at: paths.song, child: "tracks", ...TRACK }, (answer) => many(answer, TRACK)),
    returns: question({ op: "each", at: paths.song, child: "return_tracks", ...RETURN }, (answer) =>
      many(answer, RETURN),
    ),
    main: question({ op: "get", at: paths.mainTrack, ...MAIN }, (answer) => one(answer, MAIN)),
  });
  return {
    ops,
    told: (answers) => {
      const { tracks, returns, main } = told(answers);
      return [
        ...tracks.map((track, index) => headOf(track, paths.track(index), kindOf(track))),
        ...returns.map((track, index) => headOf(track, paths.returnTrack(index), "return")),
        ...(main === null ? [] : [headOf(main, paths.mainTrack, "main")]),
      ];
    },
  };
}

interface HeadAnswers {
  readonly tracks: readonly Reading[];
  readonly returns: readonly Reading[];
  readonly main: Reading | null;
}

export function soloQuestion({ id }: TrackHead): Question<boolean> {
  return question({ op: "get", at: id, ...SOLO }, (answer) => one(answer, SOLO)?.flag("solo") === true);
}

/** The text that a dictionary of Live's routing shows; `null` for what is none. */
export function routingName(read: Reading, member: string): string | null {
  try {
    const told = JSON.parse(read.text(member) ?? "") as Readonly<Record<string, { readonly display_name?: unknown }>>;
    const name = told[member]?.display_name;
    return name === undefined ? null : String(name);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return null;
    throw error;
  }
}

const SOUNDING = ["name", "mute", "muted_via_solo", "output_routing_type"];
const TRACK: Members = {
  members: [...SOUNDING, "is_frozen", "group_track", "has_midi_input"],
  branches: [{ on: "has_midi_input", yes: [], no: ["is_foldable"] }],
};
const RETURN: Members = { members: SOUNDING };
const SOLO: Members = { members: ["solo"] };
const MAIN: Members = { members: ["name"] };

function headOf(read: Reading, path: LivePath, kind: TrackKind): TrackHead {
  return {
    id: read.id,
    path,
    name: read.text("name") ?? "",
    kind,
    group: read.ids("group_track")[0] ?? null,
    active: !read.flag("mute"),
    frozen: read.flag("is_frozen"),
    mutedBySolo: read.flag("muted_via_solo"),
    leadsTo: routingName(read, "output_routing_type"),
  };
}

function kindOf(track: Reading): TrackKind {
  if (track.flag("has_midi_input")) return "midi";
  return track.flag("is_foldable") ? "group" : "audio";
}
