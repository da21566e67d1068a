import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { MeterInLive, MUSIC, partMetered, RATE } from "#test/devices/meter/executed/meter-in-live.ts";
import { BAKED } from "#test/devices/ride/executed/ride-in-live.ts";

let folder: string;
let live: MeterInLive;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "meter-report-in-live-"));
  /** No opener on the way: the page is written, and no browser comes up. */
  live = new MeterInLive({}, { HOME: folder, XDG_CACHE_HOME: folder, XDG_CONFIG_HOME: folder, PATH: folder });
});

afterEach(async () => {
  await live.close();
  rmSync(folder, { recursive: true, force: true });
});

function files(): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith("Song"))
    .sort();
}

/** What the face is told for a while. */
function noticed(): string {
  return (live.meter.shown("notice").at(-1)?.args ?? []).join(" ");
}

describe.skipIf(!BAKED)("the report of the shipped Meter", () => {
  it("is written where the dialog says, of what stands, by a process that began with the press", async () => {
    const { device } = live.meter;
    live.around.transport.play(0);
    live.play(MUSIC.map((channel) => channel.subarray(0, 3.5 * RATE)));
    expect(device.node.starts).toBe(0);
    device.desktop.dialogs.answers.push(`Macintosh HD:${join(folder, "Song one.html")}`);
    device.press("Report");
    await device.wait(() => noticed() !== "", "what came of it");
    expect(device.desktop.dialogs.names).toEqual(["Loudness.html"]);
    expect(noticed()).toContain("“Song one.html” is written, but no browser could be opened");
    expect(live.read).toBe(noticed());
    expect(files()).toEqual(["Song one.csv", "Song one.html", "Song one.json"]);
    const json = JSON.parse(readFileSync(join(folder, "Song one.json"), "utf8"));
    const { loudness, level } = partMetered(0, 3.5);
    expect(Math.abs(json.integrated - loudness.integrated)).toBeLessThan(0.01);
    expect(Math.abs(json.truePeak - level.truePeak)).toBeLessThan(0.02);
    expect(json.history.slots.length).toBeGreaterThanOrEqual(35);
    expect(json.history.slots.at(-1).bar).toBe(2);
    expect(
      json.history.slots.findIndex(({ maxShortTerm }: { maxShortTerm: number | null }) => maxShortTerm !== null),
    ).toBe(29);
    expect(device.node.starts).toBe(1);
    device.advance(15_000);
    expect(live.read).not.toContain("is written");
    expect(device.ledger.errors).toEqual([]);
  });

  it("tells in Hold of the measurement whose figures stand, whatever was begun behind it", async () => {
    const { device } = live.meter;
    live.play(MUSIC.map((channel) => channel.subarray(0, 3.5 * RATE)));
    device.press("Hold");
    device.press("Reset");
    device.choose("Measure", "Loop");
    live.play(MUSIC.map((channel) => channel.subarray(0, 0.5 * RATE)));
    device.choose("View", "History");
    expect(live.said).toContain("Hold: the display stands still");
    device.desktop.dialogs.answers.push(`Macintosh HD:${join(folder, "Song.html")}`);
    device.press("Report");
    await device.wait(() => noticed() !== "", "what came of it");
    const json = JSON.parse(readFileSync(join(folder, "Song.json"), "utf8"));
    expect([json.duration, json.span, json.history.slots.length]).toEqual([
      expect.closeTo(3.5, 1),
      "everything",
      expect.closeTo(35, -1),
    ]);
    expect(json.history.slots.some(({ maxShortTerm }: { maxShortTerm: number | null }) => maxShortTerm !== null)).toBe(
      true,
    );
  });

  it("is refused in a sentence before anything is measured, without a dialog and without a process", () => {
    const { device } = live.meter;
    live.play([0, 1].map(() => new Float32Array(RATE)));
    device.press("Report");
    device.advance(100);
    expect(live.said).toContain("Nothing louder than -70 LUFS was measured yet: play, then press Report.");
    expect([device.desktop.dialogs.names, device.node.starts]).toEqual([[], 0]);
    live.play(MUSIC.map((channel) => channel.subarray(0, RATE)));
    device.advance(12_000);
    expect(live.said).toContain("Heard 0:01");
  });

  it("is not written where the dialog is cancelled, nor over what is no report", async () => {
    const { device } = live.meter;
    live.play(MUSIC.map((channel) => channel.subarray(0, RATE)));
    device.press("Report");
    device.advance(1000);
    expect([files(), device.node.starts]).toEqual([[], 0]);
    writeFileSync(join(folder, "Song.json"), '{"mine": true}');
    device.desktop.dialogs.answers.push(`Macintosh HD:${join(folder, "Song.html")}`);
    device.press("Report");
    await device.wait(() => noticed() !== "", "what came of it");
    expect(noticed()).toContain("Song.json");
    expect(files()).toEqual(["Song.json"]);
  });
});
