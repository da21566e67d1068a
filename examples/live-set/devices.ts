import type { PointeeIds } from "#examples/live-set/parameters.ts";
import { choice, float, toggle } from "#examples/live-set/parameters.ts";
import type { Element } from "#examples/live-set/xml.ts";
import { element, group, values } from "#examples/live-set/xml.ts";

/** What every device, mixer and sequencer begins with. `name` is the user's own, empty for none. */
export function deviceHead(ids: PointeeIds, name = ""): Element[] {
  return [
    ...values({ LomId: 0, LomIdView: 0, IsExpanded: true, BreakoutIsExpanded: false }),
    toggle(ids, "On", true),
    ...values({ ModulationSourceCount: 0 }),
    element("ParametersListWrapper", { LomId: 0 }),
    element("Pointee", { Id: ids.take() }),
    ...values({ LastSelectedTimeableIndex: 0, LastSelectedClipEnvelopeIndex: 0 }),
    group("LastPresetRef", element("Value")),
    element("LockedScripts"),
    ...values({ IsFolded: false, ShouldShowPresetName: false, UserName: name, Annotation: "" }),
    group("SourceContext", element("Value")),
    ...values({ MpePitchBendUsesTuning: true, ViewData: "{}" }),
  ];
}

/**
 * A parameter of a device: `[name, value, low, high]` a knob, `[name, true]` a switch, `[name, 3, 7]` a list and its last place,
 * `["=name", value]` a plain setting that cannot be automated.
 */
type Setting = readonly [name: string, value: number | boolean, low?: number, high?: number];

/** Utility, named so by the user. Gain is linear. Source of all three lists: devices in sets saved by Live 12.0 to 12.3, in the file's order. */
export function utility(ids: PointeeIds, id: number): Element {
  const settings: readonly Setting[] = [
    ["PhaseInvertL", false],
    ["PhaseInvertR", false],
    ["ChannelMode", 1, 3],
    ["StereoWidth", 1, 0, 4],
    ["MidSideBalance", 1, 0, 2],
    ["=MidSideBalanceOn", false],
    ["Mono", false],
    ["BassMono", false],
    ["=BassMonoAudition", false],
    ["BassMonoFrequency", 120, 50, 500],
    ["Balance", 0, -1, 1],
    ["Gain", 1, 0, 56.2341309],
    ["LegacyGain", 0, -35, 35],
    ["Mute", false],
    ["DcFilter", false],
    ["=LegacyMode", false],
  ];
  return device(ids, id, "StereoGain", settings, "Utility");
}

export function reverb(ids: PointeeIds, id: number): Element {
  return device(ids, id, "Reverb", [
    ["PreDelay", 12, 0.5, 250],
    ["BandHighOn", true],
    ["BandLowOn", true],
    ["BandFreq", 830, 50, 18000],
    ["BandWidth", 5.85, 0.5, 9],
    ["SpinOn", true],
    ["EarlyReflectModFreq", 0.25, 0.07400000095, 1.29999995],
    ["EarlyReflectModDepth", 3, 2, 55],
    ["DiffuseDelay", 0.5, 0, 1],
    ["ShelfHighOn", true],
    ["HighFilterType", 0, 1],
    ["ShelfHiFreq", 4500, 20, 16000],
    ["ShelfHiGain", 0.7, 0.200000003, 1],
    ["ShelfLowOn", false],
    ["ShelfLoFreq", 90, 20, 15000],
    ["ShelfLoGain", 0.75, 0.200000003, 1],
    ["ChorusOn", true],
    ["SizeModFreq", 0.02, 0.009999999776, 8],
    ["SizeModDepth", 0.02, 0.009999999776, 4],
    ["DecayTime", 1900, 200, 60000],
    ["AllPassGain", 0.6, 0.001000000047, 0.9599999785],
    ["AllPassSize", 0.4, 0.05000000075, 1],
    ["FreezeOn", false],
    ["FlatOn", true],
    ["CutOn", true],
    ["RoomSize", 100, 0.2220000029, 500],
    ["SizeSmoothing", 0, 2],
    ["StereoSeparation", 100, 0, 120],
    ["RoomType", 3, 3],
    ["MixReflect", 1, 0.02999999933, 1.99530005],
    ["MixDiffuse", 1, 0.02999999933, 1.99530005],
    ["MixDirect", 1, 0, 1],
    ["=StereoSeparationOnDrySignal", false],
  ]);
}

export function delay(ids: PointeeIds, id: number): Element {
  return device(ids, id, "Delay", [
    ["DelayLine_SmoothingMode", 0, 2],
    ["DelayLine_Link", false],
    ["DelayLine_PingPong", true],
    ["DelayLine_SyncL", true],
    ["DelayLine_SyncR", true],
    ["DelayLine_TimeL", 0.3125, 0.001000000047, 5],
    ["DelayLine_TimeR", 0.3125, 0.001000000047, 5],
    ["DelayLine_SimpleDelayTimeL", 100, 1, 300],
    ["DelayLine_SimpleDelayTimeR", 100, 1, 300],
    ["DelayLine_PingPongDelayTimeL", 1, 1, 999],
    ["DelayLine_PingPongDelayTimeR", 1, 1, 999],
    ["DelayLine_SyncedSixteenthL", 2, 7],
    ["DelayLine_SyncedSixteenthR", 2, 7],
    ["DelayLine_OffsetL", 0, -0.3330000043, 0.3330000043],
    ["DelayLine_OffsetR", 0, -0.3330000043, 0.3330000043],
    ["=DelayLine_CompatibilityMode", 0],
    ["Feedback", 0.3, 0, 0.9499999881],
    ["Freeze", false],
    ["Filter_On", true],
    ["Filter_Frequency", 1400, 49.9999962, 18000.0059],
    ["Filter_Bandwidth", 6, 0.5, 9],
    ["Modulation_Frequency", 0.5, 0.01000000071, 39.9999962],
    ["Modulation_AmountTime", 0, 0, 1],
    ["Modulation_AmountFilter", 0, 0, 1],
    ["DryWet", 1, 0, 1],
    ["=DryWetMode", 1],
    ["=EcoProcessing", false],
  ]);
}

function device(ids: PointeeIds, id: number, tag: string, settings: readonly Setting[], name = ""): Element {
  const head = deviceHead(ids, name);
  const body = settings.map((setting) => parameter(ids, setting));
  return element(tag, { Id: id }, [...head, ...values({ OverwriteProtectionNumber: OVERWRITE_PROTECTION }), ...body]);
}

function parameter(ids: PointeeIds, [name, value, low, high]: Setting): Element {
  if (name.startsWith("=")) return element(name.slice(1), { Value: value });
  if (typeof value === "boolean") return toggle(ids, name, value);
  return high === undefined ? choice(ids, name, value, low ?? value) : float(ids, name, value, low ?? 0, high);
}

/** The format's version, as Live 12.3 writes it. */
export const OVERWRITE_PROTECTION = 3075;
