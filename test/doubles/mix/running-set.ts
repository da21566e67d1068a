import { faderTaper } from "#src/curve/tapers/fader-taper.ts";
import { amplitudeToDecibels } from "#src/dsp/decibels.ts";
import { FADER_LAW } from "#src/knowledge/live/knobs/fader-law.ts";
import { liveDeviceName } from "#src/knowledge/live/live-device-names.ts";
import { liveParameterNames } from "#src/knowledge/live/parameter-names/live-parameter-names.ts";
import { KEY_TARGET } from "#src/knowledge/live/sound-settings.ts";
import { storedLaw } from "#src/knowledge/live/stored-values.ts";
import type { AudioClip, Clip, Device, LiveSet, Parameter, Track } from "#src/model/live-set.ts";
import {
  type ChainShape,
  type ClipShape,
  type DeviceShape,
  type ParameterShape,
  type Routing,
  routingMembers,
  type SetShape,
  type TrackShape,
  warpMarkersJson,
} from "#test/doubles/live-api/live-node.ts";
import { nativeDevice } from "#test/doubles/sets/native-devices.ts";

/** A set file's set as a running Live of an age has it: names, its own numbers, what it shows. What no running Live tells is lost. */
export function runningSet(set: LiveSet, version = "12.4.6"): SetShape {
  const older = Number(version.split(".")[1]) < 4;
  const of = (kinds: readonly string[]) => set.tracks.filter(({ kind }) => kinds.includes(kind));
  const shape = (track: Track) => trackShape(set, track, older);
  const [main] = of(["main"]);
  return {
    version,
    tempo: set.tempo,
    signature: set.timeSignature,
    tracks: of(["audio", "midi", "group"]).map(shape),
    returns: of(["return"]).map(shape),
    ...(main === undefined ? {} : { main: shape(main) }),
    crossfader: main?.mixer.crossfader?.value ?? 0,
    locators: set.locators.map(({ time, name }) => [time, name] as const),
  };
}

function trackShape(set: LiveSet, track: Track, older: boolean): TrackShape {
  const { volume, pan, sends, splitPan, crossfade } = track.mixer;
  const { kind } = track;
  return {
    id: track.id,
    name: track.name,
    ...(kind === "midi" || kind === "group" ? { kind } : {}),
    mute: !track.active,
    volume: Math.fround(volume.value <= (volume.minimum ?? 0) ? 0 : faderTaper().toRaw(level(volume))),
    pan: splitPan === undefined ? pan.value : [splitPan.left.value, splitPan.right.value],
    ...(crossfade === undefined ? {} : { crossfade }),
    sends: sends.map((send) => Math.fround(faderTaper(FADER_LAW.sendOffset).toRaw(level(send)))),
    ...(track.group === null ? {} : { group: track.group }),
    output: outputOf(set, track),
    members: { solo: Number(track.soloed ?? false), is_frozen: Number(track.frozen ?? false) },
    arrangement: track.clips.filter(({ place }) => place === "arrangement").map(clipShape),
    session: track.clips.filter(({ place }) => place === "session").map(clipShape),
    devices: track.devices.map((device) => deviceShape(set, device, older)),
  };
}

function level({ value }: Parameter): number {
  return amplitudeToDecibels(value);
}

function outputOf({ tracks }: LiveSet, { output = { to: "group" }, group }: Track): Routing {
  switch (output.to) {
    case "main":
      return { type: "Main" };
    case "group":
      return { type: group === null ? "Main" : "Group" };
    case "nowhere":
      return { type: "Sends Only" };
    case "outside":
      return { type: "Ext. Out", channel: "1/2" };
    default: {
      const name = tracks.find(({ id }) => id === output.track)?.name ?? "";
      return { type: name, channel: output.to === "track" ? "Track In" : "Chain In" };
    }
  }
}

