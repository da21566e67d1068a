import { describe, expect, it } from "vitest";
import { liveReport } from "#src/cli/report-live/live-report.ts";
import { keptMoves } from "#src/devices/mix/session/apply/kept-moves.ts";
import { refusal } from "#src/model/refusal.ts";
import { ok, refused } from "#src/model/result.ts";
import type { LiveWork } from "#src/ports/output/read-back-log.ts";
import { SharedSet } from "#test/doubles/mix/shared-set.ts";
import { liveSet, track } from "#test/doubles/sets/live-set.ts";

/** What nobody else may read. */
const SECRET = "§ Größe „für“ Ü";
const voice = track({ name: `Voice ${SECRET}` });

/** A set that a hand works in as well, in which a fader stands at half. */
async function faded() {
  const lines: LiveWork[] = [];
  const live = new SharedSet(liveSet({ creator: "Ableton Live 12.3.2", tracks: [voice] }));
  const opened = (differently: Partial<SharedSet["host"]> = {}) =>
    keptMoves({ ...live.host, ...differently }, (work) => lines.push(work));
  const host = opened();
  await host.read();
  const address = { track: voice.id, target: voice.mixer.volume.target! };
  await host.set([{ ...address, value: 0.5 }]);
  return { lines, host, opened, address, before: voice.mixer.volume.value };
}

const fader = { of: "Mixer", parameter: "Volume" };

describe("a value that moves have set", () => {
  it("leaves what was asked and what Live holds, when it is set and when it is taken back", async () => {
    const { lines, host, address, before } = await faded();
    await host.revert([address]);
    const live = { live: "Ableton Live 12.3.2", refused: null };
    expect(lines).toEqual([
      { what: "set", ...live, values: [{ ...fader, asked: 0.5, held: 0.5 }] },
      { what: "taken back", ...live, values: [{ ...fader, asked: before, held: before }] },
    ]);
  });

  it("leaves where it stands by then, where it is not taken back", async () => {
    const { lines, opened, address, before } = await faded();
    const host = opened({ revert: async () => refused(refusal("read-back-differs", `“${SECRET}” did not go back.`)) });
    await host.read();
    expect((await host.revert([address])).ok).toBe(false);
    const values = [{ ...fader, asked: before, held: 0.5 }];
    expect(lines[1]).toMatchObject({ what: "taken back", refused: "read-back-differs", values });
  });

  it("is not asked for again where Live fell silent, which would be waited for twice", async () => {
    const { lines, opened, address, before } = await faded();
    const silent = refused(refusal("live-busy", "Live does not answer."));
    let looks = 0;
    const host = opened({
      revert: async () => silent,
      snapshot: async () => {
        looks += 1;
        return silent;
      },
    });
    await host.read();
    expect(await host.revert([address])).toEqual(silent);
    expect(lines[1]).toMatchObject({ refused: "live-busy", values: [{ ...fader, asked: before, held: null }] });
    expect(looks).toBe(0);
  });

  it("leaves the code where it is refused, and the refusal is handed on", async () => {
    const { lines, opened, address } = await faded();
    const no = refused(refusal("parameter-held", `“${SECRET}” holds it.`));
    const host = opened({ set: async () => no });
    await host.read();
    expect(await host.set([{ ...address, value: 0.7 }])).toEqual(no);
    expect(lines[1]).toMatchObject({ refused: "parameter-held", values: [{ ...fader, asked: 0.7, held: null }] });
    expect(JSON.stringify(lines)).not.toContain("§");
  });

  it("leaves its figures where the set was never read", async () => {
    const lines: LiveWork[] = [];
    const live = new SharedSet(liveSet({ tracks: [voice] }));
    const address = { track: voice.id, target: voice.mixer.volume.target! };
    await keptMoves(live.host, (work) => lines.push(work)).set([{ ...address, value: 0.5 }]);
    expect(lines).toEqual([{ what: "set", live: null, refused: null, values: [{ asked: 0.5, held: 0.5 }] }]);
  });
});

it("keeps the name of no device and no parameter that a user has named", async () => {
  const { lines, opened } = await faded();
  const parameter = { ...voice.mixer.volume, target: 77, name: `Macro ${SECRET}` };
  const rack = { name: SECRET, className: "AudioEffectGroupDevice", on: true, nested: [], parameters: [parameter] };
  const set = liveSet({ tracks: [{ ...voice, devices: [rack] }] });
  const host = opened({ read: async () => ok(set), set: async (values) => ok(values.map(changed)) });
  await host.read();
  await host.set([{ track: voice.id, target: 77, value: 3 }]);
  const report = liveReport({
    ...{ at: "2026-11-30T20:00:00.000Z", steadyhand: "1", node: "20", companion: null },
    ...{ devices: [], running: [], notes: [], system: { platform: "linux", release: "6", architecture: "x64" } },
    readBacks: { lines: lines.map((work) => ({ at: "", device: SECRET, version: SECRET, ...work })), damaged: 0 },
  });
  expect(report.readBacks[1]).toMatchObject({ values: [{ of: null, parameter: null, asked: 3, held: 3 }] });
  expect(JSON.stringify(report)).not.toContain("§");
});

function changed({ value, ...address }: { readonly track: number; readonly target: number; readonly value: number }) {
  return { ...address, before: 0, after: value };
}
