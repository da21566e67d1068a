import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, expect } from "vitest";
import { alsHost } from "#src/adapters/als/als-host.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import type { EnvelopeWrite } from "#src/ports/live-host.ts";
import { freshAlsProblems } from "#test/doubles/lint/als-problems.ts";
import { type AlsSetShape, MADE, type Node, STATE } from "#test/doubles/sets/als-set.ts";

export const RIDE: EnvelopeWrite = {
  track: MADE.lead,
  target: MADE.leadVolume,
  place: { kind: "arrangement" },
  points: [
    { time: 1, value: 0.1 },
    { time: 2.5, value: 2e-7 },
  ],
  mode: "replace",
};
export const SESSION: EnvelopeWrite = { ...RIDE, place: { kind: "session", slot: 0 } };

/** An envelope as a set holds it, with the given events. */
export function held(id: number, target: number, ...events: Node[]): Node {
  return [
    `AutomationEnvelope Id="${id}"`,
    ["EnvelopeTarget", `PointeeId Value="${target}"`],
    ["Automation", ["Events", ...events], STATE],
  ];
}
export const lanes = (...envelopes: Node[]): AlsSetShape => ({
  leadLanes: [["AutomationEnvelopes", ["Envelopes", ...envelopes]]],
});
export const PAN = held(7, MADE.leadPan, 'FloatEvent Id="3" Time="-63072000" Value="0"');
export const VOLUME = held(
  4,
  MADE.leadVolume,
  'FloatEvent Id="40" Time="-63072000" Value="0.70"',
  'FloatEvent Id="41" Time="0.196009979603729590" Value="0.70"',
  'FloatEvent Id="42" Time="8" Value="0.2"',
  'FloatEvent Id="43" Time="16" Value="0.9"',
);

/** Reads and writes sets in a folder of its own; call it once a test file. */
export function formBench() {
  const folder = mkdtempSync(join(tmpdir(), "als-forms-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  let files = 0;

  async function read(text: string): Promise<LiveSet> {
    files += 1;
    const path = join(folder, `set ${files}.als`);
    writeFileSync(path, gzipSync(text));
    const result = await alsHost(path).read();
    if (!result.ok) throw new Error(result.error.sentence);
    return result.value;
  }

  /** The text of the copy. */
  async function written(text: string, writes: readonly EnvelopeWrite[]): Promise<string> {
    files += 1;
    const path = join(folder, `set ${files}.als`);
    const copy = join(folder, `copy ${files}.als`);
    writeFileSync(path, gzipSync(text));
    const result = await alsHost(path, { path: copy, force: false }).write(writes);
    if (!result.ok) throw new Error(result.error.sentence);
    expect(freshAlsProblems(text, readFileSync(copy))).toEqual([]);
    return gunzipSync(readFileSync(copy)).toString();
  }

  async function refusedWrite(text: string, write: EnvelopeWrite): Promise<string> {
    files += 1;
    const path = join(folder, `set ${files}.als`);
    writeFileSync(path, gzipSync(text));
    const result = await alsHost(path, { path: join(folder, "never.als"), force: false }).write([write]);
    return result.ok ? "written" : result.error.code;
  }

  return { folder, read, written, refusedWrite };
}

/** A text without the blanks between its tags. */
export function bare(text: string): string {
  return text.replace(/>\s+</g, "><").trim();
}
