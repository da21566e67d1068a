import { paths } from "#src/adapters/lom/paths.ts";
import { bedQuestion, faderSounds } from "#src/adapters/lom/read/bed-reading.ts";
import { BED_CLIP, clipIdentity, clipMembers, contentEnd, readClip } from "#src/adapters/lom/read/clip-reading.ts";
import type { LomClip, LomDetail, LomTrack } from "#src/adapters/lom/read/lom-set.ts";
import { type AskedMixer, askMixer, readMixer } from "#src/adapters/lom/read/mixer-reading.ts";
import { PARAMETER_MEMBERS, readFader, readParameter } from "#src/adapters/lom/read/parameter-reading.ts";
import type { Reading } from "#src/adapters/lom/read/reading.ts";
import { many, one, type SongReading, type TrackHead } from "#src/adapters/lom/read/song-reading.ts";
import { askStages, readStages } from "#src/adapters/lom/read/stage-reading.ts";
import type { LomAnswer, LomOp, Members, Within } from "#src/adapters/lom/wire.ts";
import type { Clip, Device, Parameter, Track } from "#src/model/live-set.ts";

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
}

/** What the second batch led to. */
export interface DeeperTrack extends AskedTrack {
  readonly session: readonly { readonly slot: number; readonly id: number; readonly clip: number }[];
  /** Parameters of each device, in the devices' order. */
  readonly parameters: readonly number[];
  /** Clips and fader of a track that plays along. */
  readonly along: number | null;
  readonly fader: number | null;
}

export interface ReadTrack extends LomTrack {
  readonly warnings: readonly string[];
}

/** Puts the questions about a track into a batch. */
export function askTrack(head: TrackHead, song: SongReading, detail: LomDetail, batch: LomOp[]): AskedTrack {
  const own = head.path === song.ownPath;
  const whole = own || detail.tracks === "all";
  const heard = whole || detail.along?.(head.name) === true;
  const hasClips = head.kind === "audio" || head.kind === "midi";
  const at = head.id;
  const { device } = song;
  const ask = (wanted: boolean, op: LomOp) => (wanted ? add(batch, op) : null);
  const arrangement = clipMembers(clipKind(head), "arrangement", detail.notes);
  return {
    head,
    own,
    volume: ask(whole, { op: "get", at: paths.volume(head.path), ...volumeMembers(detail) }),
    about: ask(own, { op: "get", at, ...ABOUT }),
    arrangement: ask(hasClips && heard, { op: "each", at, child: "arrangement_clips", ...arrangement }),
    slots: ask(heard && hasClips, { op: "each", at, child: "clip_slots", ...SLOT }),
    devices: ask(
      whole,
      own && device !== null && onlyStage(detail)
        ? { op: "get", at: device, ...DEVICE }
        : { op: "each", at, child: "devices", ...DEVICE },
    ),
    stage: own ? askStages(song, detail, batch) : [],
    mixer: own && detail.mixer === true ? askMixer(head, batch) : null,
  };
}

/** Of the own devices only the one that asks is of use then. */
function onlyStage({ parameters, stage, tracks }: LomDetail): boolean {
  return parameters !== "all" && tracks !== "all" && stage !== undefined;
}

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
  const devices = detail.parameters === "all" ? at(answers, asked.devices, DEVICE) : [];
  const parameters = devices.map(({ id }) => add(batch, { op: "each", at: id, child: "parameters", ...ALL_MEMBERS }));
  const along = detail.bed === true && asked.volume === null;
  const bed = along ? bedQuestion(asked.head, song.heads, span) : null;
  const fader = along && faderSounds(asked.head, song.heads, span);
  return {
    ...asked,
    session,
    parameters,
    along: bed === null ? null : add(batch, bed),
    fader: fader ? add(batch, { op: "get", at: paths.volume(asked.head.path), ...volumeMembers(detail) }) : null,
  };
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
  const about = one(wide[asked.about ?? -1], ABOUT);
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
/** Where any parameter may be meant, it matters whether automation moves it. */
const STATE = "automation_state";
const ALL_MEMBERS: Members = { members: [...PARAMETER_MEMBERS.members, STATE] };
const VOLUME_AND_STATE: Members = { members: [...VOLUME.members, STATE] };
const ABOUT: Members = { members: ["name", "is_frozen"] };
const SLOT: Members = { members: ["clip"] };
const DEVICE: Members = { members: ["name", "class_name", "is_active"] };

function volumeMembers({ parameters }: LomDetail): Members {
  return parameters === "all" ? VOLUME_AND_STATE : VOLUME;
}

/** 0 none, 1 playing, 2 overridden; not asked for reads as none. */
function stated(parameter: Parameter, read: Reading): Parameter {
  return (read.number(STATE) ?? 0) > 0 ? { ...parameter, automated: true } : parameter;
}

function trackOf(
  asked: DeeperTrack,
  wide: readonly LomAnswer[],
  deep: readonly LomAnswer[],
  song: SongReading,
  detail: LomDetail,
  clips: readonly LomClip[],
): Track {
  const { id, name, kind, active, group } = asked.head;
  const volume = one(wide[asked.volume ?? -1] ?? deep[asked.fader ?? -1], volumeMembers(detail));
  const about = one(wide[asked.about ?? -1], ABOUT);
  const frozen = about?.flag("is_frozen") ?? false;
  const stage = readStages(asked.stage, wide, detail);
  const staged = new Set(stage.map(({ target }) => target));
  const devices = at(wide, asked.devices, DEVICE).map((device, index) => {
    const own = device.id === song.device ? stage : [];
    const all = at(deep, asked.parameters[index] ?? null, ALL_MEMBERS).map((each) =>
      stated(readParameter(each, ""), each),
    );
    const parameters = [...own, ...all.filter(({ target }) => !staged.has(target))];
    return { ...deviceOf(device, parameters), ...(device.id === song.device ? { asks: true as const } : {}) };
  });
  // Inside a rack the asking device is not among the track's own.
  const inRack = stage.length > 0 && !devices.some((each) => each.parameters.some(({ target }) => staged.has(target)));
  return {
    id,
    name: about?.text("name") ?? name,
    kind,
    group,
    active,
    ...(frozen ? { frozen } : {}),
    mixer: {
      volume: volume === null ? UNREAD_FADER : stated(readFader("Volume", volume), volume),
      ...readMixer(asked.mixer, wide),
    },
    clips: clips.map((each): Clip => each.clip),
    devices: inRack ? [...devices, { ...RACKED, parameters: stage }] : devices,
    envelopes: [],
  };
}

const RACKED: Omit<Device, "parameters"> = {
  name: "",
  className: "MxDeviceAudioEffect",
  on: true,
  asks: true,
  nested: [],
};

/** The fader of a track that nobody asked about, or that went while it was read. */
const UNREAD_FADER: Parameter = {
  target: null,
  name: "Volume",
  kind: "float",
  value: 0,
  minimum: null,
  maximum: null,
  unit: "",
};

function deviceOf(device: Reading, parameters: readonly Parameter[]): Device {
  return {
    name: device.text("name") ?? "",
    className: device.text("class_name") ?? "",
    on: device.flag("is_active"),
    parameters,
    nested: [],
  };
}

function clipKind({ kind }: TrackHead): Clip["kind"] {
  return kind === "midi" ? "midi" : "audio";
}

function add(batch: LomOp[], op: LomOp): number {
  return batch.push(op) - 1;
}

function at(answers: readonly LomAnswer[], index: number | null, members: Members): Reading[] {
  return index === null ? [] : many(answers[index], members);
}
