import { expect, it } from "vitest";
import { memoryLive } from "#src/adapters/memory/memory-live.ts";
import { keptWrites } from "#src/chassis/session/writing/kept-writes.ts";
import { ownReadBacks } from "#src/chassis/session/writing/own-read-backs.ts";
import { refusal } from "#src/model/refusal.ts";
import { refused } from "#src/model/result.ts";
import type { EnvelopeWrite, LiveHost } from "#src/ports/live-host.ts";
import type { ReadBackLine, ReadBackLog } from "#src/ports/output/read-back-log.ts";
import { liveSet, track } from "#test/doubles/sets/live-set.ts";
import manifest from "../../../package.json" with { type: "json" };

const lead = track({ name: "My Secret Lead" });
const fade: EnvelopeWrite = {
  ...{ track: lead.id, target: lead.mixer.volume.target!, place: { kind: "arrangement" }, mode: "replace" },
  points: [
    { time: 0, value: 0.5 },
    { time: 4, value: 1 },
  ],
};

function kept(host: Partial<LiveHost> = {}, keep?: ReadBackLog["keep"]) {
  const lines: ReadBackLine[] = [];
  const log = { keep: keep ?? (async (line: ReadBackLine) => void lines.push(line)) };
  const set = liveSet({ creator: "Ableton Live 12.3.2", tracks: [lead] });
  return { lines, host: keptWrites({ ...memoryLive(set), ...host }, ownReadBacks({ name: "Steadyhand Ride" }, log)) };
}

it("leaves a line of each write with its figures and without a name of the set", async () => {
  const { lines, host } = kept();
  await host.read();
  const written = await host.write([fade]);
  expect(written.ok).toBe(true);
  expect(lines).toEqual([
    {
      ...{ at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/), device: "Steadyhand Ride", version: manifest.version },
      ...{ what: "envelope", live: "Ableton Live 12.3.2", route: "memory" },
      ...{ breakpoints: 2, largestError: 0, refused: null },
    },
  ]);
  expect(JSON.stringify(lines)).not.toContain("Secret");
});

it("leaves the code of a refusal, and hands the refusal on", async () => {
  const no = refused(refusal("clip-gone", "“My Secret Clip” is gone."));
  const { lines, host } = kept({ write: async () => no });
  expect(await host.write([fade])).toEqual(no);
  expect(lines).toMatchObject([
    { live: null, route: null, breakpoints: null, largestError: null, refused: "clip-gone" },
  ]);
  expect(JSON.stringify(lines)).not.toContain("Secret");
});

it("does not wait for a log that never answers", async () => {
  const { host } = kept({}, () => new Promise(() => undefined));
  expect((await host.write([fade])).ok).toBe(true);
});
