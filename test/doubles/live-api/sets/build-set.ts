import { isInstrument } from "#src/knowledge/live/device-trees/chain-place.ts";
import {
  type ClipShape,
  type DeviceShape,
  type LiveNode,
  type ParameterShape,
  PLAIN_CLIP,
  routingMembers,
  type SetShape,
  type TrackShape,
} from "#test/doubles/live-api/live-node.ts";

/** Makes one node under a parent; ids count up unless given. */
export type MakeNode = (
  type: string,
  parent: LiveNode | null,
  values?: Record<string, number | string>,
  id?: number,
) => LiveNode;

/** Builds a song's objects. */
export function buildSet(shape: SetShape, make: MakeNode): LiveNode {
  const [numerator, denominator] = shape.signature ?? [4, 4];
  const song = make("Song", null, {
    tempo: shape.tempo ?? 120,
    signature_numerator: numerator,
    signature_denominator: denominator,
    is_playing: 0,
    current_song_time: 0,
    loop: 0,
    loop_start: 0,
    loop_length: 4,
    punch_in: 0,
    punch_out: 0,
    name: "",
    file_path: "",
    ...shape.members,
  });
  const scenes = shape.scenes ?? Math.max(0, ...shape.tracks.map(({ session }) => session?.length ?? 0));
  song.children["tracks"] = shape.tracks.map((each) => buildTrack(each, song, scenes, make));
  song.children["return_tracks"] = (shape.returns ?? []).map((each) =>
    buildTrack(typeof each === "string" ? { name: each } : each, song, 0, make),
  );
  song.children["master_track"] = buildTrack({ name: "Main", ...shape.main }, song, 0, make);
  const main = (song.children["master_track"] as LiveNode).children["mixer_device"] as LiveNode;
  const crossfader = { name: "Crossfader", value: shape.crossfader ?? 0, min: -1 };
  main.children["crossfader"] = buildParameter(crossfader, main, make);
  main.children["song_tempo"] = buildParameter({ name: "Song Tempo", value: shape.tempo ?? 120, max: 999 }, main, make);
  const byId = new Map((song.children["tracks"] as LiveNode[]).map((track) => [track.id, track]));
  for (const { id, group } of shape.tracks)
    if (id !== undefined && group !== undefined) byId.get(id)!.children["group_track"] = byId.get(group) ?? null;
  song.children["scenes"] = Array.from({ length: scenes }, (_, row) => make("Scene", song, { name: `${row + 1}` }));
  song.children["cue_points"] = (shape.locators ?? []).map(([time, name]) => make("CuePoint", song, { time, name }));
  song.children["view"] = make("Song.View", song, {});
  return song;
}

export function buildTrack(shape: TrackShape, song: LiveNode, scenes: number, make: MakeNode): LiveNode {
  const kind = shape.kind ?? "audio";
  const track = make(
    "Track",
    song,
    {
      name: shape.name,
      mute: Number(shape.mute ?? false),
      solo: 0,
      is_foldable: Number(kind === "group"),
      is_grouped: 0,
      has_midi_input: Number(kind === "midi"),
      has_audio_input: Number(kind === "audio"),
      is_frozen: 0,
      ...routingMembers("output", shape.output ?? { type: "Main" }),
      ...shape.members,
    },
    shape.id,
  );
  track.children["mixer_device"] = buildMixer(shape, track, make);
  track.children["group_track"] = null;
  track.children["clip_slots"] = Array.from({ length: scenes }, (_, row) => {
    const clip = shape.session?.[row] ?? null;
    const slot = make("ClipSlot", track, { has_clip: Number(clip !== null) });
    slot.children["clip"] = clip === null ? null : buildClip(clip, slot, false, make);
    return slot;
  });
  track.children["arrangement_clips"] = (shape.arrangement ?? []).map((clip) => buildClip(clip, track, true, make));
  track.children["devices"] = (shape.devices ?? []).map((device) => buildDevice(device, track, make));
  return track;
}

