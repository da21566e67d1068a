import type { LomWire } from "#src/adapters/lom/lom-wire.ts";
import { paths } from "#src/adapters/lom/paths.ts";
import { spanOf } from "#src/adapters/lom/read/bed-reading.ts";
import type { LomDetail, LomSet } from "#src/adapters/lom/read/lom-set.ts";
import { readSong, songQuestions, standsBeside } from "#src/adapters/lom/read/song-reading.ts";
import { withGroups } from "#src/adapters/lom/read/track/groups-around.ts";
import { askDeeper, askTrack, groupsAround, readTrack } from "#src/adapters/lom/read/track/track-reading.ts";
import { withUnits } from "#src/adapters/lom/read/with-units.ts";
import type { LomAnswer, LomOp } from "#src/adapters/lom/wire.ts";
import { printable } from "#src/model/printable.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import { followedSet } from "#src/model/song/followed-set.ts";
import { songProblem } from "#src/model/song/song-problem.ts";

/**
 * Reads a running Live in three batches: the song and its tracks, the clips and devices of the tracks asked for, the
 * session clips and parameters that these named and the bed; a fourth finds units where all parameters are read. From a return or
 * Main the first is asked twice: where the device stands is only known then.
 *
 * Shape: `own` is a track's id, or `null` for the track of the device that asks. Tempo automation, envelopes and what is
 * inside racks are not in the Live Object Model or cost too much; notes and scenes are not read. Unless a bed or all tracks
 * are asked for, the other tracks are there to be counted, without names, and a group passes for an audio track; the groups around the own track are read by name and mute.
 */
export async function readLomSet(
  wire: LomWire,
  own: number | null,
  asked: LomDetail,
): Promise<Result<LomSet, Refusal>> {
  const opening = await wire.ask(songQuestions(own ?? paths.thisDevice, asked));
  if (!opening.ok) return opening;
  const beside = standsBeside(opening.value, asked);
  return beside
    ? readAround(wire, own, { ...asked, beside })
    : readFrom(wire, { opening: opening.value, byDevice: own === null, detail: asked });
}

async function readAround(wire: LomWire, own: number | null, detail: LomDetail): Promise<Result<LomSet, Refusal>> {
  const opening = await wire.ask(songQuestions(own ?? paths.thisDevice, detail));
  return opening.ok ? readFrom(wire, { opening: opening.value, byDevice: own === null, detail }) : opening;
}

/** The song as the first batch tells it, and what was asked of it. */
interface Opening {
  readonly opening: readonly LomAnswer[];
  readonly byDevice: boolean;
  readonly detail: LomDetail;
}

async function readFrom(wire: LomWire, { opening, byDevice, detail }: Opening): Promise<Result<LomSet, Refusal>> {
  const song = readSong(opening, byDevice, detail);
  if (song === null) return refused(GONE);

  const wide: LomOp[] = [];
  const asked = song.heads.map((head) => askTrack(head, song, detail, wide));
  const found = await wire.ask(wide);
  if (!found.ok) return found;

  const deep: LomOp[] = [];
  const known = {
    detail,
    song,
    span: spanOf(found.value[asked.find(({ own }) => own)?.arrangement ?? -1], detail.clip),
  };
  const deeper = asked.map((each) => askDeeper(each, found.value, known, deep));
  const more = await wire.ask(deep);
  if (!more.ok) return more;

  const alone = deeper.map((each) => readTrack(each, found.value, more.value, song, detail));
  const mine = deeper.findIndex(({ own }) => own);
  const read = withGroups(alone, alone[mine], groupsAround(deeper[mine], found.value, more.value));
  const warnings = read.flatMap((each) => each.warnings);
  const units = detail.parameters === "all" ? await withUnits(wire, read) : ok(read);
  if (!units.ok) return units;
  const tracks = units.value;
  const set = { ...song.set, tracks: tracks.map(({ track }) => track), warnings };
  const problem = songProblem(set);
  return problem === null ? ok({ set: followedSet(set), tracks }) : refused(impossible(problem));
}

function impossible(problem: string): Refusal {
  return refusal("live-set-damaged", printable(`This set is not followed, because ${problem}: correct that in Live.`));
}

const GONE = refusal(
  "track-unknown",
  "The track of this device could not be found in Live: if the device was just moved or deleted, put it on a track and try again.",
);
