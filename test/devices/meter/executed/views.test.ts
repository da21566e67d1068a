import { afterEach, describe, expect, it } from "vitest";
import { METER_SPEC } from "#src/devices/meter/spec/meter-spec.ts";
import type { ViewName } from "#src/devices/meter/spec/view-names.ts";
import { decibelsToAmplitude } from "#src/dsp/decibels.ts";
import { BAKED, LiveWithRides, type RideInLive, vocalSet } from "#test/devices/ride/executed/ride-in-live.ts";
import { channel } from "#test/doubles/heard/metered.ts";

const RATE = 48_000;
const TONE = channel(2, RATE, (time) => decibelsToAmplitude(-14) * Math.sin(2 * Math.PI * 997 * time));
const SILENCE = new Float32Array(3 * RATE);

let around: LiveWithRides | undefined;
afterEach(async () => {
  await around?.close();
  around = undefined;
});

function opened(view: ViewName): RideInLive {
  around = new LiveWithRides(vocalSet([]), METER_SPEC);
  const meter = around.drop("Vox");
  meter.device.choose("View", view);
  return meter;
}

/** The words on the face as it draws itself now. */
function words(meter: RideInLive): readonly string[] {
  return meter.device.paint().flatMap(([name, said]) => (name === "show_text" ? [String(said)] : []));
}

describe.skipIf(!BAKED)("the views of the shipped Meter", () => {
  it.each([
    ["VU", ["+4.0"]],
    ["K-14", ["0.0"]],
    ["Spectrum", ["Loudest 996 Hz at -14.0 dB, in bins of 2.9 Hz"]],
    ["Stereo", ["Since Reset: correlation +1.00, width 0.00, balance 0.0 dB", "+1.00"]],
  ] as const)(
    "show in %s what a tone of 997 Hz at -14 dBFS is, without Node, at any speed of the render",
    (view, said) => {
      const faces = [undefined, 10, 50].map((speed) => {
        const meter = opened(view);
        meter.device.render([TONE, TONE], { sampleRate: RATE, ...(speed === undefined ? {} : { speed }) });
        meter.device.advance(1_000);
        expect([meter.device.node.starts, meter.device.ledger.errors]).toEqual([0, []]);
        return words(meter);
      });
      expect(faces[0]).toEqual(expect.arrayContaining([...said]));
      for (const face of faces) expect(face).toEqual(faces[0]);
    },
  );

  it("begin anew at Reset, to the sample, however late a script gets its turn", () => {
    const sound = Float32Array.from(TONE, (sample, n) => (n < RATE ? 4 * sample : sample));
    const faces = [1, 50].map((speed) => {
      const meter = opened("K-20");
      const atBlock = (start: number) => {
        if (start === RATE) meter.device.press("Reset");
      };
      meter.device.render([sound, sound], { sampleRate: RATE, speed, atBlock });
      meter.device.advance(1_000);
      return words(meter);
    });
    expect(faces[0]!.at(-1)).toContain("Highest sample -14.0 dBFS");
    expect(faces[1]).toEqual(faces[0]);
  });

  it("are told of 30 times a second at most, and not at all while loudness is shown", () => {
    const second = TONE.subarray(0, RATE);
    const meter = opened("Loudness");
    meter.device.render([second, second], { sampleRate: RATE });
    expect(meter.shown("frame")).toEqual([]);
    meter.device.choose("View", "Stereo");
    meter.device.render([second, second], { sampleRate: RATE });
    expect(meter.shown("frame").length).toBeGreaterThan(25);
    expect(meter.shown("frame").length).toBeLessThanOrEqual(31);
  });

  it("are not drawn anew while nothing changes", () => {
    const meter = opened("K-20");
    meter.device.render([SILENCE, SILENCE], { sampleRate: RATE });
    const { recorder } = meter.device.face("face");
    const before = recorder.redraws;
    meter.device.render([SILENCE, SILENCE], { sampleRate: RATE });
    expect(recorder.redraws - before).toBe(0);
  });
});
