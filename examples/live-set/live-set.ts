import { followAction, grid, scaleInformation } from "#examples/live-set/clips.ts";
import { OVERWRITE_PROTECTION } from "#examples/live-set/devices.ts";
import type { PointeeIds } from "#examples/live-set/parameters.ts";
import type { Attributes, Element } from "#examples/live-set/xml.ts";
import { element, group, values } from "#examples/live-set/xml.ts";
import type { Beats, BeatsPerMinute } from "#src/model/units.ts";

export interface LiveSetSpec {
  /** Audio and group tracks in order, returns last. */
  readonly tracks: readonly Element[];
  readonly main: Element;
  readonly cue: Element;
  readonly returns: number;
  readonly scenes: readonly string[];
  readonly locators: readonly { readonly time: Beats; readonly name: string }[];
  readonly tempo: BeatsPerMinute;
  readonly annotation: string;
}

/**
 * A whole set of Live 12.3; newer Lives open it and bring it up to date.
 *
 * `ids` must be the ones that the tracks were built with.
 */
export function liveSet(ids: PointeeIds, spec: LiveSetSpec): Element {
  return element("Ableton", GENERATION, [
    group(
      "LiveSet",
      ...values({ NextPointeeId: ids.next, OverwriteProtectionNumber: OVERWRITE_PROTECTION, LomId: 0, LomIdView: 0 }),
      element("Tracks", {}, spec.tracks),
      spec.main,
      spec.cue,
      element(
        "SendsPre",
        {},
        Array.from({ length: spec.returns }, (_, id) => element("SendPreBool", { Id: id, Value: false })),
      ),
      element(
        "Scenes",
        {},
        spec.scenes.map((name, id) => scene(id, name, spec.tempo)),
      ),
      ...transportAndView(),
      group("Locators", element("Locators", {}, spec.locators.map(locator))),
      ...listsAndViews(spec.annotation),
    ),
  ]);
}

/** Source: sets of Live 12.3.2 and 12.3.7 carry this MinorVersion. `Creator` names the version that can read it. */
const GENERATION: Attributes = {
  MajorVersion: 5,
  MinorVersion: "12.0_12300",
  SchemaChangeCount: 1,
  Creator: "Ableton Live 12.3",
  Revision: "",
};

const FOUR_FOUR = 201;

function scene(id: number, name: string, tempo: BeatsPerMinute): Element {
  return element("Scene", { Id: id }, [
    followAction(),
    ...values({ Name: name, Annotation: "", Color: -1, Tempo: tempo, IsTempoEnabled: false }),
    ...values({ TimeSignatureId: FOUR_FOUR, IsTimeSignatureEnabled: false, LomId: 0 }),
    element("ClipSlotsListWrapper", { LomId: 0 }),
  ]);
}

function locator({ time, name }: LiveSetSpec["locators"][number], id: number): Element {
  return element(
    "Locator",
    { Id: id },
    values({ LomId: 0, Time: time, Name: name, Annotation: "", IsSongStart: false }),
  );
}

function transportAndView(): Element[] {
  const transport = { PhaseNudgeTempo: 10, LoopOn: false, LoopStart: 16, LoopLength: 32, LoopIsSongStart: false };
  return [
    group(
      "Transport",
      ...values({
        ...transport,
        CurrentTime: 0,
        PunchIn: false,
        PunchOut: false,
        MetronomeTickDuration: 0,
        DrawMode: false,
      }),
    ),
    element("SessionScrollPos", { X: 0, Y: 0 }),
    ...values({ SelectedBreakpointValue: 0 }),
    element("SignalModulations"),
    ...values({ GlobalQuantisation: 4, AutoQuantisation: 0 }),
    grid(),
    scaleInformation(),
    ...values({ InKey: true, SmpteFormat: 0 }),
    group("TimeSelection", ...values({ AnchorTime: 0, OtherTime: 0 })),
    group(
      "SequencerNavigator",
      group("BeatTimeHelper", ...values({ CurrentZoom: 0.25 })),
      element("ScrollerPos", { X: 0, Y: 0 }),
      element("ClientSize", { X: 1000, Y: 500 }),
    ),
    ...values({ IsContentSplitterOpen: true, IsExpressionSplitterOpen: true }),
    lanes("ExpressionLanes", [0, 1, 2, 3]),
    lanes("ContentLanes", [4, 5]),
    ...values({ ViewStateFxSlotCount: 4, ViewStateSessionMixerVolumeSectionHeight: 139 }),
    ...values({ ViewStateArrangerMixerVolumeSectionHeight: 120 }),
    ...values({ ShouldSceneTempoAndTimeSignatureBeVisible: false, WaveformVerticalZoomFactor: 1 }),
    ...values({ IsWaveformVerticalZoomActive: true }),
  ];
}

