import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { DEVICES } from "#src/devices/all-devices.ts";
import { DEVICE as PUMP } from "#src/devices/pump/device.ts";
import { RIDE_SPEC } from "#src/devices/ride/spec.ts";
import type { DeviceSpec } from "#src/model/device/device-spec.ts";
import { namesIn, scriptsIn } from "#test/adapters/companion/install/scripts-in.ts";
import { DeviceInLive } from "#test/devices/executed/device-in-live.ts";
import { pressed } from "#test/devices/ride/executed/ride-desk.ts";
import { deviceFile } from "#test/devices/ride/executed/ride-in-live.ts";
import { vocalClip } from "#test/devices/ride/executed/vocal-clip.ts";
import type { ClipShape } from "#test/doubles/live-api/live-node.ts";

const COMPANION = join(import.meta.dirname, "../../../companion/Steadyhand");
const SCRIPTS = scriptsIn(COMPANION);
const MAC = join(import.meta.dirname, "../../doubles/max/node/as-a-mac.cjs");
/** On the button in the last line of the face, 108 px high. */
const BUTTON = [30, 99] as const;
/** Longer than a double click. */
const READING = 900;

const takes = mkdtempSync(join(tmpdir(), "steadyhand-button-takes-"));
let clip: ClipShape;
beforeAll(() => {
  clip = vocalClip(takes, "Line", 8);
});
afterAll(() => rmSync(takes, { recursive: true, force: true }));

let home = "";
let desk: DeviceInLive | undefined;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "steadyhand-button-"));
});
afterEach(async () => {
  await desk?.close();
  desk = undefined;
  rmSync(home, { recursive: true, force: true });
});

const library = () => join(home, "Studio", "User Library");
const remote = () => join(library(), "Remote Scripts");
const token = () => join(home, "Library", "Application Support", "Steadyhand", "companion.json");

/** Live's preferences, as a Mac keeps them, with a library that is not where Live puts it by default. */
function liveKnowsItsLibrary(): void {
  mkdirSync(library(), { recursive: true });
  const preferences = join(home, "Library", "Preferences", "Ableton", "Live 12.4.6");
  mkdirSync(preferences, { recursive: true });
  const named = `<UserLibrary><LibraryProject><ProjectPath Value="${join(home, "Studio")}" /></LibraryProject></UserLibrary>`;
  writeFileSync(join(preferences, "Library.cfg"), `<?xml version="1.0"?><Ableton>${named}</Ableton>`);
}

/** The shipped device with a curve that nobody could write: the companion is missing. */
async function written(spec: DeviceSpec = RIDE_SPEC): Promise<DeviceInLive> {
  const environment = { HOME: home, NODE_OPTIONS: `--require "${MAC}"` };
  desk = await DeviceInLive.open(spec, clip, home, { withCompanion: false, environment });
  expect(await pressed(desk.device, "Analyse")).toMatchObject({ kind: "ready" });
  expect(await pressed(desk.device, "Write")).toMatchObject({ kind: "playing" });
  return desk;
}

function drawn({ device }: DeviceInLive): string {
  return device.device
    .paint("face")
    .flatMap(([name, words]) => (name === "show_text" || name === "text_path" ? [String(words)] : []))
    .join(" | ");
}

/** Clicks where the button is drawn, and waits for the sentence that answers. */
async function clicked({ device }: DeviceInLive, answer: RegExp): Promise<string> {
  device.device.paint("face");
  device.device.click("face", ...BUTTON);
  await device.device.wait(() => answer.test(device.status().words), `${answer}, not “${device.status().words}”`);
  return device.status().words;
}

const pause = () => new Promise((done) => setTimeout(done, READING));

