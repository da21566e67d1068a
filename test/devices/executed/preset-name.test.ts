import { afterEach, describe, expect, it } from "vitest";
import { presetMarks, presetNames } from "#src/chassis/spec/preset-names.ts";
import { DEVICES } from "#src/devices/all-devices.ts";
import { contentMark } from "#src/model/device/stored-curve.ts";
import { encodeSettings } from "#src/model/device/stored-settings.ts";
import { BAKED, LiveWithRides, vocalSet } from "#test/devices/ride/executed/ride-in-live.ts";

let around: LiveWithRides | undefined;
afterEach(async () => {
  await around?.close();
  around = undefined;
});

/** What the set holds of a preset: its mark, and the name where it is a user's. */
function held(manifest: (typeof DEVICES)[number], preset: number, name = ""): readonly number[] {
  const [recipe] = manifest.recipes;
  return encodeSettings({ recipe: recipe!.name, preset, values: {} }, { [recipe!.name]: recipe!.settings }, name);
}

describe.skipIf(!BAKED).each(DEVICES.map((manifest) => [manifest.title, manifest] as const))(
  "the preset row of %s, with Node never started,",
  (_, manifest) => {
    const opened = () => {
      around = new LiveWithRides(vocalSet([]), manifest.spec);
      return around.drop().device;
    };

    it.each(["Deep duck", 'Été, 8 bars; "loud" $1', "音", "7"])(
      "says the user's preset that Live recalled: %s",
      (name) => {
        const device = opened();
        device.recall({ "Stored Settings": held(manifest, contentMark(`user ${name}`), name) });
        device.advance(500);
        expect(device.shown("preset")).toBe(name);
        expect(device.ledger.undoSteps).toEqual([]);
        expect([device.node.starts, device.ledger.errors]).toEqual([0, []]);
      },
    );

    it("says it where more was kept behind the name", () => {
      const device = opened();
      device.recall({ "Stored Settings": [...held(manifest, 5, "Deep duck"), contentMark("shape"), 3, 0, 1, 0.5] });
      device.advance(500);
      expect([device.shown("preset"), device.ledger.errors]).toEqual(["Deep duck", []]);
    });

    it("says what ships by its place, own settings where none is known, and forgets a name that stands no more", () => {
      const device = opened();
      const own = held(manifest, 5, "Deep duck");
      const shipped = held(manifest, presetMarks(manifest.device)[1]!);
      for (const [list, said] of [
        [own, "Deep duck"],
        [shipped, presetNames(manifest.device)[1]],
        [held(manifest, 6), "Own settings"],
        [own, "Deep duck"],
        [[0], "Own settings"],
      ] as const) {
        device.recall({ "Stored Settings": list });
        device.advance(500);
        expect(device.shown("preset")).toBe(said);
      }
      expect([device.node.starts, device.ledger.undoSteps, device.ledger.errors]).toEqual([0, [], []]);
    });

    it("says what Node says in its place, and what the settings say again after that", () => {
      const device = opened();
      device.recall({ "Stored Settings": held(manifest, presetMarks(manifest.device)[1]!) });
      device.send("shownWay", ["Deep duck *"]);
      expect(device.shown("preset")).toBe("Deep duck *");
      device.send("shownWay", ["bang"]);
      expect(device.shown("preset")).toBe(presetNames(manifest.device)[1]);
      expect([device.node.starts, device.ledger.undoSteps, device.ledger.errors]).toEqual([0, [], []]);
    });
  },
);
