import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { worthThreads } from "#src/adapters/threads/worth-threads.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-threads-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Files of so many megabytes, of nothing but length. */
function files(count: number, megabytes: number, ending: string): string[] {
  return Array.from({ length: count }, (_, i) => {
    const path = join(folder, `${count} ${megabytes} ${i}.${ending}`);
    writeFileSync(path, "");
    truncateSync(path, megabytes * 1e6);
    return path;
  });
}

describe("threads for many files", () => {
  it.each([
    { what: "a hundred short samples", count: 100, megabytes: 0.05, ending: "wav", threads: 1 },
    { what: "an album of WAV", count: 12, megabytes: 60, ending: "wav", threads: 2 },
    { what: "a hundred takes of 30 s", count: 100, megabytes: 8.64, ending: "wav", threads: 2 },
    { what: "an album of MP3", count: 12, megabytes: 8, ending: "MP3", threads: 8 },
    { what: "three short MP3s", count: 3, megabytes: 0.5, ending: "mp3", threads: 1 },
    { what: "an album of FLAC", count: 12, megabytes: 30, ending: "flac", threads: 5 },
  ])("$what: $threads of 8", ({ count, megabytes, ending, threads }) => {
    expect(worthThreads(files(count, megabytes, ending), 8)).toBe(threads);
  });

  it("are never more than allowed, and one where nothing can be looked at", () => {
    expect(worthThreads(files(12, 40, "mp3"), 2)).toBe(2);
    const [loop, long] = [join(folder, "loop.wav"), join(folder, `${"n".repeat(300)}.wav`)];
    symlinkSync(loop, loop);
    for (const path of [join(folder, "gone.wav"), loop, long]) expect(worthThreads([path], 8), path).toBe(1);
    expect(worthThreads([], 8)).toBe(1);
  });

  it("are more where each file takes more work", () => {
    const stems = files(4, 60, "wav");
    expect(worthThreads(stems, 8)).toBe(1);
    expect(worthThreads(stems, 8, 5)).toBe(4);
  });
});
