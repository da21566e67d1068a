/** How a set of chains shall look. */
export interface ChainSetShape {
  /** `"12.0_12120"`. */
  readonly format: string;
  readonly newline?: string;
  readonly protection?: string;
  readonly nextPointeeId?: number;
}

/** Track ids in the set that `chainSet` makes. */
export const CHAINS = { voice: 10, synth: 11, silent: 12, band: 13, rack: 14, frozen: 15, room: 16, main: -1 } as const;

/**
 * The text of a small Live Set in a version of the format, written by hand: an audio track with an empty chain and clips, a MIDI
 * track with an instrument, one without, a group with two devices, a track with a rack, a frozen one, a return, and a main
 * track that ends in a Limiter.
 */
export function chainSet({ format, newline = "\n", protection, nextPointeeId = 900 }: ChainSetShape): string {
  const live = Number.parseInt(format, 10);
  const main = live >= 12 ? "MainTrack" : "MasterTrack";
  const clip = (id: string, session: boolean) =>
    tag(`AudioClip Id="0" Time="0"`, [
      value("CurrentStart", 0),
      value("CurrentEnd", 32),
      tag("Loop", [
        value("LoopStart", 0),
        value("LoopEnd", 32),
        value("StartRelative", 0),
        value("LoopOn", String(session)),
      ]),
      value("Name", id),
      tag("Envelopes", ["<Envelopes />"]),
      value("Disabled", "false"),
      value("IsWarped", "true"),
      tag("SampleRef", [
        tag("FileRef", [
          value("RelativePathType", 1),
          value("RelativePath", "voice.wav"),
          value("Path", "/no/voice.wav"),
        ]),
        value("DefaultDuration", 352800),
        value("DefaultSampleRate", 44100),
      ]),
      value("WarpMode", 4),
      value("SampleVolume", 1),
      tag("WarpMarkers", [
        `<WarpMarker Id="0" SecTime="0" BeatTime="0" />`,
        `<WarpMarker Id="1" SecTime="0.015625" BeatTime="0.03125" />`,
      ]),
    ]);
  const sequencer = [
    tag("MainSequencer", [
      tag("ClipSlotList", [tag(`ClipSlot Id="0"`, [tag("ClipSlot", [tag("Value", [clip("Take", true)])])])]),
      tag("Sample", [tag("ArrangerAutomation", [tag("Events", [clip("Verse", false)])])]),
    ]),
  ];
  const slots = tag("MainSequencer", [tag("ClipSlotList", [tag(`ClipSlot Id="0"`, [tag("ClipSlot", ["<Value />"])])])]);
  const rack = tag(`AudioEffectGroupDevice Id="0"`, [
    ...headless(60, ""),
    tag("Branches", [
      tag(`AudioEffectBranch Id="0"`, [
        tag("DeviceChain", [tag("AudioToAudioDeviceChain", [tag("Devices", [device("Redux", 0, 61)])])]),
      ]),
    ]),
  ]);
  const text = tag(`Ableton MajorVersion="5" MinorVersion="${format}" Creator="Ableton Live ${live}.0" Revision=""`, [
    tag("LiveSet", [
      value("NextPointeeId", nextPointeeId),
      value("OverwriteProtectionNumber", protection ?? PROTECTION[format] ?? "3072"),
      tag("Tracks", [
        track("AudioTrack", CHAINS.voice, "Voice", sequencer, []),
        track("MidiTrack", CHAINS.synth, "Synth", [slots], [device("Arpeggiate", 3, 64), device("Operator", 7, 65)]),
        track("MidiTrack", CHAINS.silent, "Silent", [slots], [device("Arpeggiate", 0, 66)]),
        track("GroupTrack", CHAINS.band, "Band", [], [device("Redux", 4, 67), device("Tuner", 2, 68)]),
        track("AudioTrack", CHAINS.rack, "Rack", [slots], [rack]),
        track("AudioTrack", CHAINS.frozen, "Frozen", [slots], [], ['<Freeze Value="true" />']),
        track("ReturnTrack", CHAINS.room, "Room", [], [device("Redux", 0, 69)]),
      ]),
      track(main, null, "Main", [], [device("Redux", 0, 70), device("Limiter", 1, 71), device("Tuner", 2, 72)]),
      tag("SendsPre", [`<SendPreBool Id="0" Value="false" />`]),
      tag("Scenes", [live >= 11 ? tag(`Scene Id="0"`, [value("Name", "Intro")]) : `<Scene Id="0" Value="Intro" />`]),
    ]),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>${newline}${flat(text, 0).join(newline)}${newline}`;
}

/** As Live writes it into every set and device of a version. Source: 4,253 devices of sets saved by Live 10 to 12. */
const PROTECTION: Readonly<Record<string, string>> = {
  "10.0_370": "2560",
  "10.0_377": "2561",
  "11.0_433": "2816",
  "11.0_436": "2817",
  "11.0_11202": "2818",
  "11.0_11300": "2819",
  "12.0_12049": "3072",
  "12.0_12120": "3073",
  "12.0_12203": "3074",
  "12.0_12300": "3075",
};

type Node = string | { readonly head: string; readonly inside: readonly Node[] };

function tag(head: string, inside: readonly Node[]): Node {
  return { head, inside };
}

function value(name: string, text: string | number): string {
  return `<${name} Value="${text}" />`;
}

function device(name: string, id: number, pointee: number): Node {
  return tag(`${name} Id="${id}"`, headless(pointee, ""));
}

function headless(pointee: number, user: string): Node[] {
  return [tag("On", [value("Manual", "true"), `<AutomationTarget Id="${pointee}" />`]), value("UserName", user)];
}

function parameter(name: string, now: number, low: number, high: number, pointee: number): Node {
  return tag(name, [
    value("Manual", now),
    tag("MidiControllerRange", [value("Min", low), value("Max", high)]),
    tag(`AutomationTarget Id="${pointee}"`, [value("LockEnvelope", 0)]),
    tag(`ModulationTarget Id="${pointee + 1}"`, [value("LockEnvelope", 0)]),
  ]);
}

function track(
  kind: string,
  id: number | null,
  name: string,
  sequencer: readonly Node[],
  devices: readonly Node[],
  extra: readonly Node[] = [],
): Node {
  const base = 100 + 20 * ((id ?? 17) - 10);
  const main = id === null;
  const sends = [tag(`TrackSendHolder Id="0"`, [parameter("Send", 0.0003162277571, 0.0003162277571, 1, base + 8)])];
  const tempo = [
    parameter("Tempo", 120, 60, 200, base + 10),
    tag("TimeSignature", [value("Manual", 201), `<AutomationTarget Id="${base + 12}" />`]),
  ];
  const resting = (place: number, pointee: number, event: string, now: number) =>
    tag(`AutomationEnvelope Id="${place}"`, [
      tag("EnvelopeTarget", [value("PointeeId", pointee)]),
      tag("Automation", [
        tag("Events", [`<${event} Id="0" Time="-63072000" Value="${now}" />`]),
        tag("AutomationTransformViewState", [value("IsTransformPending", "false"), "<TimeAndValueTransforms />"]),
      ]),
    ]);
  const lanes = main
    ? tag("Envelopes", [resting(0, base + 12, "EnumEvent", 201), resting(1, base + 10, "FloatEvent", 120)])
    : "<Envelopes />";
  return tag(main ? kind : `${kind} Id="${id}"`, [
    tag("Name", [value("EffectiveName", name), value("UserName", "")]),
    tag("AutomationEnvelopes", [lanes]),
    value("TrackGroupId", -1),
    ...extra,
    tag("DeviceChain", [
      tag("Mixer", [
        tag("Speaker", [value("Manual", "true")]),
        main ? "<Sends />" : tag("Sends", sends),
        parameter("Pan", 0, -1, 1, base),
        parameter("Volume", 1, 0.0003162277571, 1.99526238, base + 4),
        ...(main ? tempo : []),
      ]),
      ...sequencer,
      tag("DeviceChain", [devices.length === 0 ? "<Devices />" : tag("Devices", devices), "<SignalModulations />"]),
    ]),
  ]);
}

function flat(node: Node, level: number): string[] {
  const indent = "\t".repeat(level);
  if (typeof node === "string") return [indent + node];
  const name = node.head.split(" ")[0];
  return [`${indent}<${node.head}>`, ...node.inside.flatMap((each) => flat(each, level + 1)), `${indent}</${name}>`];
}
