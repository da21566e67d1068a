import type { LomWire } from "#src/adapters/lom/lom-wire.ts";
import { paths } from "#src/adapters/lom/paths.ts";
import { devicesQuestion } from "#src/adapters/lom/read/whole/devices/find-devices.ts";
import type { LearntDevices } from "#src/adapters/lom/read/whole/devices/learnt-devices.ts";
import { readDevices } from "#src/adapters/lom/read/whole/devices/read-devices.ts";
import { hiddenWords } from "#src/adapters/lom/read/whole/hidden-words.ts";
import { outputQuestion } from "#src/adapters/lom/read/whole/output-of.ts";
import { asked, each, known, named, type Question, question } from "#src/adapters/lom/read/whole/question.ts";
import { sessionClips } from "#src/adapters/lom/read/whole/session-clips.ts";
import { soloQuestion, type TrackHead } from "#src/adapters/lom/read/whole/track-heads.ts";
import { clipsQuestion } from "#src/adapters/lom/read/whole/whole-clips.ts";
import {
  crossfaderQuestion,
  type FoundMixer,
  mixerQuestion,
  splitPanQuestion,
} from "#src/adapters/lom/read/whole/whole-mixer.ts";
import { songQuestion, type WholeSong } from "#src/adapters/lom/read/whole/whole-song.ts";
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

export interface WholeReading {
  readonly wire: LomWire;
  /** Kept from one reading to the next, as long as the set is open. */
  readonly learnt: LearntDevices;
  /** Also what stands behind switches that are off, to be set. */
  readonly all: boolean;
}

/**
 * Reads a running Live as a mix is heard from it: tracks with mixers and routes, clips of the arrangement, devices of Live's own as a set file has them.
 *
 * Shape: ids and targets are Live's own handles; faders, pans and sends in a running Live's units, devices in those of a set file.
 * Edge: what the Live Object Model hides is said in `warnings`. Which requests are made, and what they cost: docs/adr/0094.
 */
export async function readWholeSet({ wire, learnt, all }: WholeReading): Promise<Result<WholeSet, Refusal>> {
  const opened = await asked(
    wire,
    named<Opened>({ song: songQuestion(), crossfader: crossfaderQuestion(), own: ownQuestion() }),
  );
  if (!opened.ok) return opened;
  const { song, crossfader, own } = opened.value;
  const { heads, about } = song;
  const away = crossfader !== null && (crossfader.value !== 0 || crossfader.automated === true);
  const wide = await asked(
    wire,
    each(
      heads.map((head) =>
        named<Wide>({
          mixer: mixerQuestion(head, away),
          clips: hasClips(head) ? clipsQuestion(head, about.tempo) : known([]),
          chain: devicesQuestion(head),
        }),
      ),
    ),
  );
  if (!wide.ok) return wide;
  // Where no track is silenced by a solo, none has one.
  const isSolo = heads.some(({ mutedBySolo }) => mutedBySolo);
  const deep = await asked(
    wire,
    each(
      heads.map((head, index) =>
        named<Deep>({
          split: wide.value[index]!.mixer.isSplit ? splitPanQuestion(head.path) : known(null),
          output: head.kind === "main" ? known(null) : outputQuestion(head, heads),
          soloed: isSolo && head.kind !== "main" ? soloQuestion(head) : known(false),
        }),
      ),
    ),
  );
  if (!deep.ok) return deep;
  const empty = heads.filter((head, index) => hasClips(head) && wide.value[index]!.clips.length === 0);
  const session = await sessionClips(wire, empty, about.tempo);
  if (!session.ok) return session;
  const devices = await readDevices(
    { wire, learnt, own, heads, all },
    wide.value.map(({ chain }) => chain),
  );
  if (!devices.ok) return devices;
  const parts = heads.map((head, index) => ({
    ...{ head, ...wide.value[index]!, ...deep.value[index]!, devices: devices.value[index]! },
    session: session.value.get(head.id) ?? null,
    crossfader: head.kind === "main" ? crossfader : null,
  }));
  return wholeSet(song, parts);
}

interface Opened {
  readonly song: WholeSong;
  readonly crossfader: Parameter | null;
  /** The device that asks. */
  readonly own: number | null;
}

function ownQuestion(): Question<number | null> {
  return question({ op: "where", at: paths.thisDevice }, (answer) => ("where" in answer ? answer.id : null));
}

interface Wide {
  readonly mixer: FoundMixer;
  readonly clips: readonly (Clip | string)[];
  readonly chain: Parameters<typeof readDevices>[1][number];
}

interface Deep {
  readonly split: Mixer["splitPan"] | null;
  readonly output: TrackOutput | null;
  readonly soloed: boolean;
}

interface TrackParts extends Pick<Wide, "mixer" | "clips">, Deep {
  readonly head: TrackHead;
  readonly devices: readonly Device[];
  /** Its first clip in the session, where it has none in the arrangement. */
  readonly session: Clip | null;
  readonly crossfader: Parameter | null;
}

function hasClips({ kind }: TrackHead): boolean {
  return kind === "audio" || kind === "midi";
}

function wholeSet(
  { about, name, file, tempoMoves }: WholeSong,
  parts: readonly TrackParts[],
): Result<WholeSet, Refusal> {
  const tracks = parts.map(trackOf);
  const went = parts.flatMap(({ clips }) => clips.filter((clip) => typeof clip === "string"));
  const astray = parts.filter(({ head, output }) => head.leadsTo !== null && output === null && head.kind !== "main");
  const hidden = hiddenWords({ tracks }, { tempoMoves, astray: astray.map(({ head }) => head.name) });
  const set: LiveSet = { ...about, tracks, warnings: [...went, ...hidden].map(printable) };
  const problem = songProblem(set);
  return problem === null ? ok({ set: followedSet(set), name, file }) : refused(impossible(problem));
}

function trackOf({ head, mixer, clips, split, output, soloed, devices, session, crossfader }: TrackParts): Track {
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
      ...(crossfader === null ? {} : { crossfader }),
    },
    clips: [...(session === null ? [] : [session]), ...clips.filter((clip) => typeof clip === "object")],
  };
}

function impossible(problem: string): Refusal {
  return refusal("live-set-damaged", printable(`This set is not followed, because ${problem}: correct that in Live.`));
}