function clipShape(clip: Clip): ClipShape {
  const { loop, start, end } = clip;
  const place = { start_time: start, end_time: end, muted: Number(clip.disabled), looping: Number(loop.on) };
  const content = {
    loop_start: loop.on ? loop.start : loop.start + loop.startRelative,
    loop_end: loop.end,
    start_marker: loop.start + loop.startRelative,
    end_marker: loop.end,
  };
  const own = { name: clip.name, ...place, ...content };
  return clip.kind === "audio" ? { ...own, ...soundOf(clip) } : { ...own, is_audio_clip: 0, _notes: notesOf(clip) };
}

function soundOf({ sample, warped, warpMode, warpMarkers, gain, pitch }: AudioClip) {
  return {
    file_path: sample.path ?? "",
    sample_rate: sample.sampleRate,
    warping: Number(warped),
    warp_mode: ["beats", "tones", "texture", "re-pitch", "complex", "rex", "complex-pro"].indexOf(warpMode),
    warp_markers: warpMarkersJson(warpMarkers.map(({ seconds, beats }) => [seconds, beats] as const)),
    gain_display_string: gain === 0 ? "-inf dB" : `${amplitudeToDecibels(gain).toFixed(2)} dB`,
    pitch_coarse: pitch.coarse,
    pitch_fine: pitch.fine,
  };
}

function notesOf({ notes }: Extract<Clip, { readonly kind: "midi" }>): string {
  const told = notes.map(({ start, enabled, ...note }) => ({ ...note, start_time: start, mute: Number(!enabled) }));
  return JSON.stringify(told);
}

function deviceShape(set: LiveSet, device: Device, older: boolean): DeviceShape {
  const { name, className, on, chains, nested } = device;
  if (chains !== undefined) {
    const only = chains.map(
      ({ name: chain, on: active, volume, pan }, index): ChainShape => ({
        name: chain,
        mute: !active,
        volume: volume === null ? 0.85 : Math.fround(faderTaper().toRaw(level(volume))),
        pan: pan?.value ?? 0,
        devices: index === 0 ? nested.map((each) => deviceShape(set, each, older)) : [],
      }),
    );
    return { name, className, on, chains: only };
  }
  const shape = nativeDevice(className, { name, on, older });
  const stored = new Map(device.parameters.map((each) => [each.name, each]));
  const parameters = (shape.parameters ?? []).map((parameter) => standing(className, parameter, stored));
  return {
    ...shape,
    name: name === "" ? liveDeviceName(className) : name,
    parameters,
    members: membersOf(set, device),
  };
}

/** A parameter where it stands; where no law is known of it, it shows its stored number in per cent, or as a gain in dB. */
function standing(
  className: string,
  parameter: ParameterShape,
  stored: ReadonlyMap<string, Parameter>,
): ParameterShape {
  const path = liveParameterNames(className, parameter.name).paths.find((each) => stored.has(each));
  if (path === undefined) return parameter;
  const { value } = stored.get(path)!;
  const scale = storedLaw(className, path);
  if (scale !== null) return { ...parameter, value: Math.fround(scale.toRaw(value)) };
  const { law: _, ...plain } = parameter;
  return /Gain|Volume|Output/.test(path)
    ? { ...plain, value: amplitudeToDecibels(value), min: -70, max: 24, shown: " dB" }
    : { ...plain, value, min: -1, max: 4, shown: " %", times: 100 };
}

function membersOf({ tracks }: LiveSet, { className, settings = {} }: Device): NonNullable<DeviceShape["members"]> {
  if (className === "Eq8")
    return { global_mode: Number(settings["Mode"] ?? 0), oversample: Number(settings["Precision"] ?? 0) };
  if (className !== "Compressor2") return {};
  const [, place = "", tap = ""] = (settings[KEY_TARGET] ?? "AudioIn/None").split("/");
  const from = tracks.find(({ id }) => place === `Track.${id}`)?.name;
  const channel = { PreFxOut: "Pre FX", PostFxOut: "Post FX", TrackOut: "Post Mixer" }[tap] ?? tap;
  return routingMembers("input", { type: from ?? "No Input", channel });
}
