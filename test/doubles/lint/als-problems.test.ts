import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { sampleSet, sampleSets } from "#test/adapters/als/sample-sets.ts";
import { alsProblems } from "#test/doubles/lint/als-problems.ts";
import { type AlsSetShape, alsSet, MADE, type Node, STATE } from "#test/doubles/sets/als-set.ts";
import { needs } from "#test/needs.ts";

type Change = readonly [from: string | RegExp, to: string];

function event(time: number, value: string, more = "", kind = "FloatEvent"): Node {
  return `${kind} Id="${time < 0 ? 0 : time + 1}" Time="${time}" Value="${value}"${more}`;
}

const EVENTS = [event(-63072000, "1"), event(4, "1"), event(8, "0.5")];

function lane(target: number, events: readonly Node[] = EVENTS, kind = "AutomationEnvelope", state = [STATE]): Node {
  const id = target - MADE.leadVolume;
  const held: Node = events.length === 0 ? "Events" : ["Events", ...events];
  return [`${kind} Id="${id}"`, ["EnvelopeTarget", `PointeeId Value="${target}"`], ["Automation", held, ...state]];
}

const lanes = (...each: readonly Node[]): AlsSetShape => ({
  leadLanes: [["AutomationEnvelopes", ["Envelopes", ...each]]],
});
const clipLanes = (...each: readonly Node[]): AlsSetShape => ({ clipLanes: [["Envelopes", ["Envelopes", ...each]]] });

/** The made set with one return track, two scenes and a group around the lead: what the smallest set cannot break. */
const FULL: readonly Change[] = [
  [/<Sends \/>/g, '<Sends><TrackSendHolder Id="0" /></Sends>'],
  [/(<MainTrack>[\s\S]*?)<Sends>.*?<\/Sends>/, "$1<Sends />"],
  ["<SendsPre />", '<SendsPre><SendPreBool Id="0" Value="false" /></SendsPre>'],
  [
    "<Tracks>",
    '<Tracks><GroupTrack Id="9"><DeviceChain><Mixer><Sends><TrackSendHolder Id="0" /></Sends></Mixer></DeviceChain></GroupTrack>',
  ],
  ['<TrackGroupId Value="-1" />', '<TrackGroupId Value="9" />'],
  [
    "</Tracks>",
    '<ReturnTrack Id="12"><DeviceChain><Mixer><Sends><TrackSendHolder Id="0" /></Sends></Mixer></DeviceChain></ReturnTrack></Tracks>',
  ],
];

function changed(text: string, changes: readonly Change[]): string {
  return changes.reduce((before, [from, to]) => {
    const after = before.replace(from, to);
    if (after === before) throw new RangeError(`changed: nothing to change: ${from}`);
    return after;
  }, text);
}

describe("alsProblems finds nothing", () => {
  it.each([10.0, 10.1, 11, 12] as const)("in a set of Live %d", (live) => {
    expect(alsProblems(alsSet({ live }))).toEqual([]);
  });

  it("in a packed set, in one with returns and a group, and in one with lanes of either kind", () => {
    expect(alsProblems(gzipSync(alsSet()))).toEqual([]);
    expect(alsProblems(changed(alsSet(), FULL))).toEqual([]);
    expect(
      alsProblems(alsSet({ ...lanes(lane(MADE.leadVolume)), ...clipLanes(lane(150, EVENTS, "ClipEnvelope")) })),
    ).toEqual([]);
  });

  const sets = sampleSets();
  it.each(sets.length > 0 ? sets : ["(no sets at hand)"])(
    "in %s, which Live saved",
    needs("STEADYHAND_SAMPLES/sets"),
    (name) => {
      // A tool packed one of them anew.
      expect(alsProblems(readFileSync(sampleSet(name))).filter((line) => !line.includes("gzip header"))).toEqual([]);
    },
  );
});

