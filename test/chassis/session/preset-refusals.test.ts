import { expect, it } from "vitest";
import { type WiredDevice, wirePresets } from "#src/chassis/session/wire-presets.ts";
import { TO_NODE } from "#src/chassis/spec/selectors.ts";
import { DEVICE as PUMP } from "#src/devices/pump/device.ts";
import { refusal } from "#src/model/refusal.ts";
import { ok, refused } from "#src/model/result.ts";
import { somePreset } from "#test/doubles/devices/some-preset.ts";

const NOWHERE = refusal("track-unknown", "This device could not be found on a track of the set.");
const FULL = refusal("write-failed", "The window's page could not be written (ENOSPC).");

/** A Pump whose preset menu and button Browse are pressed, and what its face says of it. */
function pressing() {
  const heard = new Map<string, (...atoms: (string | number)[]) => void>();
  const said: string[] = [];
  const applied: string[] = [];
  let answering: Promise<void> = Promise.resolve();
  const preset = somePreset("Under the send", {
    targets: [{ role: "gain", to: "send B", range: [0, 1], inverted: false, place: 0 }],
  });
  const entry = { id: "factory/x", preset, origin: "factory", favourite: false };
  const device = {
    patch: {
      on: (selector: string, handler: (...atoms: (string | number)[]) => void) => heard.set(selector, handler),
      send: () => undefined,
    },
    session: { presetChanged: async () => undefined },
    controls: new Map(),
    places: { mapped: null, standing: async () => refused(NOWHERE) },
    spec: PUMP.spec,
    pressed: (answer: () => Promise<void>) => {
      answering = answering.then(answer);
    },
    refuse: (sentence: string) => said.push(sentence),
  } as unknown as WiredDevice;
  wirePresets(device, {
    current: () =>
      ({ entryAt: async () => entry, leadOf: () => "gain", apply: () => applied.push(preset.name) }) as never,
    browser: () => ({ open: async () => refused(FULL) }) as never,
  });
  const press = async (selector: string) => {
    heard.get(selector)!(1);
    for (let turns = 0; turns < 5; turns++) await answering.then(() => ok(undefined));
  };
  return { press, said, applied };
}

it("a preset of the menu that maps what is not there says why it is not taken", async () => {
  const { press, said, applied } = pressing();
  await press(TO_NODE.preset);
  expect([said, applied]).toEqual([[NOWHERE.sentence], []]);
});

it("a preset browser whose page cannot be written says so on the face", async () => {
  const { press, said } = pressing();
  await press(TO_NODE.browse);
  expect(said).toEqual([FULL.sentence]);
});