function buildMixer(shape: TrackShape, track: LiveNode, make: MakeNode): LiveNode {
  const pans = typeof shape.pan === "object" ? shape.pan : null;
  const side = shape.crossfade === undefined ? 1 : { a: 0, b: 2 }[shape.crossfade];
  const mixer = make("MixerDevice", track, { panning_mode: Number(pans !== null), crossfade_assign: side });
  for (const [at, name] of ["left_split_stereo", "right_split_stereo"].entries())
    mixer.children[name] = buildParameter({ name, value: pans?.[at] ?? 2 * at - 1, min: -1 }, mixer, make);
  mixer.children["volume"] = buildParameter(
    {
      name: "Track Volume",
      value: shape.volume ?? 0.85,
      ...(shape.volumeId === undefined ? {} : { id: shape.volumeId }),
    },
    mixer,
    make,
  );
  const pan = typeof shape.pan === "number" ? shape.pan : 0;
  mixer.children["panning"] = buildParameter({ name: "Track Panning", value: pan, min: -1 }, mixer, make);
  const sends = (shape.sends ?? []).map((value, index) => ({ name: `Send ${index}`, value }));
  mixer.children["sends"] = sends.map((send) => buildParameter(send, mixer, make));
  return mixer;
}

export function buildClip(shape: ClipShape, parent: LiveNode, arrangement: boolean, make: MakeNode): LiveNode {
  const place = { is_arrangement_clip: Number(arrangement) };
  return make("Clip", parent, { ...PLAIN_CLIP, ...shape, ...place });
}

/** On a track or in a chain of a rack. */
export function buildDevice(shape: DeviceShape, parent: LiveNode, make: MakeNode): LiveNode {
  const className = shape.className ?? "MxDeviceAudioEffect";
  const device = make(
    shape.chains !== undefined ? "RackDevice" : (LOM_CLASS_OF[className] ?? "Device"),
    parent,
    {
      ...shape.members,
      name: shape.name,
      class_name: className,
      class_display_name: shape.name,
      type: isInstrument(className) ? 1 : 2,
    },
    shape.id,
  );
  const on: ParameterShape = { name: "Device On", value: Number(shape.on ?? true), quantized: true };
  device.children["parameters"] = [on, ...(shape.parameters ?? [])].map((each) => buildParameter(each, device, make));
  if (shape.chains !== undefined) {
    device.children["chains"] = shape.chains.map(({ name, mute = false, volume = 0.85, pan = 0, devices }) => {
      const chain = make("Chain", device, { name, mute: Number(mute), solo: 0 });
      const mixer = make("ChainMixerDevice", chain, {});
      mixer.children["volume"] = buildParameter({ name: "Chain Volume", value: volume }, mixer, make);
      mixer.children["panning"] = buildParameter({ name: "Chain Panning", value: pan, min: -1 }, mixer, make);
      chain.children["mixer_device"] = mixer;
      chain.children["devices"] = devices.map((each) => buildDevice(each, chain, make));
      return chain;
    });
  }
  return device;
}

/** Devices that the model has a class of its own for. */
const LOM_CLASS_OF: Readonly<Record<string, string>> = {
  MxDeviceAudioEffect: "MaxDevice",
  MxDeviceInstrument: "MaxDevice",
  MxDeviceMidiEffect: "MaxDevice",
  Eq8: "Eq8Device",
  Compressor2: "CompressorDevice",
};

function buildParameter(shape: ParameterShape, parent: LiveNode, make: MakeNode): LiveNode {
  const { name, value = 0, min = 0, max = 1, quantized = false, enabled = true, state = 0, shown = "", law } = shape;
  const { times = 1, automated = false } = shape;
  return make(
    "DeviceParameter",
    parent,
    {
      name,
      original_name: name,
      value,
      min,
      max,
      is_quantized: Number(quantized),
      is_enabled: Number(enabled),
      automation_state: Number(automated),
      state,
      default_value: value,
      // Not a member of the model: what `str_for_value` puts behind the number.
      _shown: shown,
      ...(law === undefined ? {} : { _law: law.law, _unit: law.unit, _low: law.low, _high: law.high }),
      _times: times,
    },
    shape.id,
  );
}