describe("alsProblems finds what is planted:", () => {
  it.each<[string, AlsSetShape, readonly Change[]]>([
    ["refused: it is no XML: </LiveSet> closes", {}, [["</Locators>", ""]]],
    ["refused: it is no XML: no markup", {}, [["<Tracks>", "<Tracks & >"]]],
    [
      "refused: it is no XML: <AudioTrack> has two attributes Id",
      {},
      [['<AudioTrack Id="10"', '<AudioTrack Id="10" Id="11"']],
    ],
    [
      "refused: the root is <Live>",
      {},
      [
        ["<Ableton ", "<Live "],
        ["</Ableton>", "</Live>"],
      ],
    ],
    [
      "refused: there is no <LiveSet>",
      {},
      [
        ["<LiveSet>", "<Set>"],
        ["</LiveSet>", "</Set>"],
      ],
    ],
    ["refused: non-unique pointee id 200", {}, [['Target Id="102"', 'Target Id="200"']]],
    ["refused: non-unique pointee id 100", {}, [["</Tracks>", '<Pointee Id="100" /></Tracks>']]],
    ["refused: non-unique pointee id 100", {}, [["</Tracks>", '<ControllerTargets.5 Id="100" /></Tracks>']]],
    ["refused: there is no NextPointeeId", {}, [[/<NextPointeeId.*\n/, ""]]],
    ["refused: NextPointeeId is too low: 311 must be bigger than 311", { nextPointeeId: 311 }, []],
    ["unlike Live: NextPointeeId 400 is not above 500", lanes(lane(MADE.leadVolume, [...EVENTS, event(499, "1")])), []],
    ["refused: non-unique list id 10 in <Tracks>", {}, [['<MidiTrack Id="11"', '<MidiTrack Id="10"']]],
    ["refused: non-unique list id 0 in <WarpMarkers>", {}, [['<WarpMarker Id="1"', '<WarpMarker Id="0"']]],
    [
      "refused: return tracks are not last",
      {},
      [
        ...FULL,
        [
          "</Tracks>",
          '<MidiTrack Id="13"><DeviceChain><Mixer><Sends><TrackSendHolder Id="0" /></Sends></Mixer></DeviceChain></MidiTrack></Tracks>',
        ],
      ],
    ],
    [
      "refused: SendsPre has 1 entries, the set 0",
      {},
      [["<SendsPre />", '<SendsPre><SendPreBool Id="0" /></SendsPre>']],
    ],
    [
      "refused: <MainTrack> or <MasterTrack>",
      {},
      [
        ["<MainTrack>", "<MasterTrack>"],
        ["</MainTrack>", "</MasterTrack>"],
      ],
    ],
    [
      "refused: AudioTrack 10 has 0 send knobs for 1 return",
      {},
      [...FULL, [/(<AudioTrack[\s\S]*?)<Sends>.*?<\/Sends>/, "$1<Sends />"]],
    ],
    [
      "refused: MainTrack has 1 send knobs for 0 return",
      {},
      [[/(<MainTrack>[\s\S]*?)<Sends \/>/, '$1<Sends><TrackSendHolder Id="0" /></Sends>']],
    ],
    [
      "refused: AudioTrack 10: its group 8 is missing",
      {},
      [['<TrackGroupId Value="-1" />', '<TrackGroupId Value="8" />']],
    ],
    [
      "refused: AudioTrack 10: its group 9 is missing or stands after it",
      {},
      [
        ['<TrackGroupId Value="-1" />', '<TrackGroupId Value="9" />'],
        ["</Tracks>", '<GroupTrack Id="9"><DeviceChain /></GroupTrack></Tracks>'],
      ],
    ],
    [
      "refused: AudioTrack 10: 1 clip slots in MainSequencer, 2 scenes",
      {},
      [["</Scenes>", '<Scene Id="1" /></Scenes>']],
    ],
    [
      "refused: MidiTrack 11: 0 clip slots in FreezeSequencer, 1 scenes",
      {},
      [[/(<MidiTrack[\s\S]*?)<MainSequencer>/, "$1<FreezeSequencer><ClipSlotList /></FreezeSequencer><MainSequencer>"]],
    ],
    [
      "refused: AudioTrack 10: the clip at beat 0 starts at 1",
      {},
      [[/(<Sample>[\s\S]*?)<CurrentStart Value="0"/, '$1<CurrentStart Value="1"']],
    ],
    [
      "refused: AudioTrack 10: the clip at beat 0 ends at 0",
      {},
      [[/(<Sample>[\s\S]*?)<CurrentEnd Value="16"/, '$1<CurrentEnd Value="0"']],
    ],
    [
      "refused: AudioTrack 10: the clip at beat 0 ends at 2000000",
      {},
      [[/(<Sample>[\s\S]*?)<CurrentEnd Value="16"/, '$1<CurrentEnd Value="2000000"']],
    ],
    [
      "unlike Live: AudioTrack 10: the clip at beat 0 lasts 20 beats and plays 16",
      {},
      [[/(<Sample>[\s\S]*?)<CurrentEnd Value="16"/, '$1<CurrentEnd Value="20"']],
    ],
    [
      "unlike Live: AudioTrack 10: the clip at beat 0 overlaps",
      {},
      [
        [
          /(<ArrangerAutomation>\s*<Events>)(\s*)(<AudioClip Id="0"[\s\S]*?<\/AudioClip>)/,
          '$1$3<MidiClip Id="5" Time="0"><CurrentStart Value="0" /><CurrentEnd Value="4" /></MidiClip>',
        ],
      ],
    ],
    ["unlike Live: a clip has 1 warp markers", {}, [[/<WarpMarker Id="1".*\n/, ""]]],
    ["refused: warp markers do not rise", {}, [['SecTime="0.015625"', 'SecTime="0"']]],
    ["refused: warp markers do not rise", {}, [['BeatTime="0.03125"', 'BeatTime="-1"']]],
    ["refused: AudioTrack 10: an envelope points at 200, not in this track", lanes(lane(MADE.keysVolume)), []],
    [
      "unlike Live: AudioTrack 10: two envelopes for target 100",
      lanes(lane(MADE.leadVolume), ['AutomationEnvelope Id="7"', ...(lane(MADE.leadVolume).slice(1) as Node[])]),
      [],
    ],
    [
      "unlike Live: AudioTrack 10: the envelope of 100 lacks its AutomationTransformViewState",
      lanes(lane(MADE.leadVolume, EVENTS, "AutomationEnvelope", [])),
      [],
    ],
    [
      "unlike Live: AudioTrack 10: a clip envelope points at 200, not in this track",
      clipLanes(lane(MADE.keysVolume, EVENTS, "ClipEnvelope")),
      [],
    ],
    ["unlike Live: AudioTrack 10: the envelope of 100 is empty", lanes(lane(MADE.leadVolume, [])), []],
    [
      "refused: AudioTrack 10: the envelope of 100 mixes kinds",
      lanes(lane(MADE.leadVolume, [...EVENTS, event(9, "1", "", "EnumEvent")])),
      [],
    ],
    [
      "unlike Live: AudioTrack 10: the envelope of 100 does not begin before all time",
      lanes(lane(MADE.leadVolume, EVENTS.slice(1))),
      [],
    ],
    [
      "unlike Live: AudioTrack 10: the envelope of 100 begins with another value",
      lanes(lane(MADE.leadVolume, [event(-63072000, "0.9"), ...EVENTS.slice(1)])),
      [],
    ],
    [
      "refused: AudioTrack 10: the envelope of 100 is not in time order",
      lanes(lane(MADE.leadVolume, [...EVENTS, event(5, "1")])),
      [],
    ],
    [
      "unlike Live: AudioTrack 10: the envelope of 100 ends in a bend",
      lanes(lane(MADE.leadVolume, [...EVENTS, event(9, "1", ' CurveControl1X="0.5"')])),
      [],
    ],
    ["refused: AudioTrack 10: <On> is a switch, and its envelope has FloatEvents", lanes(lane(MADE.eqOn)), []],
    ["refused: a tempo is outside 20 to 999", { tempo: "0.001" }, []],
    ["refused: a tempo is outside 20 to 999", { tempo: "1000" }, []],
    [
      "unlike Live: the tempo is 90, its resting lane says otherwise",
      {},
      [[/(<Tempo>\s*)<Manual Value="120"/, '$1<Manual Value="90"']],
    ],
    [
      "unlike Live: the main track has no lane for the tempo",
      {},
      [['<PointeeId Value="302"', '<PointeeId Value="300"']],
    ],
    [
      "unlike Live: the main track has no lane for the signature",
      {},
      [['<PointeeId Value="304"', '<PointeeId Value="300"']],
    ],
  ])("%s", (expected, shape, changes) => {
    const found = alsProblems(changed(alsSet(shape), changes));
    expect(found.filter((line) => line.startsWith(expected))).toHaveLength(1);
  });

  it("a name in the gzip header, and a set packed twice", () => {
    const named = gzipSync(alsSet());
    named[3] = 8;
    const withName = Buffer.concat([named.subarray(0, 10), Buffer.from("name\0"), named.subarray(10)]);
    expect(alsProblems(withName)).toEqual(["unlike Live: the gzip header has flags 8, where Live writes none"]);
    expect(alsProblems(gzipSync(gzipSync(alsSet())))).toEqual(["refused: it is packed twice"]);
  });
});
