/** How a made set shall look. */
export interface AlsSetShape {
  readonly live?: 9 | 10.0 | 10.1 | 11 | 12;
  readonly newline?: string;
  /** Blanks a level; an empty one makes a set without lines. */
  readonly indent?: string;
  readonly nextPointeeId?: number;
  /** Elements in place of the lead's `AutomationEnvelopes`, one string each. */
  readonly leadLanes?: readonly Node[];
  /** Elements in place of the session clip's `Envelopes`. */
  readonly clipLanes?: readonly Node[];
  readonly sample?: readonly Node[];
  readonly tempo?: string;
  /** What the main track's tempo lane holds before all time; the tempo itself where it is left out. */
  readonly heldTempo?: string;
  /** The same of its time signature. */
  readonly heldSignature?: string;
  /** Devices of the lead after its EQ. */
  readonly devices?: readonly Node[];
  /** Put behind the tracks' other elements of the lead. */
  readonly extra?: readonly Node[];
}

/** An opening tag without brackets, and what is inside; a string stands for an element without content. */
export type Node = string | Branch;

interface Branch extends ReadonlyArray<Node> {
  readonly 0: string;
}

/** Ids in the set that `alsSet` makes. */
export const MADE = {
  lead: 10,
  keys: 11,
  main: -1,
  leadVolume: 100,
  leadPan: 102,
  eqOn: 104,
  eqFrequency: 105,
  eqMode: 107,
  keysVolume: 200,
  mainVolume: 300,
  tempo: 302,
  signature: 304,
  nextPointeeId: 400,
} as const;

/**
 * The text of a small Live Set, written by hand in the form of the version asked for: an audio track "Lead" with an
 * EQ, a session clip in slot 0 and an arrangement clip, a MIDI track "Keys" with a clip, the main track.
 */
export function alsSet(shape: AlsSetShape = {}): string {
  const live = shape.live ?? 12;
  const main = live === 12 ? "MainTrack" : "MasterTrack";
  const counter: Node[] = live === 9 ? [] : [`NextPointeeId Value="${shape.nextPointeeId ?? MADE.nextPointeeId}"`];
  const scene: Node = live >= 11 ? ['Scene Id="0"', 'Name Value="Intro"'] : 'Scene Id="0" Value="Intro"';
  const root: Node = [
    `Ableton ${ROOTS[live]}`,
    [
      "LiveSet",
      ...counter,
      ["Tracks", leadTrack(live, shape), keysTrack(live)],
      mainTrack(main, live, shape),
      "SendsPre",
      [live >= 11 ? "Scenes" : "SceneNames", scene],
      ["Locators", ["Locators", ['Locator Id="0"', 'Time Value="16"', 'Name Value="A &amp; B&#x0A;line"']]],
    ],
  ];
  const newline = shape.newline ?? "\n";
  const indent = shape.indent ?? "\t";
  return `<?xml version="1.0" encoding="UTF-8"?>${newline}${lines(root, 0, indent).join(indent === "" ? "" : newline)}${newline}`;
}

const ROOTS = {
  9: 'MajorVersion="4" MinorVersion="9.5_327" SchemaChangeCount="4" Creator="Ableton Live 9.7.7"',
  10: 'MajorVersion="5" MinorVersion="10.0_370" SchemaChangeCount="2" Creator="Ableton Live 10.0.6"',
  10.1: 'MajorVersion="5" MinorVersion="10.0_377" SchemaChangeCount="6" Creator="Ableton Live 10.1.9"',
  11: 'MajorVersion="5" MinorVersion="11.0_11300" SchemaChangeCount="3" Creator="Ableton Live 11.3.13"',
  12: 'MajorVersion="5" MinorVersion="12.0_12300" SchemaChangeCount="1" Creator="Ableton Live 12.3.2"',
} as const;

function leadTrack(live: number, shape: AlsSetShape): Node {
  const lanes: readonly Node[] = live === 9 ? [] : (shape.leadLanes ?? [["AutomationEnvelopes", "Envelopes"]]);
  return [
    `AudioTrack Id="${MADE.lead}"`,
    ["Name", 'EffectiveName Value="Lead"', 'UserName Value=""'],
    ...lanes,
    'TrackGroupId Value="-1"',
    ...(shape.extra ?? []),
    [
      "DeviceChain",
      ["Mixer", ...mixer(MADE.leadVolume, MADE.leadPan, live)],
      [
        "MainSequencer",
        ["ClipSlotList", ['ClipSlot Id="0"', ["ClipSlot", ["Value", leadClip("Take", shape, true)]]]],
        ["Sample", ["ArrangerAutomation", ["Events", leadClip("Verse", shape, false)]]],
        'VolumeModulationTarget Id="150"',
      ],
      ["DeviceChain", ["Devices", eq(), ...(shape.devices ?? [])]],
    ],
  ];
}

function eq(): Node {
  return [
    'Eq8 Id="0"',
    ["On", 'Manual Value="true"', `AutomationTarget Id="${MADE.eqOn}"`],
    'UserName Value=""',
    [
      "Bands.0",
      [
        "ParameterA",
        ["Mode", 'Manual Value="3"', `AutomationTarget Id="${MADE.eqMode}"`],
        ["Freq", ...parameter("440", "10", "22000", MADE.eqFrequency)],
      ],
    ],
  ];
}