describe("the shipped devices install the companion themselves", () => {
  it.each([
    ["Ride", RIDE_SPEC],
    ["Pump", PUMP.spec],
  ])("%s: missing, a press asks, a second writes files and token, three clicks remain", async (_name, spec) => {
    liveKnowsItsLibrary();
    const open = await written(spec);
    expect(drawn(open)).toContain("Install companion");
    expect([existsSync(remote()), existsSync(token())]).toEqual([false, false]);

    const question = await clicked(open, /^Write the companion into/);
    expect(question).toContain("~/Studio/User Library/Remote Scripts/Steadyhand");
    expect(drawn(open)).toContain("Yes, write it");
    expect([existsSync(remote()), existsSync(token())]).toEqual([false, false]);

    await pause();
    const done = await clicked(open, /^The companion is written/);
    expect(done).toMatch(/Restart Live.*Settings, Link, Tempo & MIDI.*Control Surface/);
    expect(drawn(open)).not.toContain("Yes, write it");
    expect(namesIn(join(remote(), "Steadyhand"))).toEqual([...SCRIPTS, "installed.json"].sort());
    for (const name of SCRIPTS) {
      expect(readFileSync(join(remote(), "Steadyhand", name), "utf8")).toBe(
        readFileSync(join(COMPANION, name), "utf8"),
      );
    }
    expect(statSync(token()).mode & 0o777).toBe(0o600);
    expect(open.device.device.ledger.errors).toEqual([]);
  });

  it("does nothing at a click beside the button, at a double click, or when another button comes in between", async () => {
    liveKnowsItsLibrary();
    const open = await written();
    const { device } = open.device;
    device.paint("face");
    device.click("face", 200, 40);
    await clicked(open, /^Write the companion into/);
    device.paint("face");
    device.click("face", ...BUTTON);
    await pause();
    expect(await pressed(open.device, "Analyse")).toMatchObject({ kind: "ready" });
    expect(drawn(open)).not.toContain("Yes, write it");
    device.click("face", ...BUTTON);
    await pause();
    expect([existsSync(remote()), existsSync(token())]).toEqual([false, false]);
  });

  it("says so where Live's User Library is not known, and how it goes by hand", async () => {
    const open = await written();
    expect(open.device.status().words).toMatch(/User Library was not found: copy Steadyhand .* Remote Scripts/);
    expect(drawn(open)).not.toContain("Install companion");
    expect(existsSync(token())).toBe(false);
  });

  it("offers nothing where it is installed but not chosen, and says what to choose", async () => {
    liveKnowsItsLibrary();
    const first = await written();
    await clicked(first, /^Write the companion into/);
    await pause();
    await clicked(first, /^The companion is written/);
    expect(await pressed(first.device, "Write")).toMatchObject({ kind: "playing" });
    expect(first.device.status().words).toMatch(/control surface under Settings, Link, Tempo & MIDI/i);
    expect(drawn(first)).not.toContain("Install companion");
  });

  it("leaves a folder of the same name that is not ours", async () => {
    liveKnowsItsLibrary();
    mkdirSync(join(remote(), "Steadyhand"), { recursive: true });
    writeFileSync(join(remote(), "Steadyhand", "__init__.py"), "# somebody else's\n");
    const open = await written();
    expect(open.device.status().words).toContain("is not ours, so it stays");
    open.device.device.click("face", ...BUTTON);
    await pause();
    expect(readdirSync(join(remote(), "Steadyhand"))).toEqual(["__init__.py"]);
  });

  it("says in one sentence why the folder cannot be written, and leaves nothing behind", async () => {
    liveKnowsItsLibrary();
    writeFileSync(remote(), "a file in the way");
    if (process.getuid?.() !== 0) {
      rmSync(remote());
      chmodSync(library(), 0o500);
    }
    const open = await written();
    await clicked(open, /^Write the companion into/);
    await pause();
    expect(await clicked(open, /could not be written/)).toMatch(/^The companion could not be written to .*\.$/);
    chmodSync(library(), 0o700);
    expect(existsSync(token())).toBe(false);
    expect(readdirSync(library()).filter((name) => name !== "Remote Scripts")).toEqual([]);
    expect(open.device.device.ledger.errors).toEqual([]);
  });
});

it("every device carries the companion and stays under 1.5 MB", () => {
  for (const { spec } of DEVICES) expect(deviceFile(spec).byteLength).toBeLessThan(1_500_000);
});
