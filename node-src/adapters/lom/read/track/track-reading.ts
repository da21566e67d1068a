import { paths } from "#src/adapters/lom/paths.ts";
import { bedQuestion, faderSounds } from "#src/adapters/lom/read/bed-reading.ts";
import { BED_CLIP, clipIdentity, clipMembers, contentEnd, readClip } from "#src/adapters/lom/read/clip-reading.ts";
import type { LomClip, LomDetail, LomTrack } from "#src/adapters/lom/read/lom-set.ts";
import type { Reading } from "#src/adapters/lom/read/reading.ts";
import { many, one, type SongReading, type TrackHead } from "#src/adapters/lom/read/song-reading.ts";
import { type AskedDevice, askDevice } from "#src/adapters/lom/read/track/asking-device.ts";
import { askEqModes } from "#src/adapters/lom/read/track/eq-mode.ts";
import { askFurtherGroups, askGroups, readGroups } from "#src/adapters/lom/read/track/groups-around.ts";
import { type AskedMixer, askMixer, readMixer } from "#src/adapters/lom/read/track/mixer-reading.ts";
import { readFader, STATED_MEMBERS, stated } from "#src/adapters/lom/read/track/parameter-reading.ts";
import { askStages } from "#src/adapters/lom/read/track/stage-reading.ts";
import { DEVICE, DEVICE_PARAMETER, devicesOf, devicesQuestion } from "#src/adapters/lom/read/track/track-devices.ts";
import type { LomAnswer, LomOp, Members, Within } from "#src/adapters/lom/wire.ts";
import type { Clip, Parameter, Track } from "#src/model/live-set.ts";

/** Where in a batch the answers about a track will be; `null` for what was not asked. */
export interface AskedTrack {
  readonly head: TrackHead;
  readonly own: boolean;
  readonly volume: number | null;
  readonly arrangement: number | null;
  readonly slots: number | null;
  readonly devices: number | null;
  readonly stage: readonly number[];
  readonly mixer: AskedMixer | null;
  readonly about: number | null;
  readonly asker: AskedDevice | null;
  /** The next groups around the own track, where the heads do not say. */
  readonly groups: readonly number[];
}

/** What the second batch led to. */
export interface DeeperTrack extends AskedTrack {
  readonly session: readonly { readonly slot: number; readonly id: number; readonly clip: number }[];
  /** Parameters of each device, in the devices' order. */
  readonly parameters: readonly number[];
  /** The modes of EQs among them. */
  readonly eqModes: readonly (number | null)[];
  /** Clips and fader of a track that plays along. */
  readonly along: number | null;
  readonly fader: number | null;
  readonly furtherGroups: readonly number[];
}

export interface ReadTrack extends LomTrack {
  readonly warnings: readonly string[];
}

/** Puts the questions about a track into a batch. */
export function askTrack(head: TrackHead, song: SongReading, detail: LomDetail, batch: LomOp[]): AskedTrack {
  const own = head.path === song.ownPath;
  const whole = own || detail.tracks === "all";
  const heard = whole || detail.along?.(head.name, song.heads.indexOf(head) + 1) === true;
  const hasClips = head.kind === "audio" || head.kind === "midi";
  const at = head.id;
  const ask = (wanted: boolean, op: LomOp | null) => (wanted && op !== null ? add(batch, op) : null);
  const arrangement = clipMembers(clipKind(head), "arrangement", detail.notes);
  return {
    head,
    own,
    volume: ask(whole, { op: "get", at: paths.volume(head.path), ...volumeMembers(detail) }),
    about: ask(own, { op: "get", at, ...aboutMembers(head) }),
    arrangement: ask(hasClips && heard, { op: "each", at, child: "arrangement_clips", ...arrangement }),
    slots: ask(heard && hasClips, { op: "each", at, child: "clip_slots", ...SLOT }),
    devices: ask(whole || tellsSends(head, detail), devicesQuestion(head, own, song, detail)),
    ...(own ? askOwn(head, song, detail, batch) : NOT_OWN),
  };
}

/** What a send leads to is told by the devices on its return, too. */
function tellsSends({ kind }: TrackHead, { mixer }: LomDetail): boolean {
  return kind === "return" && mixer === true;
}

type OwnParts = Pick<AskedTrack, "stage" | "mixer" | "asker" | "groups">;

/** What is asked of the own track alone. */
function askOwn(head: TrackHead, song: SongReading, detail: LomDetail, batch: LomOp[]): OwnParts {
  return {
    stage: askStages(song, detail, batch),
    mixer: detail.mixer === true ? askMixer(head, batch) : null,
    asker: askDevice(song, batch),
    groups: detail.bed === true || detail.tracks === "all" ? [] : askGroups(head, batch),
  };
}

const NOT_OWN: OwnParts = { stage: [], mixer: null, asker: null, groups: [] };

/** Puts into the next batch what the answers about a track led to. */
export function askDeeper(
  asked: AskedTrack,
  answers: readonly LomAnswer[],
  { detail, song, span }: { readonly detail: LomDetail; readonly song: SongReading; readonly span: Within | null },
  batch: LomOp[],
): DeeperTrack {
  const slots = at(answers, asked.slots, SLOT);
  const session = slots.flatMap((slot, index) =>
    slot.ids("clip").map((id) => ({
      slot: index,
      id: slot.id,
      clip: add(batch, { op: "get", at: id, ...clipMembers(clipKind(asked.head), "session", detail.notes) }),
    })),
  );
  const whole = asked.own || detail.tracks === "all";
  const devices = whole && detail.parameters === "all" ? at(answers, asked.devices, DEVICE) : [];
  const parameters = devices.map(({ id }) =>
    add(batch, { op: "each", at: id, child: "parameters", ...DEVICE_PARAMETER }),
  );
  const along = detail.bed === true && asked.volume === null;
  const bed = along ? bedQuestion(asked.head, song.heads, span) : null;
  const fader = along && faderSounds(asked.head, song.heads, span);
  return {
    ...asked,
    session,
    parameters,
    eqModes: askEqModes(devices, batch),
    along: bed === null ? null : add(batch, bed),
    furtherGroups: askFurtherGroups(asked.head, asked.groups, answers, batch),
    fader: fader ? add(batch, { op: "get", at: paths.volume(asked.head.path), ...volumeMembers(detail) }) : null,
  };
}

