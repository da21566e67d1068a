import { generator, message, object, type PatchBox, type PatchPart } from "#src/adapters/max/patch/patch-part.ts";
import { gainToSilence } from "#src/chassis/patch/signal/gain-to-silence.ts";
import { FILTER_INLETS, filterCode } from "#src/devices/sweep/patch/filter-code.ts";
import { GAIN, HIGHEST_NOTE, LOWEST_NOTE } from "#src/devices/sweep/spec/stage.ts";

/**
 * The stage of two filters and a gain: dials and player add up, A/B fades to the sound before the stage, the trim stays.
 *
 * The cutoffs travel as notes, so that a ramp of `line~` is an even sweep. Every way in leads through a `line~` of 5 ms (20 ms
 * for A/B and for Slope), or comes from the curve reader, so nothing clicks at any sample rate; no latency. It needs neither scripts nor Node.
 */
export function audioPart(): PatchPart {
  return {
    boxes: [
      object("audioIn", "plugin~", [24, 120]),
      ...DIALS.flatMap(({ key, left, initial }) => [
        object(`${key}Ramp`, "pack 0. 5", [left, 120]),
        object(`${key}Line`, `line~ ${initial}`, [left, 152]),
        object(`${key}Sum`, "+~", [left, 184]),
      ]),
      ...STEADY,
      generator("filters", filterCode(), { inlets: FILTER_INLETS.length, outlets: 2 }, [120, 248]),
    ],
    cords: [
      ...DIALS.flatMap(({ key, to }) => [
        `${key} > ${key}Ramp`,
        `${key}Ramp > ${key}Line`,
        `${key}Line > ${key}Sum`,
        `${key}Sum > ${to}`,
      ]),
      ...CORDS,
    ],
  };
}

const DIALS = [
  { key: "highPass", left: 200, initial: LOWEST_NOTE, to: "filters:2" },
  { key: "lowPass", left: 360, initial: HIGHEST_NOTE, to: "filters:3" },
  { key: "peak", left: 520, initial: "0.", to: "peakShare" },
  { key: "gain", left: 680, initial: "0.", to: "gainNow" },
] as const;

const STEADY: readonly PatchBox[] = [
  object("peakShare", "*~ 0.01", [520, 216]),
  object("slopeRamp", "pack 0. 20", [840, 120]),
  object("slopeLine", "line~ 1.", [840, 152]),
  object("compareSwitch", "sel 0 1", [920, 88]),
  message("compareWet", "1. 20", [920, 120]),
  message("compareDry", "0. 20", [984, 120]),
  object("compareLine", "line~ 1.", [920, 152]),
  generator(
    "gainNow",
    [...gainToSilence("gain", "in1", GAIN.minimum), "out1 = gain;", ""].join("\n"),
    { inlets: 1, outlets: 1 },
    [680, 216],
  ),
  object("trimRamp", "pack 0. 5", [1080, 120]),
  object("trimLine", "line~ 0.", [1080, 152]),
  object("trimNow", "dbtoa~", [1080, 184]),
  object("leftGain", "*~", [120, 280]),
  object("rightGain", "*~", [200, 280]),
  object("leftMove", "-~", [120, 312]),
  object("rightMove", "-~", [200, 312]),
  object("leftShare", "*~", [120, 344]),
  object("rightShare", "*~", [200, 344]),
  object("leftMix", "+~", [24, 376]),
  object("rightMix", "+~", [120, 376]),
  object("left", "*~", [24, 408]),
  object("right", "*~", [120, 408]),
  object("audioOut", "plugout~", [24, 440]),
];

const CORDS: readonly string[] = [
  "peakShare > filters:4",
  "slope > slopeRamp",
  "slopeRamp > slopeLine",
  "slopeLine > filters:5",
  "audioIn:0 > filters:0",
  "audioIn:1 > filters:1",
  "filters:0 > leftGain",
  "filters:1 > rightGain",
  "gainNow > leftGain:1",
  "gainNow > rightGain:1",
  "compare > compareSwitch",
  "compareSwitch:0 > compareWet",
  "compareSwitch:1 > compareDry",
  "compareWet > compareLine",
  "compareDry > compareLine",
  "leftGain > leftMove",
  "rightGain > rightMove",
  "audioIn:0 > leftMove:1",
  "audioIn:1 > rightMove:1",
  "leftMove > leftShare",
  "rightMove > rightShare",
  "compareLine > leftShare:1",
  "compareLine > rightShare:1",
  "audioIn:0 > leftMix",
  "audioIn:1 > rightMix",
  "leftShare > leftMix:1",
  "rightShare > rightMix:1",
  "outputTrim > trimRamp",
  "trimRamp > trimLine",
  "trimLine > trimNow",
  "leftMix > left",
  "rightMix > right",
  "trimNow > left:1",
  "trimNow > right:1",
  "left > audioOut:0",
  "right > audioOut:1",
];
