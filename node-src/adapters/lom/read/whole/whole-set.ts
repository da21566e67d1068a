import { hiddenWords } from "#src/adapters/lom/read/whole/hidden-words.ts";
import type { TrackHead } from "#src/adapters/lom/read/whole/track-heads.ts";
import type { FoundMixer } from "#src/adapters/lom/read/whole/whole-mixer.ts";
import type { WholeSong } from "#src/adapters/lom/read/whole/whole-song.ts";
import type { Clip, Device, LiveSet, Mixer, Parameter, Track } from "#src/model/live-set.ts";
import { printable } from "#src/model/printable.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import { followedSet } from "#src/model/song/followed-set.ts";
import { songProblem } from "#src/model/song/song-problem.ts";
import type { TrackOutput } from "#src/model/song/track-output.ts";

/** A running Live as a mix is heard from it, with what its set is called and where its file is: `null` for one that was never saved. */
export interface WholeSet {
  readonly set: LiveSet;
  readonly name: string;
  readonly file: string | null;
}

/** A running Live as it was read. */
export interface ReadSet {
  readonly song: WholeSong;
  /** Main's own; `null` where there is none. */
  readonly crossfader: Parameter | null;
  /** The device that asks. */
  readonly own: number | null;
  /** In the set's order. */
  readonly tracks: readonly ReadTrack[];
}

/** A track as it was read, part by part. */
export interface ReadTrack {
  readonly head: TrackHead;
  readonly mixer: FoundMixer;
  /** One that went while it was read is a sentence. */
  readonly clips: readonly (Clip | string)[];
  readonly split: Mixer["splitPan"] | null;
  readonly output: TrackOutput | null;
  readonly soloed: boolean;
  readonly devices: readonly Device[];
  /** Its first clip in the session, where it has none in the arrangement. */
  readonly session: Clip | null;
}

/** The set of what was read. Refused where its numbers are none of a song. */
export function wholeSet({ song, tracks: read, crossfader }: ReadSet): Result<WholeSet, Refusal> {
  const { about, name, file, tempoMoves } = song;
  const tracks = read.map((each) => trackOf(each, crossfader));
  const went = read.flatMap(({ clips }) => clips.filter((clip) => typeof clip === "string"));
  const astray = read.filter(({ head, output }) => head.leadsTo !== null && output === null && head.kind !== "main");
  const hidden = hiddenWords({ tracks }, { tempoMoves, astray: astray.map(({ head }) => head.name) });
  const set: LiveSet = { ...about, tracks, warnings: [...went, ...hidden].map(printable) };
  const problem = songProblem(set);
  return problem === null ? ok({ set: followedSet(set), name, file }) : refused(impossible(problem));
}

function trackOf(
  { head, mixer, clips, split, output, soloed, devices, session }: ReadTrack,
  crossfader: Parameter | null,
): Track {
  const { id, name, kind, group, active, frozen, mutedBySolo } = head;
  const { isSplit: _, ...own } = mixer;
  return {
    ...{ id, name, kind, group, active, devices, envelopes: [] },
    ...(soloed ? { soloed } : {}),
    ...(mutedBySolo ? { mutedBySolo } : {}),
    ...(frozen ? { frozen } : {}),
    ...(output === null ? {} : { output }),
    mixer: {
      ...own,
      ...(split == null ? {} : { splitPan: split }),
      ...(crossfader === null || kind !== "main" ? {} : { crossfader }),
    },
    clips: [...(session === null ? [] : [session]), ...clips.filter((clip) => typeof clip === "object")],
  };
}

function impossible(problem: string): Refusal {
  return refusal("live-set-damaged", printable(`This set is not followed, because ${problem}: correct that in Live.`));
}
