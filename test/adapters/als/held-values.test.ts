import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { alsHost } from "#src/adapters/als/als-host.ts";
import { type AlsSetShape, alsSet, MADE, type Node, STATE } from "#test/doubles/sets/als-set.ts";

const folder = mkdtempSync(join(tmpdir(), "als-held-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function readSet(shape: AlsSetShape) {
  const path = join(folder, "song.als");
  writeFileSync(path, alsSet(shape));
  const read = await alsHost(path).read();
  if (!read.ok) throw new Error(read.error.sentence);
  return read.value;
}

const lane = (target: number, ...events: readonly string[]): Node => [
  `AutomationEnvelope Id="${target}"`,
  ["EnvelopeTarget", `PointeeId Value="${target}"`],
  ["Automation", ["Events", ...events], STATE],
];
const held = (target: number, value: string, event = "FloatEvent"): Node =>
  lane(target, `${event} Id="0" Time="-63072000" Value="${value}"`);

describe("a lane that only holds a value is what plays, whatever Manual says", () => {
  it.each([9, 10.0, 10.1, 11, 12] as const)("tempo of Live %s", async (live) => {
    const { tempo, tempoAutomation } = await readSet({ live, tempo: "140", heldTempo: "96" });
    expect({ tempo, tempoAutomation }).toEqual({ tempo: 96, tempoAutomation: [] });
  });

  it.each([10.1, 11, 12] as const)("time signature of Live %s", async (live) => {
    const { timeSignature, timeSignatureChanges } = await readSet({ live, heldSignature: "200" });
    expect({ timeSignature, timeSignatureChanges }).toEqual({ timeSignature: [3, 4], timeSignatureChanges: [] });
  });

  it("volume, a device's parameter and whether the device is on", async () => {
    const lanes = [held(MADE.leadVolume, "0.25"), held(MADE.eqFrequency, "200"), held(MADE.eqOn, "false", "BoolEvent")];
    const { tracks } = await readSet({ leadLanes: [["AutomationEnvelopes", ["Envelopes", ...lanes]]] });
    const [lead] = tracks;
    const [eq] = lead!.devices;
    expect(lead!.mixer.volume.value).toBe(0.25);
    expect(eq!.parameters.find(({ name }) => name.endsWith("Freq"))?.value).toBe(200);
    expect(eq!.on).toBe(false);
  });

  it("but a lane that moves leaves the value that was set by hand", async () => {
    const events = ["-63072000", "4", "8"].map(
      (time, id) => `FloatEvent Id="${id}" Time="${time}" Value="0.${id + 1}"`,
    );
    const lanes: Node = ["AutomationEnvelopes", ["Envelopes", lane(MADE.leadVolume, ...events)]];
    const { tracks } = await readSet({ leadLanes: [lanes] });
    expect(tracks[0]!.mixer.volume.value).toBe(1);
    expect(tracks[0]!.envelopes[0]?.points).toHaveLength(2);
  });
});
