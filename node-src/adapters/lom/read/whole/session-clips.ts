import type { LomWire } from "#src/adapters/lom/lom-wire.ts";
import { asked, each } from "#src/adapters/lom/read/whole/question.ts";
import type { TrackHead } from "#src/adapters/lom/read/whole/track-heads.ts";
import { rowQuestion, sessionClipQuestion, sessionSlotQuestion } from "#src/adapters/lom/read/whole/whole-clips.ts";
import type { Clip } from "#src/model/live-set.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { BeatsPerMinute } from "#src/model/units.ts";

/** The first clip in the session of each of these tracks, by the track's id: that there is one says why nothing of the track is heard. */
export async function sessionClips(
  wire: LomWire,
  heads: readonly TrackHead[],
  tempo: BeatsPerMinute,
): Promise<Result<ReadonlyMap<number, Clip>, Refusal>> {
  const slots = await asked(wire, each(heads.map(sessionSlotQuestion)));
  if (!slots.ok) return slots;
  const found = heads.flatMap((head, index) => {
    const slot = slots.value[index]!;
    return slot === null ? [] : [{ head, ...slot }];
  });
  const rows = await asked(wire, each(found.map(({ slot }) => rowQuestion(slot))));
  if (!rows.ok) return rows;
  const clips = await asked(
    wire,
    each(
      found.map(({ head, clip }, index) => {
        const kind = head.kind === "midi" ? "midi" : "audio";
        return sessionClipQuestion({ kind, id: clip, slot: rows.value[index]! }, tempo);
      }),
    ),
  );
  if (!clips.ok) return clips;
  return ok(
    new Map(
      found.flatMap(({ head }, index) => {
        const clip = clips.value[index] ?? null;
        return clip === null ? [] : [[head.id, clip] as const];
      }),
    ),
  );
}