function leadClip(name: string, shape: AlsSetShape, session: boolean): Node {
  const lanes: readonly Node[] = session
    ? (shape.clipLanes ?? [["Envelopes", "Envelopes"]])
    : [["Envelopes", "Envelopes"]];
  return [
    'AudioClip Id="0" Time="0"',
    'CurrentStart Value="0"',
    'CurrentEnd Value="16"',
    loop(session),
    `Name Value="${name}"`,
    ...lanes,
    'Disabled Value="false"',
    'IsWarped Value="true"',
    ["SampleRef", ...(shape.sample ?? SAMPLE), 'DefaultDuration Value="352800"', 'DefaultSampleRate Value="44100"'],
    'WarpMode Value="4"',
    'SampleVolume Value="0.5"',
    [
      "WarpMarkers",
      'WarpMarker Id="0" SecTime="0" BeatTime="0"',
      'WarpMarker Id="1" SecTime="0.015625" BeatTime="0.03125"',
    ],
  ];
}

const SAMPLE: readonly Node[] = [
  [
    "FileRef",
    'RelativePathType Value="1"',
    'RelativePath Value="../audio/lead.wav"',
    'Path Value="/no/such/place/lead.wav"',
  ],
];

function loop(on: boolean): Node {
  return ["Loop", 'LoopStart Value="0"', 'LoopEnd Value="16"', 'StartRelative Value="0"', `LoopOn Value="${on}"`];
}

function keysTrack(live: number): Node {
  return [
    `MidiTrack Id="${MADE.keys}"`,
    ["Name", "EffectiveName Value='Keys &quot;soft&quot;'", 'UserName Value=""'],
    ...(live === 9 ? [] : [["AutomationEnvelopes", "Envelopes"] as const]),
    'TrackGroupId Value="-1"',
    [
      "DeviceChain",
      ["Mixer", ...mixer(MADE.keysVolume, MADE.keysVolume + 2, live)],
      ["MainSequencer", ["ClipSlotList", ['ClipSlot Id="0"', ["ClipSlot", "Value"]]]],
      ["DeviceChain", "Devices"],
    ],
  ];
}

function mainTrack(
  tag: string,
  live: number,
  { tempo = "120", heldTempo = tempo, heldSignature = "201" }: AlsSetShape,
): Node {
  const resting = (id: number, target: number, event: string, value: string): Node => [
    `AutomationEnvelope Id="${id}"`,
    ["EnvelopeTarget", `PointeeId Value="${target}"`],
    ["Automation", ["Events", `${event} Id="0" Time="-63072000" Value="${value}"`], ...(live > 10 ? [STATE] : [])],
  ];
  const lanes: Node = [
    "AutomationEnvelopes",
    [
      "Envelopes",
      resting(0, MADE.signature, "EnumEvent", heldSignature),
      resting(1, MADE.tempo, "FloatEvent", heldTempo),
    ],
  ];
  return [
    tag,
    ["Name", 'EffectiveName Value="Main"'],
    ...(live === 9 ? [] : [lanes]),
    'TrackGroupId Value="-1"',
    [
      "DeviceChain",
      [
        "Mixer",
        ...mixer(MADE.mainVolume, 310, live),
        ["Tempo", ...legacyLane(live, heldTempo), ...parameter(tempo, "60", "200", MADE.tempo)],
        ["TimeSignature", 'Manual Value="201"', `AutomationTarget Id="${MADE.signature}"`],
      ],
      ["DeviceChain", "Devices"],
    ],
  ];
}

/** Up to Live 9 a lane stands inside its parameter. */
function legacyLane(live: number, held: string): Node[] {
  return live === 9 ? [["ArrangerAutomation", ["Events", `FloatEvent Time="-63072000" Value="${held}"`]]] : [];
}

/** As Live writes it beside the events since 10.1. */
export const STATE: Node = [
  "AutomationTransformViewState",
  'IsTransformPending Value="false"',
  "TimeAndValueTransforms",
];

function mixer(volume: number, pan: number, live: number): Node[] {
  return [
    ["Speaker", 'Manual Value="true"'],
    "Sends",
    ["Pan", ...parameter("0", "-1", "1", pan)],
    [
      "Volume",
      ...(live === 9 && volume === MADE.leadVolume ? [LEGACY_CURVE] : []),
      ...parameter("1", "0.0003162277571", "1.99526238", volume),
    ],
  ];
}

const LEGACY_CURVE: Node = [
  "ArrangerAutomation",
  [
    "Events",
    'FloatEvent Time="-63072000" Value="1"',
    'FloatEvent Time="0" Value="1"',
    'FloatEvent Time="8" Value="0.25"',
  ],
];

/** A continuous parameter; its modulation target follows its automation target. */
function parameter(value: string, minimum: string, maximum: string, target: number): Node[] {
  return [
    `Manual Value="${value}"`,
    ["MidiControllerRange", `Min Value="${minimum}"`, `Max Value="${maximum}"`],
    [`AutomationTarget Id="${target}"`, 'LockEnvelope Value="0"'],
    [`ModulationTarget Id="${target + 1}"`, 'LockEnvelope Value="0"'],
  ];
}

function lines(node: Node, level: number, indent: string): string[] {
  const blank = indent.repeat(level);
  if (typeof node === "string") return [`${blank}<${node} />`];
  const head = node[0];
  const inside = node.slice(1);
  const name = head.split(" ")[0];
  return [`${blank}<${head}>`, ...inside.flatMap((each) => lines(each, level + 1, indent)), `${blank}</${name}>`];
}
