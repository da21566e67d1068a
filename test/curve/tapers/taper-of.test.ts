import { describe, expect, it } from "vitest";
import { hertzOfNote } from "#src/curve/tapers/note-numbers.ts";
import { taperOf } from "#src/curve/tapers/taper-of.ts";
import type { Parameter } from "#src/model/live-set.ts";
import type { LaneUnit } from "#src/model/recipe/lane.ts";
import { parameter } from "#test/doubles/sets/live-set.ts";

/** A parameter as a set stores it. */
const stored = (unit: string, minimum: number, maximum: number) => parameter({ unit, minimum, maximum });
/** A knob as a running Live counts it. */
const knob = (name: string, minimum = 0, maximum = 1) => parameter({ name, unit: "", minimum, maximum });

/** What the raw value shows; frequencies in Hz. */
function shown(given: Parameter, className: string, unit: LaneUnit, raw: number): number | null {
  const taper = taperOf(given, className, unit);
  if (taper === null) return null;
  return taper.unit === "note" ? hertzOfNote(taper.toUnit(raw)) : taper.toUnit(raw);
}

describe("taperOf, in a set", () => {
  it.each<[string, Parameter, LaneUnit, number, number]>([
    ["volume", stored("gain", 0.0003162277571, 1.99526238), "dB", 1, 0],
    ["EQ Eight's gain", stored("dB", -15, 15), "dB", -3, -3],
    ["EQ Eight's frequency", stored("Hz", 10, 22_000), "Hz", 1000, 1000],
    ["the old Auto Filter's cutoff", stored("note", 20, 135), "Hz", 69, 440],
    ["dry/wet", stored("fraction", 0, 1), "%", 0.25, 25],
    ["Utility's width", stored("fraction", 0, 4), "%", 2, 200],
    ["Overdrive's drive", stored("%", 0, 100), "%", 40, 40],
    ["pan", stored("pan", -1, 1), "pan", -0.5, -0.5],
    ["Shifter's fine pitch", stored("st", -1, 1), "cents", 0.07, 7],
    ["a sample's detune", stored("cent", -50, 50), "cents", 12, 12],
  ])("%s", (_, given, unit, raw, value) => {
    expect(shown(given, "Any", unit, raw)).toBeCloseTo(value, 6);
  });
});

describe("taperOf, in a running Live", () => {
  it.each<[string, Parameter, string, LaneUnit, number, number]>([
    ["volume", stored("fader", 0, 1), "Mixer", "dB", 0.85, 0],
    ["a send", stored("send", 0, 1), "Mixer", "dB", 0.85, -6],
    ["Auto Filter", knob("Frequency"), "AutoFilter2", "Hz", 0.5, 632.456],
    ["EQ Eight", knob("3 Frequency A"), "Eq8", "Hz", 1, 22_000],
    ["EQ Eight's gain", knob("3 Gain A", -15, 15), "Eq8", "dB", -4, -4],
    ["Compressor's threshold", knob("Threshold"), "Compressor2", "dB", 0.7, -6],
    ["Reverb's filter by its older name", knob("In Filter Freq"), "Reverb", "Hz", 0, 50],
    ["a crossover", knob("Low-Mid Crossover", Math.log10(30), Math.log10(3000)), "MultibandDynamics", "Hz", 2, 100],
    ["Saturator's drive", knob("Drive"), "Saturator", "dB", 0.5, 0],
    ["Reverb's level", knob("Diffuse Level"), "Reverb", "dB", 1, 6.0206],
    ["Utility's Output", knob("Output", -1, 1), "StereoGain", "dB", 0.5, 17.5],
    ["Utility's balance", knob("Balance", -1, 1), "StereoGain", "pan", 0.3, 0.3],
    ["feedback", knob("Feedback"), "Delay", "%", 1, 95],
    ["Auto Filter's pitch", knob("Pitch", -36, 36), "AutoFilter2", "cents", 1.5, 150],
  ])("%s", (_, given, className, unit, raw, value) => {
    expect(shown(given, className, unit, raw)).toBeCloseTo(value, 3);
  });

  it("a logarithmic knob is straight where a sweep is", () => {
    expect(taperOf(knob("Frequency"), "AutoFilter2", "Hz")?.straight).toBe(true);
    expect(taperOf(stored("Hz", 20, 20_000), "AutoFilter2", "Hz")?.straight).toBe(false);
  });
});

describe("taperOf, where nothing is known", () => {
  it.each<[string, Parameter, string, LaneUnit]>([
    ["another unit", stored("ms", 1, 100), "Gate", "dB"],
    ["a gain asked for in per cent", stored("gain", 0, 1), "Mixer", "%"],
    ["frequencies from 0", stored("Hz", 0, 100), "Any", "Hz"],
    ["Utility's width in a running Live", knob("Stereo Width", 0, 2), "StereoGain", "%"],
    ["a plug-in's knob", knob("Cutoff"), "PluginDevice", "Hz"],
    ["a knob of the right name with another range", knob("Frequency", 20, 135), "AutoFilter2", "Hz"],
    ["a switch", parameter({ kind: "boolean", unit: "dB", minimum: 0, maximum: 1 }), "Eq8", "dB"],
    ["no range", parameter({ unit: "dB", maximum: null }), "Eq8", "dB"],
  ])("%s gives none", (_, given, className, unit) => {
    expect(taperOf(given, className, unit)).toBeNull();
  });
});
