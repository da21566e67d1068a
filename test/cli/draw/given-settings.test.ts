import { describe, expect, it } from "vitest";
import { givenSettings } from "#src/cli/draw/given-settings.ts";
import { RIDE_SETTINGS } from "#src/knowledge/ride-settings.ts";

const RIDE = { name: "ride", settings: RIDE_SETTINGS };

describe("a setting that can be off", () => {
  it.each(["off", "OFF", " off"])("takes %j for the value at which it holds nothing", (text) => {
    expect(givenSettings(RIDE, `ceiling=${text}`)).toEqual({ ceiling: RIDE_SETTINGS.ceiling.off });
  });

  it("says so where a value is out of range", () => {
    expect(() => givenSettings(RIDE, "ceiling=20")).toThrow(
      'ceiling takes a number from -20 to 12 dBTP, or off, not "20".',
    );
  });

  it("is no other setting", () => {
    expect(() => givenSettings(RIDE, "boost=off")).toThrow('boost takes a number from 0 to 12 dB, not "off".');
  });
});