/** The groups that hold the own track, from the inside out; none where the heads say what holds what. */
export function groupsAround(
  own: DeeperTrack | undefined,
  wide: readonly LomAnswer[],
  deep: readonly LomAnswer[],
): readonly Reading[] {
  return own === undefined ? [] : [...readGroups(own.groups, wide), ...readGroups(own.furtherGroups, deep)];
}

/** The track out of both batches. A clip that went while it was read is left out and named. */
export function readTrack(
  asked: DeeperTrack,
  wide: readonly LomAnswer[],
  deep: readonly LomAnswer[],
  song: SongReading,
  detail: LomDetail,
): ReadTrack {
  const { head } = asked;
  const kind = clipKind(head);
  const about = one(wide[asked.about ?? -1], aboutMembers(head));
  const name = about?.text("name") ?? head.name;
  const clip = (read: Reading | null, holder: number, slot: number | null): LomClip | string => {
    const place = slot === null ? "arrangement" : "session";
    const made = read === null ? null : readClip(read, kind, { place, slot, tempo: song.tempo });
    if (read === null || made === null) return `A clip on track “${name}” went while it was read.`;
    return { id: read.id, clip: made, holder, end: contentEnd(read), identity: clipIdentity(read, kind, place) };
  };
  const along = at(deep, asked.along, BED_CLIP);
  const arrangement = [...at(wide, asked.arrangement, clipMembers(kind, "arrangement", detail.notes)), ...along];
  const session = asked.session.map((each) => ({
    ...each,
    read: one(deep[each.clip], clipMembers(kind, "session", detail.notes)),
  }));
  const read = [
    ...session.map((each) => clip(each.read, each.id, each.slot)),
    ...arrangement.map((each) => clip(each, head.id, null)),
  ];
  const clips = read.filter((each): each is LomClip => typeof each === "object");
  return {
    clips,
    track: trackOf(asked, wide, deep, song, detail, clips),
    warnings: read.filter((each): each is string => typeof each === "string"),
  };
}

const VOLUME: Members = { members: ["value"] };
const VOLUME_AND_STATE: Members = { members: [...VOLUME.members, ...STATED_MEMBERS] };
/** Main has no mute, and a return cannot be folded: what Live does not know is not asked, as it would say so in Max's console. */
function aboutMembers({ kind }: TrackHead): Members {
  if (kind === "main") return { members: ["name", "is_frozen"] };
  const folds = kind === "audio" ? ["is_foldable"] : [];
  return { members: ["name", "is_frozen", "mute", "muted_via_solo", ...folds] };
}
const SLOT: Members = { members: ["clip"] };

function volumeMembers({ parameters }: LomDetail): Members {
  return parameters === "all" ? VOLUME_AND_STATE : VOLUME;
}

function trackOf(
  asked: DeeperTrack,
  wide: readonly LomAnswer[],
  deep: readonly LomAnswer[],
  song: SongReading,
  detail: LomDetail,
  clips: readonly LomClip[],
): Track {
  const { id, kind, group } = asked.head;
  const volume = one(wide[asked.volume ?? -1] ?? deep[asked.fader ?? -1], volumeMembers(detail));
  return {
    id,
    kind,
    group,
    ...nowOf(asked, wide),
    mixer: {
      volume: volume === null ? UNREAD_FADER : stated(readFader("Volume", volume), volume, song.playing),
      ...readMixer(asked.mixer, wide, song.playing),
    },
    clips: clips.map((each): Clip => each.clip),
    devices: devicesOf(asked, wide, deep, { song, detail }),
    envelopes: [],
  };
}

/** Name and state of a track: of the own one freshly, of the others as the song was read. */
function nowOf(
  { head, about }: DeeperTrack,
  wide: readonly LomAnswer[],
): Pick<Track, "name" | "active"> & Partial<Track> {
  const read = one(wide[about ?? -1], aboutMembers(head));
  if (read === null) return { name: head.name, active: head.active };
  return {
    name: read.text("name") ?? head.name,
    active: !read.flag("mute"),
    ...(read.flag("muted_via_solo") ? { mutedBySolo: true } : {}),
    ...(read.flag("is_frozen") ? { frozen: true } : {}),
    ...(read.flag("is_foldable") ? { kind: "group" } : {}),
  };
}

/** The fader of a track that was not asked about, or that went while it was read. */
const UNREAD_FADER: Parameter = {
  target: null,
  name: "Volume",
  kind: "float",
  value: 0,
  minimum: null,
  maximum: null,
  unit: "",
};

function clipKind({ kind }: TrackHead): Clip["kind"] {
  return kind === "midi" ? "midi" : "audio";
}

function add(batch: LomOp[], op: LomOp): number {
  return batch.push(op) - 1;
}

function at(answers: readonly LomAnswer[], index: number | null, members: Members): Reading[] {
  return index === null ? [] : many(answers[index], members);
}