/** Live looks these up by position: a set without them does not open ("List index out of range, ContentLanes"). */
function lanes(tag: string, types: readonly number[]): Element {
  const rows = types.map((type, id) =>
    element("MidiEditorLaneModel", { Id: id }, values({ Type: type, Size: 41, IsMinimized: true })),
  );
  return element(tag, {}, rows);
}

function listsAndViews(annotation: string): Element[] {
  const wrappers = ["Tracks", "VisibleTracks", "ReturnTracks", "Scenes", "CuePoints"];
  const nowhere = -2147483648;
  return [
    element("DetailClipKeyMidis"),
    ...wrappers.map(wrapper),
    ...values({ SelectedDocumentViewInMainWindow: 0 }),
    ...values({ Annotation: annotation, SoloOrPflSavedValue: true, SoloInPlace: true, CrossfadeCurve: 2 }),
    ...values({ LatencyCompensation: 2, HighlightedTrackIndex: 0 }),
    group(
      "GroovePool",
      ...values({ LomId: 0 }),
      element("Grooves"),
      ...values({ DefaultGrooveId: -1 }),
      wrapper("Grooves"),
    ),
    ...values({ AutomationMode: true, SnapAutomationToGrid: true, ArrangementOverdub: false, ColorSequenceIndex: 0 }),
    group("AutoColorPickerForPlayerAndGroupTracks", ...values({ NextColorIndex: 7 })),
    group("AutoColorPickerForReturnAndMainTracks", ...values({ NextColorIndex: 5 })),
    ...values({
      ViewData: "{}",
      ResetNonautomatedMidiControllersOnClipStarts: true,
      MidiFoldIn: false,
      MidiFoldMode: -99,
    }),
    ...values({ MultiClipFocusMode: false, MultiClipLoopBarHeight: 0, MidiPrelisten: false }),
    element("LinkedTrackGroups"),
    ...values({ NoteSpellingPreference: 0, AccidentalSpellingPreference: 3, PreferFlatRootNote: false }),
    ...values({ UseWarperLegacyHiQMode: false }),
    element("VideoWindowRect", { Top: nowhere, Left: nowhere, Bottom: nowhere, Right: nowhere }),
    ...values({ ShowVideoWindow: true }),
    element("TuningSystems"),
    ...values({ TrackHeaderWidth: 93 }),
    ...values(OPEN_VIEWS),
    group("ViewStates", ...values(VIEW_STATES)),
  ];
}

function wrapper(name: string): Element {
  return element(`${name}ListWrapper`, { LomId: 0 });
}

const OPEN_VIEWS = {
  ViewStateMainWindowClipDetailOpen: false,
  ViewStateMainWindowHiddenOtherDocViewTypeClipDetailOpen: false,
  ViewStateMainWindowHiddenOtherDocViewTypeDeviceDetailOpen: true,
  ViewStateMainWindowDeviceDetailOpen: true,
  ViewStateSecondWindowClipDetailOpen: true,
  ViewStateSecondWindowDeviceDetailOpen: false,
};

const VIEW_STATES = {
  MixerInArrangement: 1,
  ArrangerMixerIO: 1,
  ArrangerMixerSends: 1,
  ArrangerMixerReturns: 1,
  ArrangerMixerVolume: 1,
  ArrangerMixerTrackOptions: 0,
  ArrangerMixerCrossFade: 0,
  ArrangerMixerTrackPerformanceImpactMeter: 0,
  MixerInSession: 1,
  SessionIO: 1,
  SessionSends: 1,
  SessionReturns: 1,
  SessionVolume: 1,
  SessionTrackOptions: 0,
  SessionCrossFade: 0,
  SessionTrackPerformanceImpactMeter: 0,
  SessionShowOverView: 0,
  ArrangerIO: 1,
  ArrangerReturns: 1,
  ArrangerVolume: 1,
  ArrangerTrackOptions: 0,
  ArrangerShowOverView: 1,
};
