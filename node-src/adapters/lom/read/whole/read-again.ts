import { devicesQuestion, type FoundDevice } from "#src/adapters/lom/read/whole/devices/find-devices.ts";
import { readDevices } from "#src/adapters/lom/read/whole/devices/read-devices.ts";
import { asked, each, known, named, type Question, question } from "#src/adapters/lom/read/whole/question.ts";
import { isAway, type WholeReading } from "#src/adapters/lom/read/whole/read-whole-set.ts";
import type { TrackHead } from "#src/adapters/lom/read/whole/track-heads.ts";
import { type FoundMixer, mixerQuestion, splitPanQuestion } from "#src/adapters/lom/read/whole/whole-mixer.ts";
import type { ReadSet } from "#src/adapters/lom/read/whole/whole-set.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";

/** What was read, with mixers and devices of some tracks as they stand now; `null` where one of them is no longer where it was. */
export async function readAgain(
  { wire, learnt, all }: WholeReading,
  last: ReadSet,
  tracks: ReadonlySet<number>,
): Promise<Result<ReadSet | null, Refusal>> {
  const { song, crossfader, own } = last;
  const some = last.tracks.filter(({ head }) => tracks.has(head.id));
  if (some.length < tracks.size) return ok(null);
  const fresh = await asked(wire, each(some.map(({ head }) => freshQuestion(head, isAway(crossfader)))));
  if (!fresh.ok) return fresh;
  if (!fresh.value.every(({ isThere }) => isThere)) return ok(null);
  const splits = await asked(
    wire,
    each(some.map(({ head }, at) => (fresh.value[at]!.mixer.isSplit ? splitPanQuestion(head.path) : known(null)))),
  );
  if (!splits.ok) return splits;
  const devices = await readDevices(
    { wire, learnt, own, heads: song.heads, all },
    fresh.value.map(({ chain }) => chain),
  );
  if (!devices.ok) return devices;
  const now = new Map(
    some.map((track, at) => {
      const { mixer } = fresh.value[at]!;
      return [track, { ...track, mixer, split: splits.value[at]!, devices: devices.value[at]! }] as const;
    }),
  );
  return ok({ ...last, tracks: last.tracks.map((track) => now.get(track) ?? track) });
}

interface Fresh {
  readonly isThere: boolean;
  readonly mixer: FoundMixer;
  readonly chain: readonly FoundDevice[];
}

function freshQuestion(head: TrackHead, away: boolean): Question<Fresh> {
  return named<Fresh>({
    isThere: question({ op: "where", at: head.id }, (answer) => "where" in answer && answer.where === head.path),
    mixer: mixerQuestion(head, away),
    chain: devicesQuestion(head),
  });
}
