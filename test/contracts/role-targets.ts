import { describe, expect, it } from "vitest";
import { roleTarget } from "#src/chassis/curve-device/targets/role-target.ts";
import { liveParameterNames } from "#src/knowledge/live/parameter-names/live-parameter-names.ts";
import type { Track } from "#src/model/live-set.ts";
import type { LaneRole } from "#src/model/recipe/lane.ts";
import type { BenchDevice, TargetBench } from "#test/contracts/targets.ts";

/** What takes a role is told by what it is and how it stands, not by what it is called, and alike everywhere. */
export function roleTargetsContract(name: string, bench: TargetBench): void {
  describe(`${name}: what of a track takes a role`, () => {
    const possible = ROLE_ROWS.filter(({ devices }) =>
      devices.every(({ className }) => bench.classes.includes(className)),
    );
    it.each(possible)("$what", async ({ role, devices, takes }) => {
      const track = await bench.track(devices);
      const wanted = typeof takes === "string" && bench.unknownLaws?.has(takes) === true ? null : takes;
      const taken = takenBy(track, role);
      if (wanted instanceof RegExp) expect(taken).toMatch(wanted);
      else expect(taken).toBe(wanted);
    });
  });
}

/** Place of the device and path of the parameter; the question where several take it, `null` where none does. */
function takenBy(track: Track, role: LaneRole): string | null {
  const answer = roleTarget(track, role);
  if (!answer.ok) return answer.error.sentence;
  const { found } = answer.value;
  if (found === null) return null;
  const { paths } = liveParameterNames(found.device.className, found.parameter.name);
  return `${track.devices.indexOf(found.device)} ${paths[0]}`;
}

interface RoleRow {
  readonly what: string;
  readonly role: LaneRole;
  readonly devices: readonly BenchDevice[];
  /** Place of the device and path of the parameter; what is asked; `null`: nothing takes it. */
  readonly takes: string | RegExp | null;
}

const LOW_PASS = { Filter_Type: 0 };
const HIGH_PASS = { Filter_Type: 1 };
const band = (number: number, mode: number, on = 1) => ({
  [`Bands.${number}/ParameterA/IsOn`]: on,
  [`Bands.${number}/ParameterA/Mode`]: mode,
});
/** An EQ with its bands off but for these. */
const eq = (...bands: readonly Readonly<Record<string, number>>[]): BenchDevice => ({
  className: "Eq8",
  values: Object.assign({}, ...Array.from({ length: 8 }, (_, number) => band(number, 3, 0)), ...bands),
});

const ROLE_ROWS: readonly RoleRow[] = [
  { what: "an empty chain takes nothing", role: "lowPass", devices: [], takes: null },
  { what: "gain: a Utility", role: "gain", devices: [{ className: "StereoGain" }], takes: "0 Gain" },
  { what: "width: a Utility", role: "width", devices: [{ className: "StereoGain" }], takes: "0 StereoWidth" },
  {
    what: "whatever it is called",
    role: "pan",
    devices: [{ className: "StereoGain", name: "Auto Filter" }],
    takes: "0 Balance",
  },
  {
    what: "a name alone does not make it one",
    role: "pan",
    devices: [{ className: "Compressor2", name: "Utility" }],
    takes: null,
  },
  {
    what: "a Utility that is off does not take it",
    role: "pan",
    devices: [{ className: "StereoGain", on: false }],
    takes: null,
  },
  {
    what: "of two Utilities the one that is on",
    role: "pan",
    devices: [{ className: "StereoGain", on: false }, { className: "StereoGain" }],
    takes: "1 Balance",
  },
  {
    what: "of two Utilities that are on: asked which",
    role: "pan",
    devices: [{ className: "StereoGain" }, { className: "StereoGain" }],
    takes:
      /2 devices of track .* take this curve: name one of them as “Utility#1:Balance” \(device 1 .* or “Utility#2:Balance”/,
  },
  {
    what: "low-pass: an Auto Filter since 12.2",
    role: "lowPass",
    devices: [{ className: "AutoFilter2", values: LOW_PASS }],
    takes: "0 Filter_Frequency",
  },
  {
    what: "low-pass: an Auto Filter before 12.2",
    role: "lowPass",
    devices: [{ className: "AutoFilter", values: { FilterType: 0 } }],
    takes: "0 Cutoff",
  },
  {
    what: "an Auto Filter of the other kind does not",
    role: "lowPass",
    devices: [{ className: "AutoFilter", values: { FilterType: 1 } }],
    takes: null,
  },
  {
    what: "of two Auto Filters the one of the kind",
    role: "highPass",
    devices: [
      { className: "AutoFilter2", values: LOW_PASS },
      { className: "AutoFilter2", values: HIGH_PASS },
    ],
    takes: "1 Filter_Frequency",
  },
  {
    what: "two generations of Auto Filter are two of a kind",
    role: "lowPass",
    devices: [
      { className: "AutoFilter2", values: LOW_PASS },
      { className: "AutoFilter", values: { FilterType: 0 } },
    ],
    takes: /“Auto Filter#1:Filter_Frequency”.*“Auto Filter#2:Cutoff”/,
  },
  {
    what: "low-pass: a high cut of EQ Eight",
    role: "lowPass",
    devices: [eq(band(5, 7))],
    takes: "0 Bands.5/ParameterA/Freq",
  },
  {
    what: "high-pass: a low cut of EQ Eight",
    role: "highPass",
    devices: [eq(band(0, 1))],
    takes: "0 Bands.0/ParameterA/Freq",
  },
  { what: "an EQ without such a band does not", role: "highPass", devices: [eq(band(0, 3))], takes: null },
  { what: "nor one whose band is off", role: "highPass", devices: [eq(band(0, 1, 0))], takes: null },
  {
    what: "an Auto Filter before an EQ, wherever they stand",
    role: "lowPass",
    devices: [eq(band(7, 6)), { className: "AutoFilter2", values: LOW_PASS }],
    takes: "1 Filter_Frequency",
  },
  {
    what: "an EQ behind an Auto Filter of the other kind",
    role: "lowPass",
    devices: [{ className: "AutoFilter2", values: HIGH_PASS }, eq(band(7, 6))],
    takes: "1 Bands.7/ParameterA/Freq",
  },
  {
    what: "low band: a low shelf",
    role: "lowBand",
    devices: [eq(band(2, 2), band(4, 2))],
    takes: "0 Bands.2/ParameterA/Gain",
  },
  { what: "high band: a high shelf", role: "highBand", devices: [eq(band(1, 5))], takes: "0 Bands.1/ParameterA/Gain" },
  { what: "drive: a Saturator", role: "drive", devices: [{ className: "Saturator" }], takes: "0 PreDrive" },
  { what: "its trim", role: "driveTrim", devices: [{ className: "Saturator" }], takes: "0 PostDrive" },
  { what: "threshold: a Compressor", role: "threshold", devices: [{ className: "Compressor2" }], takes: "0 Threshold" },
  {
    what: "threshold: a Glue Compressor",
    role: "threshold",
    devices: [{ className: "GlueCompressor" }],
    takes: "0 Threshold",
  },
  { what: "mix: a Reverb", role: "mix", devices: [{ className: "Reverb" }], takes: "0 MixDirect" },
];
