import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AmxdDevice } from "#src/adapters/max/amxd/amxd-device.ts";
import { readAmxd } from "#src/adapters/max/amxd/read-amxd.ts";
import { writeAmxd } from "#src/adapters/max/amxd/write-amxd.ts";
import { needs } from "#test/needs.ts";
import { sampleNames, samplePath } from "#test/samples.ts";

const sampleFiles = sampleNames("devices", /\.amxd$/);
const sampleBytes = (name: string) => readFileSync(samplePath(`devices/${name}`)!);

const code = fc.constantFrom("aaaa", "mmmm", "iiii", "nagg", "natt");
const file = fc.record({
  name: fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" }).filter((name) => !name.includes("\0")),
  type: fc.constantFrom("JSON", "TEXT", "svg ", "PNG ", "\0\0\0\0"),
  flag: fc.constantFrom(0x11, 8, 0),
  modified: fc.nat({ max: 0xffffffff }),
  version: fc.nat(5),
  bytes: fc.uint8Array({ maxLength: 200 }),
});
const device: fc.Arbitrary<AmxdDevice> = fc.record({
  type: code,
  flags: fc.option(fc.nat({ max: 0xffffffff })),
  extras: fc.constant([]),
  patch: fc.oneof(
    fc.record({ kind: fc.constant("open" as const), json: fc.uint8Array({ minLength: 4, maxLength: 200 }) }),
    fc.record({ kind: fc.constant("frozen" as const), files: fc.array(file, { minLength: 1, maxLength: 6 }) }),
  ),
});

describe("the container of a device", () => {
  it.each(sampleFiles)("%s comes back byte for byte", needs("STEADYHAND_SAMPLES/devices"), (name) => {
    const bytes = sampleBytes(name);
    const read = readAmxd(bytes, name);
    expect(read.ok).toBe(true);
    if (read.ok) expect(Buffer.from(writeAmxd(read.value)).equals(bytes)).toBe(true);
  });

  it("knows frozen, unfrozen and encrypted devices apart", needs("STEADYHAND_SAMPLES/devices"), () => {
    const kinds = sampleFiles.map((name) => {
      const read = readAmxd(sampleBytes(name), name);
      return [name, read.ok ? read.value.patch.kind : read.error.code];
    });
    expect(Object.fromEntries(kinds)).toMatchObject({
      "Ableton__maxdevtools__EncryptedTest.amxd": "encrypted",
      "Ableton__maxdevtools__FrozenTest.amxd": "frozen",
      "Ableton__maxdevtools__Test.amxd": "open",
    });
  });

  it("reads back what it wrote", () => {
    fc.assert(
      fc.property(device, (written) => {
        const read = readAmxd(writeAmxd(written), "law.amxd");
        expect(read).toEqual({ ok: true, value: written });
      }),
    );
  });

  it("writes the same bytes for what it read, encrypted or not", () => {
    const encrypted: AmxdDevice = {
      type: "aaaa",
      flags: 0,
      extras: [{ code: "ciph", bytes: Uint8Array.of(1, 2, 3, 4) }],
      patch: { kind: "encrypted", bytes: Uint8Array.of(109, 120, 64, 99, 0) },
    };
    const read = readAmxd(writeAmxd(encrypted), "closed.amxd");
    expect(read).toEqual({ ok: true, value: encrypted });
  });

  it("refuses every truncation with one sentence that names the file", () => {
    const whole = writeAmxd({
      type: "aaaa",
      flags: 7,
      extras: [],
      patch: {
        kind: "frozen",
        files: [
          { name: "a.amxd", type: "JSON", flag: 0x11, modified: 1, version: 0, bytes: Uint8Array.of(123, 125, 0) },
          { name: "b.js", type: "TEXT", flag: 8, modified: 1, version: 0, bytes: Uint8Array.of(49) },
        ],
      },
    });
    for (let length = 0; length < whole.length; length++) {
      const read = readAmxd(whole.subarray(0, length), "cut.amxd");
      expect(read.ok).toBe(false);
      if (!read.ok) expect(read.error.sentence).toMatch(/^“cut\.amxd” .*[^.]\.$/);
    }
  });

  it("survives a hostile byte anywhere, and never reads outside the file", () => {
    const whole = writeAmxd({
      type: "aaaa",
      flags: 7,
      extras: [],
      patch: {
        kind: "frozen",
        files: [{ name: "a.amxd", type: "JSON", flag: 0x11, modified: 1, version: 0, bytes: new Uint8Array(40) }],
      },
    });
    const hostile = fc.tuple(fc.nat(whole.length - 1), fc.constantFrom(0, 1, 0x7f, 0x80, 0xff));
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 8 }), (bytes) => {
        const bent = whole.slice();
        for (const [at, value] of bytes) bent[at] = value;
        const read = readAmxd(bent, "bent.amxd");
        const refusal = read.ok ? "device-damaged" : read.error.code;
        expect(["not-a-device", "device-damaged"]).toContain(refusal);
        const sizes = read.ok ? fileSizes(read.value) : [];
        expect(Math.max(0, ...sizes)).toBeLessThan(whole.length);
      }),
      { numRuns: 500 },
    );
  });

  it("refuses to write a code that is not four letters, and a file without a name", () => {
    const patch = { kind: "open", json: new Uint8Array(4) } as const;
    expect(() => writeAmxd({ type: "audio", flags: null, extras: [], patch })).toThrow(RangeError);
    const nameless = { name: "", type: "TEXT", flag: 0, modified: 0, version: 0, bytes: new Uint8Array(1) };
    expect(() =>
      writeAmxd({ type: "aaaa", flags: 7, extras: [], patch: { kind: "frozen", files: [nameless] } }),
    ).toThrow(RangeError);
  });
});

function fileSizes({ patch }: AmxdDevice): number[] {
  return patch.kind === "frozen" ? patch.files.map(({ bytes }) => bytes.length) : [];
}
