import type { Element } from "#examples/live-set/xml.ts";
import { element, group, values } from "#examples/live-set/xml.ts";

/** What every track was last edited with, as a new one says it. */
export const SELECTED_PANEL = { SelectedToolPanel: 7, SelectedTransformationName: "", SelectedGeneratorName: "" };

/** What every track begins with, up to the id of its group. */
export function trackHead(name: string, colour: number, automation: Element, groupId: number): Element[] {
  return [
    ...values({ LomId: 0, LomIdView: 0, IsContentSelectedInDocument: false, PreferredContentViewMode: 0 }),
    group("TrackDelay", ...values({ Value: 0, IsValueSampleBased: false })),
    group("Name", ...values({ EffectiveName: name, UserName: name, Annotation: "", MemorizedFirstClipName: "" })),
    ...values({ Color: colour }),
    automation,
    ...values({ TrackGroupId: groupId, TrackUnfolded: true }),
  ];
}

export function trackTail(): Element[] {
  return [
    element("DevicesListWrapper", { LomId: 0 }),
    element("ClipSlotsListWrapper", { LomId: 0 }),
    element("ArrangementClipsListWrapper", { LomId: 0 }),
    element("TakeLanesListWrapper", { LomId: 0 }),
    ...values({ ViewData: "{}" }),
    group("TakeLanes", element("TakeLanes"), ...values({ AreTakeLanesFolded: true })),
    ...values({ LinkedTrackGroupId: -1 }),
  ];
}

/** A track's outer device chain: lanes, routings, then `content`. */
export function deviceChain(output: keyof typeof OUTPUTS, content: readonly Element[]): Element {
  const lane = { SelectedDevice: 1, SelectedEnvelope: 0, IsContentSelectedInDocument: false, LaneHeight: 68 };
  const [place, upper, lower] = OUTPUTS[output];
  return group(
    "DeviceChain",
    group(
      "AutomationLanes",
      group("AutomationLanes", element("AutomationLane", { Id: 0 }, values(lane))),
      ...values({ AreAdditionalAutomationLanesFolded: false }),
    ),
    group(
      "ClipEnvelopeChooserViewState",
      ...values({ SelectedDevice: 0, SelectedEnvelope: 0, PreferModulationVisible: false }),
    ),
    routing("AudioInputRouting", "AudioIn/External/S0", "Ext. In", "1/2"),
    routing("MidiInputRouting", "MidiIn/External.All/-1", "Ext: All Ins", ""),
    routing("AudioOutputRouting", place, upper, lower),
    routing("MidiOutputRouting", "MidiOut/None", "None", ""),
    ...content,
  );
}

const OUTPUTS = {
  main: ["AudioOut/Main", "Master", ""],
  group: ["AudioOut/GroupTrack", "Group", ""],
  external: ["AudioOut/External/S0", "Ext. Out", "1/2"],
} as const;

function routing(tag: string, place: string, upper: string, lower: string): Element {
  return group(
    tag,
    ...values({ Target: place, UpperDisplayString: upper, LowerDisplayString: lower }),
    group("MpeSettings", ...values({ ZoneType: 0, FirstNoteChannel: 1, LastNoteChannel: 15 })),
    ...values({ MpePitchBendUsesTuning: true }),
  );
}
