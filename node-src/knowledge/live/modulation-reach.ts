/**
 * What `live.modulate~` can do to a parameter.
 *
 * `offset`: what it is given, -1 to 1, is added to where the knob stands, over the parameter's whole range; 0 changes nothing.
 * `below`: the parameter is only moved between its minimum and where it stands, and 0 is half the way down.
 * `unknown`: nothing that is published says which.
 */
export type ModulationReach = "offset" | "below" | "unknown";

/**
 * How far Live's modulation reaches, by what is modulated; the Live Object Model does not say it.
 *
 * Source: live.modulate~ (docs.cycling74.com/reference/live.modulate~, read 2026-11-29): a “bipolar” parameter gets an offset of its
 * whole range, a “unipolar” one is scaled between its minimum and its value. Which are unipolar: Ableton's manual, Clip Envelopes,
 * Modulating Mixer Volumes and Sends (Live 9, unchanged since 7): volume and sends are modulated as a percentage of where they
 * stand, and can never be opened further; pan by as much as its knob leaves room for, which is neither of the two. Devices of Max
 * set their own mode (parameter_modmode), and of plug-ins nothing is said. A device of Live's own is taken as `offset`, which the
 * reference says of a parameter unless it is unipolar (TEST-PLAN MOD-2).
 */
export const MODULATION_REACH = {
  mixerLevel: "below",
  mixerOther: "unknown",
  foreign: "unknown",
  device: "offset",
} as const satisfies Readonly<Record<string, ModulationReach>>;

/** Classes of devices that are not Live's own. Source: Live Object Model, `Device.class_name`, Live 12.4. */
export const FOREIGN_DEVICES: ReadonlySet<string> = new Set([
  "PluginDevice",
  "AuPluginDevice",
  "MxDeviceAudioEffect",
  "MxDeviceInstrument",
  "MxDeviceMidiEffect",
]);
