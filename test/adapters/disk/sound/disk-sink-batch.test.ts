import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { diskSinkBatch } from "#src/adapters/disk/sound/disk-sink-batch.ts";
import type { SinkBatch } from "#src/ports/output/sink-batch.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "steadyhand-batch-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const here = (name: string) => join(folder, name);

async function closed(batch: SinkBatch, name: string, force = false): Promise<void> {
  const sink = await batch.sinks.open(here(name), { sampleRate: 48_000, channels: 1, encoding: "s16le" }, { force });
  if (!sink.ok) throw new Error(sink.error.sentence);
  await sink.value.write([new Float64Array(100)]);
  expect((await sink.value.close()).ok).toBe(true);
}

describe("files that take their names together", () => {
  it("none is seen before all are, and then nothing is left beside them", async () => {
    const batch = diskSinkBatch();
    await closed(batch, "one.wav");
    await closed(batch, "two.wav");
    expect(readdirSync(folder).filter((name) => !name.startsWith("."))).toEqual([]);
    expect(
      readFileSync(batch.whole(here("one.wav"))!)
        .subarray(0, 4)
        .toString(),
    ).toBe("RIFF");
    expect(await batch.place()).toEqual({ ok: true, value: undefined });
    expect(readdirSync(folder).sort()).toEqual(["one.wav", "two.wav"]);
    expect(batch.whole(here("one.wav"))).toBeNull();
  });

  it("what stood there is as it was where one of them may not stand any more", async () => {
    writeFileSync(here("one.wav"), "old");
    const batch = diskSinkBatch();
    await closed(batch, "one.wav", true);
    await closed(batch, "two.wav");
    writeFileSync(here("two.wav"), "another's");
    expect(await batch.place()).toMatchObject({ ok: false, error: { code: "output-exists" } });
    expect(readdirSync(folder).sort()).toEqual(["one.wav", "two.wav"]);
    expect(readFileSync(here("one.wav"), "utf8")).toBe("old");
    expect(readFileSync(here("two.wav"), "utf8")).toBe("another's");
  });

  it("what stood there comes back where one of them cannot take its name", async () => {
    writeFileSync(here("one.wav"), "old");
    const batch = diskSinkBatch();
    for (const name of ["new.wav", "one.wav", "two.wav"]) await closed(batch, name, true);
    rmSync(batch.whole(here("two.wav"))!);
    expect(await batch.place()).toMatchObject({ ok: false, error: { code: "write-failed" } });
    expect(readdirSync(folder)).toEqual(["one.wav"]);
    expect(readFileSync(here("one.wav"), "utf8")).toBe("old");
  });

  it("a page is one of them: it waits, and nothing stands where it may not", async () => {
    const kind = { name: "a report", endings: [".html"], opening: "<!doctype html" };
    const page = new TextEncoder().encode("<!doctype html>");
    const batch = diskSinkBatch();
    await closed(batch, "one.wav");
    expect((await batch.files.write(here("one.html"), page, { force: false, kind })).ok).toBe(true);
    expect(await batch.files.write(here("one.html"), page, { force: true, kind })).toMatchObject({
      ok: false,
      error: { sentence: expect.stringContaining("written twice") },
    });
    expect(readdirSync(folder).filter((name) => !name.startsWith("."))).toEqual([]);
    writeFileSync(here("one.html"), "another's");
    expect((await batch.place()).ok).toBe(false);
    expect(readdirSync(folder)).toEqual(["one.html"]);
    rmSync(here("one.html"));
    await closed(batch, "one.wav");
    await batch.files.write(here("one.html"), page, { force: false, kind });
    expect((await batch.place()).ok).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(["one.html", "one.wav"]);
  });

  it("leaves nothing behind where they are dropped", async () => {
    const batch = diskSinkBatch();
    await closed(batch, "one.wav");
    await batch.drop();
    expect(readdirSync(folder)).toEqual([]);
    expect((await batch.place()).ok).toBe(true);
  });

  it("refuses two of one name, however it is written", async () => {
    const batch = diskSinkBatch();
    mkdirSync(here("sub"));
    await closed(batch, "one.wav");
    await expect(closed(batch, "sub/../one.wav", true)).rejects.toThrow(/“one\.wav” would be written twice/);
    await batch.drop();
    expect(readdirSync(folder)).toEqual(["sub"]);
  });
});
