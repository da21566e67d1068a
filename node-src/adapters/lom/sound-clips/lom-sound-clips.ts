import type { LomWire } from "#src/adapters/lom/lom-wire.ts";
import { paths, trackOfPath } from "#src/adapters/lom/paths.ts";
import type { Reading } from "#src/adapters/lom/read/reading.ts";
import { many, one } from "#src/adapters/lom/read/song-reading.ts";
import { followClips } from "#src/adapters/lom/sound-clips/follow-clips.ts";
import { lookAtClips, slotOf } from "#src/adapters/lom/sound-clips/look-at-clips.ts";
import { readSoundClip, SOUND_CLIP } from "#src/adapters/lom/sound-clips/read-sound-clip.ts";
import type { At, Members } from "#src/adapters/lom/wire.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { SoundClip, SoundClips } from "#src/ports/clips/sound-clips.ts";

/**
 * The clips of a running Live.
 *
 * Source: Live Object Model, `ClipSlot.create_audio_clip` ("Given an absolute path to a valid audio file in a supported format", of an audio
 * track that is not frozen), `Track.playing_slot_index` (below 0: none of the session); what was made is read back, as a call says nothing.
 */
export function lomSoundClips(wire: LomWire): SoundClips {
  return {
    chosen: () => chosenClip(wire),
    look: (clips) => lookAtClips(wire, clips),
    place: (beside, file) => placeBeside(wire, beside, file),
    launch: async ({ id }) => {
      const asked = await wire.ask([{ op: "call", at: id, member: "fire", args: [] }]);
      if (!asked.ok) return asked;
      return "code" in asked.value[0]! ? refused(GONE) : ok(undefined);
    },
    follow: (clips, tell) => followClips(wire, clips, tell),
  };
}

async function chosenClip(wire: LomWire): Promise<Result<SoundClip, Refusal>> {
  const shown = await wire.ask([
    { op: "where", at: paths.detailClip },
    { op: "get", at: paths.detailClip, ...NAMED },
  ]);
  if (!shown.ok) return shown;
  const [answer, other] = shown.value;
  const path = answer !== undefined && "where" in answer ? answer.where : "";
  const track = trackOfPath(path);
  if (track === null) return playingClip(wire, NO_CLIP);
  const clip = await clipAt(wire, path, track);
  if (!clip.ok || clip.value !== null) return clip as Result<SoundClip, Refusal>;
  const name = one(other, NAMED)?.text("name") ?? "";
  return playingClip(
    wire,
    refusal("clip-unknown", `“${name}”, which the Clip View shows, plays no recording: ${CHOOSE}`),
  );
}

/** `null` for one that plays no recording. */
async function clipAt(wire: LomWire, at: At, track: At): Promise<Result<SoundClip | null, Refusal>> {
  const asked = await wire.ask([
    { op: "get", at, ...SOUND_CLIP },
    { op: "get", at: track, ...NAMED },
    { op: "where", at },
  ]);
  if (!asked.ok) return asked;
  const [clip, holder] = [one(asked.value[0], SOUND_CLIP), one(asked.value[1], NAMED)];
  return ok(clip === null || holder === null ? null : readSoundClip(clip, named(holder), slotOf(asked.value[2])));
}

/** The only recording that plays in the session; refused with the reason given where none does. */
async function playingClip(wire: LomWire, none: Refusal): Promise<Result<SoundClip, Refusal>> {
  const asked = await wire.ask([{ op: "each", at: paths.song, child: "tracks", ...PLAYING }]);
  if (!asked.ok) return asked;
  const found: SoundClip[] = [];
  for (const [index, track] of many(asked.value[0], PLAYING).entries()) {
    const slot = track.number("playing_slot_index") ?? -1;
    if (slot < 0) continue;
    const clip = await clipAt(wire, paths.slotClip(paths.track(index), slot), track.id);
    if (!clip.ok) return clip;
    if (clip.value !== null) found.push(clip.value);
  }
  if (found.length > 1)
    return refused(
      refusal("clip-unknown", `${found.length} recordings play, ${inWords(found)}: click the clip of the bounced mix.`),
    );
  return found[0] === undefined ? refused(none) : ok(found[0]);
}

/** A slot that somebody else fills at that moment is theirs, and the next free one is taken; each that was `tried` is so no more than once. */
async function placeBeside(
  wire: LomWire,
  beside: SoundClip,
  file: string,
  tried: readonly number[] = [],
): Promise<Result<SoundClip, Refusal>> {
  const now = await lookAtClips(wire, [beside]);
  if (!now.ok) return now;
  const asked = await wire.ask([{ op: "each", at: beside.track.id, child: "clip_slots", ...HOLDS }]);
  if (!asked.ok) return asked;
  const behind = now.value.clips[0]?.slot ?? BEFORE_FIRST;
  const slots = many(asked.value[0], HOLDS).map(({ id, flag }, index) => ({ id, index, taken: flag("has_clip") }));
  const free = slots.filter(({ id, taken }) => !taken && !tried.includes(id));
  const slot = free.find(({ index }) => index > behind) ?? free[0];
  if (slot === undefined)
    return refused(refusal("device-unsupported", `Track “${beside.track.name}” has no free clip slot: ${BY_HAND}`));
  const made = await wire.ask([{ op: "call", at: slot.id, member: "create_audio_clip", args: [file] }]);
  if (!made.ok) return made;
  const clip = await wire.ask([{ op: "get", at: slot.id, ...CLIP }]);
  if (!clip.ok) return clip;
  const id = one(clip.value[0], CLIP)?.ids("clip")[0];
  if (id === undefined)
    return refused(
      refusal("device-unsupported", `Live made no clip of it on track “${beside.track.name}”: ${BY_HAND}`),
    );
  const placed = await clipAt(wire, id, beside.track.id);
  if (!placed.ok) return placed;
  if (placed.value?.file !== file) return placeBeside(wire, beside, file, [...tried, slot.id]);
  if (placed.value.warped === beside.warped) return ok(placed.value);
  return rewarped(wire, placed.value, beside.warped);
}

/** So that it runs at the same speed as what it is compared with; where Live keeps it, it stays as Live made it. */
async function rewarped(wire: LomWire, clip: SoundClip, warped: boolean): Promise<Result<SoundClip, Refusal>> {
  const set = await wire.ask([{ op: "set", at: clip.id, member: "warping", value: Number(warped) }]);
  if (!set.ok) return set;
  const again = await clipAt(wire, clip.id, clip.track.id);
  return again.ok ? ok(again.value ?? clip) : again;
}

function named(track: Reading): SoundClip["track"] {
  return { id: track.id, name: track.text("name") ?? "" };
}

function inWords(clips: readonly SoundClip[]): string {
  return clips.map(({ name }) => `“${name}”`).join(" and ");
}

/** Where a clip of the arrangement, or one that is gone, stands among slots. */
const BEFORE_FIRST = -1;

const NAMED: Members = { members: ["name"] };
const PLAYING: Members = { members: ["name", "playing_slot_index"] };
const HOLDS: Members = { members: ["has_clip"] };
const CLIP: Members = { members: ["clip"] };

const CHOOSE = "click the clip of the bounced mix, or press File and choose one.";
const NO_CLIP = refusal(
  "clip-unknown",
  "Click the clip of the bounced mix, so that Live shows it in the Clip View, or press File and choose one.",
);
const GONE = refusal("clip-gone", "The clip is no longer there: press Analyse again.");
const BY_HAND = "drag the file from its folder onto the track.";
