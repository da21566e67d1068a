import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { someLibrary } from "#test/adapters/disk/presets/some-library.ts";
import { somePreset } from "#test/doubles/devices/some-preset.ts";

const library = someLibrary();
let stop = () => undefined as unknown;
afterEach(() => void stop());

/** Watches, and answers how to wait for the next call. */
function watching(): { calls: number; next(): Promise<void> } {
  const heard = { calls: 0, wake: () => undefined as unknown };
  stop = library.store().watch(() => {
    heard.calls += 1;
    heard.wake();
  });
  return {
    get calls() {
      return heard.calls;
    },
    next: () =>
      new Promise((resolve) => {
        heard.wake = () => resolve();
      }),
  };
}

/** Longer than any burst is waited for. */
function quiet(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 400));
}

describe("watching the user's presets", () => {
  it("hears a preset come, change and go", async () => {
    library.put("pump/a.json", somePreset("A"));
    const heard = watching();
    for (const change of [
      () => library.put("pump/b.json", somePreset("B")),
      () => library.put("pump/b.json", somePreset("C")),
      () => rmSync(join(library.presets, "pump", "b.json")),
    ]) {
      const next = heard.next();
      change();
      await next;
    }
    expect(heard.calls).toBe(3);
  });

  it("hears the first preset of all, though no folder was there", async () => {
    const heard = watching();
    const next = heard.next();
    library.put("pump/a.json", somePreset("A"));
    await next;
    expect((await library.store().list()).entries).toHaveLength(3);
  });

  it("hears on in a folder that appeared later, and in one that was made anew", async () => {
    const heard = watching();
    let next = heard.next();
    library.put("sweep/a.json", "x");
    await next;
    await quiet();
    for (let time = 0; time < 2; time += 1) {
      next = heard.next();
      library.put("sweep/b.json", String(time));
      await next;
      next = heard.next();
      rmSync(library.presets, { recursive: true });
      await next;
      next = heard.next();
      mkdirSync(join(library.presets, "sweep"), { recursive: true });
      await next;
      await quiet();
    }
    expect(heard.calls).toBeGreaterThan(6);
  });

  it("calls once for a burst, and not for what is no preset", async () => {
    library.put("pump/a.json", somePreset("A"));
    const heard = watching();
    const next = heard.next();
    for (let file = 0; file < 100; file += 1) library.put(`pump/${file}.json`, "x");
    await next;
    await quiet();
    expect(heard.calls).toBe(1);
    library.put("pump/.hidden.json.part", "x");
    library.put("pump/notes.txt", "x");
    writeFileSync(join(library.path, "something of Live's"), "x");
    await quiet();
    expect(heard.calls).toBe(1);
  });

  it("hears nothing once it is stopped, a burst under way included", async () => {
    library.put("pump/a.json", somePreset("A"));
    const heard = watching();
    library.put("pump/b.json", somePreset("B"));
    await new Promise((resolve) => setTimeout(resolve, 30));
    stop();
    library.put("pump/c.json", somePreset("C"));
    await quiet();
    expect(heard.calls).toBe(0);
  });
});
