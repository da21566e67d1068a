import { paths, trackOfPath } from "#src/adapters/lom/paths.ts";
import { clipMembers, readClip } from "#src/adapters/lom/read/clip-reading.ts";
import type { Reading } from "#src/adapters/lom/read/reading.ts";
import { many, one } from "#src/adapters/lom/read/song-reading.ts";
import { known, named, type Question, question } from "#src/adapters/lom/read/whole/question.ts";
import type { TrackHead } from "#src/adapters/lom/read/whole/track-heads.ts";
import { EDGES, type Members, NOTES } from "#src/adapters/lom/wire.ts";
import type { AudioClip, Clip } from "#src/model/live-set.ts";
import type { BeatsPerMinute, Hertz } from "#src/model/units.ts";

/** The clips of a track's arrangement; one that went while it was read is a sentence. Only of the first the rate of its file is told: filters are taken at that of a track's recordings. */
export function clipsQuestion(head: TrackHead, tempo: BeatsPerMinute): Question<readonly (Clip | string)[]> {
  const members = head.kind === "midi" ? MIDI : AUDIO;
  const { ops, told } = named<ClipAnswers>({
    clips: question({ op: "each", at: head.id, child: "arrangement_clips", ...members }, (answer) =>
      many(answer, members).map((read) => clipOf(read, head, tempo)),
    ),
    rate:
      head.kind === "midi"
        ? known(0)
        : question(
            { op: "get", at: paths.arrangementClip(head.path, 0), ...RATE },
            (answer) => one(answer, RATE)?.number("sample_rate") ?? 0,
          ),
  });
  return {
    ops,
    told: (answers) => {
      const { clips, rate } = told(answers);
      return clips.map((clip, index) => (index === 0 ? withRate(clip, rate) : clip));
    },
  };
}

interface ClipAnswers {
  readonly clips: readonly (Clip | string)[];
  readonly rate: Hertz;
}

/** A clip in the session by its id; `null` where it went. */
export function sessionClipQuestion({ kind, id, slot }: SessionSlot, tempo: BeatsPerMinute): Question<Clip | null> {
  const members = clipMembers(kind, "session");
  return question({ op: "get", at: id, ...members }, (answer) => {
    const read = one(answer, members);
    return read === null ? null : readClip(read, kind, { place: "session", slot, tempo });
  });
}

/** A clip in the session. */
interface SessionSlot {
  readonly kind: Clip["kind"];
  /** The clip's. */
  readonly id: number;
  readonly slot: number;
}

/** The first slot of a track that holds a clip; `null` without one. */
export function sessionSlotQuestion(
  head: TrackHead,
): Question<{ readonly slot: number; readonly clip: number } | null> {
  return question({ op: "find", at: head.id, child: "clip_slots", by: "has_clip", is: "1", ...SLOT }, (answer) => {
    const clip = one(answer, SLOT)?.ids("clip")[0];
    return "read" in answer && clip !== undefined ? { slot: answer.read.id, clip } : null;
  });
}

/** Which row a slot is in, from 0. */
export function rowQuestion(slot: number): Question<number> {
  return question({ op: "where", at: slot }, (answer) => {
    const path = "where" in answer ? answer.where : "";
    return Number(path.slice((trackOfPath(path) ?? "").length).match(/ clip_slots (\d+)/)?.[1] ?? 0);
  });
}

/**
 * What an audio clip is heard by. Not its name, as its file's says as much; nor where the content of one ends that does not loop, as its place in the
 * song says so. A clip that is not warped does not loop.
 * Source: Live Object Model, Clip, docs.cycling74.com, 2026-11: "Unwarped audio cannot be looped".
 */
const AUDIO: Members = {
  members: [
    ...EDGES,
    ...["muted", "warping", "file_path", "gain_display_string", "loop_start", "pitch_coarse", "pitch_fine"],
  ],
  branches: [
    { on: "warping", yes: ["warp_markers", "warp_mode", "looping"], no: [] },
    { on: "looping", yes: ["loop_end", "start_marker"], no: [] },
  ],
};

const RATE: Members = { members: ["sample_rate"] };

/** The notes tell what a track plays. */
const MIDI: Members = { members: [...EDGES, "muted", "loop_start", NOTES] };

const SLOT: Members = { members: ["clip"] };

function clipOf(read: Reading, { kind, name }: TrackHead, tempo: BeatsPerMinute): Clip | string {
  const clip = readClip(read, kind === "midi" ? "midi" : "audio", { place: "arrangement", slot: null, tempo });
  if (clip === null) return `A clip on track “${name}” went while it was read.`;
  return clip.kind === "audio" ? withFile(clip.warped ? clip : inSeconds(clip, tempo)) : clip;
}

function withRate(clip: Clip | string, sampleRate: Hertz): Clip | string {
  return typeof clip === "string" || clip.kind === "midi" ? clip : { ...clip, sample: { ...clip.sample, sampleRate } };
}

/** The content of a clip that is not warped ends by how long it plays, faster or slower where it is transposed. */
function inSeconds(clip: AudioClip, tempo: BeatsPerMinute): AudioClip {
  const { start, end, loop, pitch } = clip;
  const speed = 2 ** ((pitch.coarse * CENTS_PER_SEMITONE + pitch.fine) / CENTS_PER_OCTAVE);
  const lasts = (((end - start) * SECONDS_PER_MINUTE) / tempo) * speed;
  return { ...clip, loop: { ...loop, end: loop.start + lasts } };
}

function withFile(clip: AudioClip): AudioClip {
  if (clip.sample.path !== null) return clip;
  const sentence = "Live names no file for a clip: find it in Live (File, Manage Files).";
  return { ...clip, sample: { ...clip.sample, absence: { sentence, searched: [] } } };
}

const SECONDS_PER_MINUTE = 60;
const CENTS_PER_SEMITONE = 100;
const CENTS_PER_OCTAVE = 1200;
