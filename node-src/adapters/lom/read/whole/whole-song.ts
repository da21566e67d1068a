import { paths } from "#src/adapters/lom/paths.ts";
import type { Reading } from "#src/adapters/lom/read/reading.ts";
import { many, one } from "#src/adapters/lom/read/song-reading.ts";
import { named, type Question, question } from "#src/adapters/lom/read/whole/question.ts";
import { type TrackHead, tracksQuestion } from "#src/adapters/lom/read/whole/track-heads.ts";
import type { LomAnswer, Members } from "#src/adapters/lom/wire.ts";
import type { LiveSet } from "#src/model/live-set.ts";

/** A song as it stands now, and its tracks before they are opened. */
export interface WholeSong {
  readonly about: Omit<LiveSet, "tracks" | "warnings">;
  /** As the set is called, and where its file is; `null` for one that was never saved. */
  readonly name: string;
  readonly file: string | null;
  /** Something moves the tempo in the arrangement. */
  readonly tempoMoves: boolean;
  /** In the set's order: tracks and groups, then returns, then Main. */
  readonly heads: readonly TrackHead[];
}

export function songQuestion(): Question<WholeSong> {
  const { told, ops } = named<SongAnswers>({
    song: question({ op: "get", at: paths.song, ...SONG }, (answer) => one(answer, SONG)),
    version: question({ op: "call", at: paths.application, member: "get_version_string", args: [] }, calledText),
    cues: question({ op: "each", at: paths.song, child: "cue_points", ...CUE }, (answer) => many(answer, CUE)),
    tempo: question({ op: "get", at: paths.songTempo, ...MOVED }, (answer) => one(answer, MOVED)),
    heads: tracksQuestion(),
  });
  return { ops, told: (answers) => songOf(told(answers)) };
}

interface SongAnswers {
  readonly song: Reading | null;
  readonly version: string;
  readonly cues: readonly Reading[];
  readonly tempo: Reading | null;
  readonly heads: readonly TrackHead[];
}

/** Lanes of tempo and signature are not in the Live Object Model. */
function songOf({ song, version, cues, tempo, heads }: SongAnswers): WholeSong {
  const path = song?.text("file_path") ?? "";
  const about = {
    creator: `Ableton Live ${version}`.trim(),
    liveVersion: Number.parseInt(version, 10) || OLDEST_LIVE,
    running: true,
    tempo: song?.number("tempo") ?? USUAL_TEMPO,
    tempoAutomation: [],
    timeSignature: [song?.number("signature_numerator") ?? 4, song?.number("signature_denominator") ?? 4],
    timeSignatureChanges: [],
    scenes: [],
    locators: cues
      .map((cue) => ({ time: cue.number("time") ?? 0, name: cue.text("name") ?? "" }))
      .sort((first, second) => first.time - second.time),
  } as const satisfies WholeSong["about"];
  return {
    about,
    name: song?.text("name") ?? "",
    file: path === "" ? null : path,
    tempoMoves: (tempo?.number("automation_state") ?? 0) > 0,
    heads,
  };
}

function calledText(answer: LomAnswer): string {
  return "called" in answer ? String(answer.called[0] ?? "") : "";
}

const SONG: Members = { members: ["tempo", "signature_numerator", "signature_denominator", "name", "file_path"] };
const CUE: Members = { members: ["time", "name"] };
const MOVED: Members = { members: ["automation_state"] };

/** Where Live does not say: its own tempo of a new set. */
const USUAL_TEMPO = 120;
/** The oldest Live that the device runs in. */
const OLDEST_LIVE = 12;
