import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readAmxd } from "#src/adapters/max/amxd/read-amxd.ts";
import { PatchBuilder } from "#test/doubles/max/container/patch-builder.ts";
import { unpackAmxd } from "#test/doubles/max/container/unpack-amxd.ts";
import { needs } from "#test/needs.ts";
import { sampleNames, samplePath } from "#test/samples.ts";

/** Names and lengths of the embedded files as the product reads them. */
function asProduct(bytes: Uint8Array): (string | number)[][] {
  const read = readAmxd(bytes, "device");
  if (!read.ok || read.value.patch.kind !== "frozen") throw new Error("the product does not read it");
  return read.value.patch.files.slice(1).map(({ name, bytes: content }) => [name, content.length]);
}

it("unpacks devices that Max froze as the product reads them", needs("STEADYHAND_SAMPLES/devices"), () => {
  for (const name of sampleNames("devices", /-frozen\.amxd$/)) {
    const bytes = readFileSync(samplePath(`devices/${name}`)!);
    const { type, patcher, files } = unpackAmxd(bytes);
    expect([type, patcher.boxes.length > 0]).toEqual(["aaaa", true]);
    expect([...files].map(([file, content]) => [file, content.length])).toEqual(asProduct(bytes));
  }
});

it("unpacks what the builder of test patches packs", () => {
  const bytes = new PatchBuilder().object("a", "t b").file("one.js", "1;").file("second.js", "").amxd();
  const { patcher, files } = unpackAmxd(bytes);
  expect(patcher.boxes[0]?.box.text).toBe("t b");
  expect([...files].map(([name, content]) => [name, content.length])).toEqual([
    ["one.js", 2],
    ["second.js", 0],
  ]);
});

it("says what is no device", () => {
  expect(() => unpackAmxd(new TextEncoder().encode("RIFF....WAVE"))).toThrow("not a Max for Live device");
});
