import { placeWord } from "#src/decision/mix/moves/bell-part.ts";
import type { HeardTrack } from "#src/model/mix/heard-mix.ts";
import { MIX_STAGES, type MixStage } from "#src/model/mix/mix-move.ts";

type NamedTrack = Pick<HeardTrack, "id" | "name">;

/** A move by its stage, its track and what tells it from others there: `gain-vox`, `eq-drums-2500`, `pan-bass-width`. */
export function moveId(stage: MixStage, tracks: readonly NamedTrack[], track: NamedTrack, detail: MoveDetail): string {
  return [stage, trackWord(tracks, track), ...(detail === "" ? [] : [detail])].join("-");
}

/** A place of the spectrum, or a word of `DETAILS`. */
export type MoveDetail = `${number}` | (typeof DETAILS)[MixStage][number];

const DETAILS = {
  gain: ["", "clip", "polarity"],
  pan: ["", "width", "bass"],
  eq: ["low-cut"],
  dynamics: ["compressor", "duck"],
  rebalance: [""],
  space: [],
  bus: ["", "glue"],
} as const satisfies Readonly<Record<MixStage, readonly string[]>>;

/** Stages with bells, which are told by their places. */
const PLACED: readonly MixStage[] = ["eq", "dynamics"];

/** The stage of a move that some state of a set could ask for; `null` for an id that no move of these tracks can have. */
export function stageOfMoveId(id: string, tracks: readonly NamedTrack[]): MixStage | null {
  const isOf = (stage: MixStage, track: NamedTrack) => {
    const bare = moveId(stage, tracks, track, "");
    if (id !== bare && !id.startsWith(`${bare}-`)) return false;
    const detail = id.slice(bare.length + 1);
    return isPlace(stage, detail) || DETAILS[stage].some((each) => each === detail);
  };
  return MIX_STAGES.find((stage) => tracks.some((track) => isOf(stage, track))) ?? null;
}

function isPlace(stage: MixStage, detail: string): boolean {
  return PLACED.includes(stage) && Number(detail) > 0 && placeWord(Number(detail)) === detail;
}

/** A track's name as part of an id: `vox-lead`; `vox-lead-2` for the second that is called so, `track-7` where nothing of a name is left. */
function trackWord(tracks: readonly NamedTrack[], track: NamedTrack): string {
  const word = wordOf(track.name) || `track-${track.id}`;
  const alike = tracks.filter(({ name }) => wordOf(name) === word);
  const place = alike.findIndex(({ id }) => id === track.id);
  return place > 0 ? `${word}-${place + 1}` : word;
}

function wordOf(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}
