import type { LomWire } from "#src/adapters/lom/lom-wire.ts";
import { one } from "#src/adapters/lom/read/song-reading.ts";
import { readSoundClip, SOUND_CLIP } from "#src/adapters/lom/sound-clips/read-sound-clip.ts";
import type { LomAnswer, LomOp, Members } from "#src/adapters/lom/wire.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { ClipsNow, SoundClip } from "#src/ports/clips/sound-clips.ts";

/**
 * How clips of one track stand now, by the ids that Live gave them, and which of them plays: a slot's number is another once a scene
 * is put in above it.
 */
export async function lookAtClips(wire: LomWire, clips: readonly SoundClip[]): Promise<Result<ClipsNow, Refusal>> {
  const track = clips[0]?.track.id;
  if (track === undefined) return ok({ clips: [], playing: null });
  const questions = clips.flatMap(({ id }): LomOp[] => [
    { op: "get", at: id, ...SOUND_CLIP },
    { op: "where", at: id },
  ]);
  const asked = await wire.ask([{ op: "get", at: track, ...PLAYS }, ...questions]);
  if (!asked.ok) return asked;
  const [holder, ...answers] = asked.value;
  const found = clips.map((clip, place) => standing(clip, answers[2 * place], answers[2 * place + 1]));
  const slot = one(holder, PLAYS)?.number("playing_slot_index") ?? NONE;
  const playing = slot < 0 ? NONE : found.findIndex((clip) => clip?.slot === slot);
  return ok({ clips: found, playing: playing < 0 ? null : playing });
}

/** The slot of a clip of the session by where it stands; `null` for one of the arrangement. */
export function slotOf(answer: LomAnswer | undefined): number | null {
  const slot = answer !== undefined && "where" in answer ? SLOT.exec(answer.where)?.[1] : undefined;
  return slot === undefined ? null : Number(slot);
}

function standing(known: SoundClip, clip: LomAnswer | undefined, where: LomAnswer | undefined): SoundClip | null {
  const found = one(clip, SOUND_CLIP);
  const now = found === null ? null : readSoundClip(found, known.track, slotOf(where));
  return now?.file === known.file ? now : null;
}

const PLAYS: Members = { members: ["playing_slot_index"] };
const NONE = -1;
const SLOT = / clip_slots (\d+) clip\b/;
