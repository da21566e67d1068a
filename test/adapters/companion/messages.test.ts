import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FROM_LIVE, FROM_NODE, LIMITS, type NodeMessage, PROTOCOL } from "#src/adapters/companion/messages.ts";
import { COMPANION_CODES, companionRefusal } from "#src/adapters/companion/refusals.ts";
import { sealMessage, unsealMessage } from "#src/adapters/companion/seal.ts";
import { companionPorts, companionSettingsPath, DEFAULT_PORT } from "#src/adapters/companion/settings.ts";
import { needs } from "#test/needs.ts";
import manifest from "../../../package.json" with { type: "json" };

const COMPANION = fileURLToPath(new URL("../../../companion", import.meta.url));
const TOKEN = Buffer.alloc(32, 7);

describe("both ends of the wire", needs("python3"), () => {
  it("have one table of messages, limits and codes", () => {
    const held = python(`
from Steadyhand import wire, settings
say({"protocol": wire.PROTOCOL, "version": wire.VERSION, "fromNode": wire.FROM_NODE, "fromLive": wire.FROM_LIVE,
     "limits": {"datagram": wire.MAX_DATAGRAM, "chunk": wire.CHUNK_BYTES, "payload": wire.MAX_PAYLOAD},
     "chunks": wire.MAX_CHUNKS, "codes": wire.CODES, "port": settings.DEFAULT_PORT,
     "ports": [settings.ports(first) for first in (settings.DEFAULT_PORT, 10998, 65533)]})`);

    expect(held).toEqual({
      protocol: PROTOCOL,
      version: manifest.version.replace(/-.*/, ""),
      fromNode: FROM_NODE,
      fromLive: FROM_LIVE,
      limits: LIMITS,
      chunks: Math.ceil(LIMITS.payload / LIMITS.chunk),
      codes: COMPANION_CODES,
      port: DEFAULT_PORT,
      ports: [DEFAULT_PORT, 10_998, 65_533].map(companionPorts),
    });
    expect(companionPorts(10_998)).toEqual([10_998, 10_999, 11_002, 11_003, 11_004, 11_005]);
  });

  it("look for the settings in the same place on every system", () => {
    const held = python(`
import os, sys
from Steadyhand import settings
found = {}
os.environ["HOME"] = "/home/me"
os.environ["APPDATA"] = "/home/me/Roaming"
for platform in ("darwin", "win32", "linux"):
    sys.platform = platform
    os.environ.pop("XDG_CONFIG_HOME", None)
    found[platform] = settings.settings_path()
say(found)`);
    const where = (platform: NodeJS.Platform): string =>
      companionSettingsPath({ platform, home: "/home/me", environment: { APPDATA: "/home/me/Roaming" } });

    expect(held).toEqual({ darwin: where("darwin"), win32: where("win32"), linux: where("linux") });
  });

  it("read each other's datagrams", () => {
    const messages: readonly NodeMessage[] = [
      { name: "hello", values: [PROTOCOL, "abc"] },
      { name: "begin", values: ["session", 3, "write", 9000, 2, "live-1"] },
      { name: "chunk", values: ["session", 3, 1, Uint8Array.of(1, 2, 3, 4, 5)] },
      { name: "commit", values: ["session", 3, new Uint8Array(32)] },
      { name: "fetch", values: ["session", 3, 0] },
      { name: "cancel", values: ["session", 3] },
    ];
    const said = messages.map((message) => Buffer.from(sealMessage(TOKEN, message)).toString("hex"));

    const heard = python(`
from Steadyhand import wire
token = bytes([7]) * 32
read = [wire.unseal(token, wire.TO_LIVE, bytes.fromhex(text)) for text in ${JSON.stringify(said)}]
plain = [[name, [v.hex() if isinstance(v, bytes) else v for v in values]] for name, values in read]
answers = {"welcome": [2, "n", "s", "1.0.0", "12.4.6", "steps", "live-1", 4711, "L\u00e4rm".encode("utf-8")], "other": [2, "n", "9.0"], "begun": ["s", 1],
  "got": ["s", 1, 2], "missing": ["s", 1, b"\\x05"], "working": ["s", 1], "busy": ["s", 1],
  "result": ["s", 1, "done", "", 3, 1, b"h" * 32], "part": ["s", 1, 0, b"abc"], "stranger": ["s"]}
say({"plain": plain, "answers": {n: wire.seal(token, wire.TO_NODE, n, v).hex() for n, v in answers.items()}})`) as {
      plain: unknown;
      answers: Record<string, string>;
    };

    const plain = messages.map(({ name, values }) => [
      name,
      values.map((v) => (v instanceof Uint8Array ? Buffer.from(v).toString("hex") : v)),
    ]);
    expect(heard.plain).toEqual(plain);
    expect(Object.keys(heard.answers).sort()).toEqual(Object.keys(FROM_LIVE).sort());
    for (const [name, text] of Object.entries(heard.answers)) {
      expect(unsealMessage(TOKEN, Buffer.from(text, "hex"))?.name).toBe(name);
    }
    expect(unsealMessage(TOKEN, Buffer.from(heard.answers["missing"] ?? "", "hex"))?.values).toEqual([
      "s",
      1,
      Uint8Array.of(5),
    ]);
  });
});

describe("a datagram that the companion did not seal", () => {
  it("is nothing: random bytes, our own words sent back, a bit flipped anywhere, an end cut off", () => {
    const own = sealMessage(TOKEN, { name: "hello", values: [PROTOCOL, "abc"] });
    expect(unsealMessage(TOKEN, own)).toBeNull();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(unsealMessage(TOKEN, bytes)).toBeNull();
      }),
    );
    fc.assert(
      fc.property(fc.nat(own.byteLength * 8 - 1), fc.nat(own.byteLength), (bit, length) => {
        const flipped = own.slice();
        flipped[bit >> 3]! ^= 1 << (bit & 7);
        expect(unsealMessage(TOKEN, flipped)).toBeNull();
        expect(unsealMessage(TOKEN, own.subarray(0, length))).toBeNull();
      }),
    );
  });
});

it.each(COMPANION_CODES)("the code %s becomes one sentence with its way out", (code) => {
  const { sentence } = companionRefusal(code, "Lead Vox");
  expect(sentence).toMatch(/^[A-Z“][^".]*: [^".]*\.$/);
  expect(sentence.length).toBeGreaterThan(30);
});

it("a code of a later companion is said as it is", () => {
  expect(companionRefusal("on-fire", "")).toEqual({
    code: "companion-refused",
    sentence:
      "The companion refused with “on-fire”, so nothing was changed: update the companion, then start Live again.",
  });
});

function python(script: string): unknown {
  const prelude = `import json, sys\nsys.path.insert(0, ${JSON.stringify(COMPANION)})\ndef say(held):\n    print(json.dumps(held))\n`;
  return JSON.parse(execFileSync("python3", ["-B", "-c", prelude + script], { encoding: "utf8" }));
}
