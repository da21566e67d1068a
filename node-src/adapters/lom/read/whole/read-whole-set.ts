import type { LomWire } from "#src/adapters/lom/lom-wire.ts";
import { paths } from "#src/adapters/lom/paths.ts";
import { devicesQuestion, type FoundDevice } from "#src/adapters/lom/read/whole/devices/find-devices.ts";
import type { LearntDevices } from "#src/adapters/lom/read/whole/devices/learnt-devices.ts";
import { readDevices } from "#src/adapters/lom/read/whole/devices/read-devices.ts";
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
import type { ReadSet, ReadTrack } from "#src/adapters/lom/read/whole/whole-set.ts";
import { songQuestion, type WholeSong } from "#src/adapters/lom/read/whole/whole-song.ts";
import type { Clip, Parameter } from "#src/model/live-set.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";

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
export async function readWholeSet({ wire, learnt, all }: WholeReading): Promise<Result<ReadSet, Refusal>> {
  const opened = await asked(
    wire,
    named<Opened>({ song: songQuestion(), crossfader: crossfaderQuestion(), own: ownQuestion() }),
  );
  if (!opened.ok) return opened;
  const { song, crossfader, own } = opened.value;
  const { heads, about } = song;
  const away = isAway(crossfader);
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
  const tracks = heads.map((head, index) => {
    const { mixer, clips } = wide.value[index]!;
    const own = { head, mixer, clips, ...deep.value[index]!, devices: devices.value[index]! };
    return { ...own, session: session.value.get(head.id) ?? null };
  });
  return ok({ song, crossfader, own, tracks });
}

/** Whether a crossfader has anything to say. */
export function isAway(crossfader: Parameter | null): boolean {
  return crossfader !== null && (crossfader.value !== 0 || crossfader.automated === true);
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
  readonly chain: readonly FoundDevice[];
}

type Deep = Pick<ReadTrack, "split" | "output" | "soloed">;

function hasClips({ kind }: TrackHead): boolean {
  return kind === "audio" || kind === "midi";
}
