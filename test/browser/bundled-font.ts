import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { inflateSync } from "node:zlib";

/**
 * The environment of a browser that has one font, Arimo, for every family it is asked for: what is measured in pixels is then
 * the same on a machine without fonts as on one with many.
 *
 * Edge: elsewhere than on Linux a browser does not ask fontconfig and has the fonts of its system.
 */
export function bundledFontEnvironment(): Readonly<Record<string, string>> {
  configured ??= writeConfiguration();
  return { ...(process.env as Record<string, string>), FONTCONFIG_FILE: configured };
}

let configured: string | undefined;

function writeConfiguration(): string {
  const folder = mkdtempSync(join(tmpdir(), "steadyhand-font-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const files = join(dirname(createRequire(import.meta.url).resolve("@fontsource/arimo/package.json")), "files");
  for (const name of readdirSync(files).filter((each) => /-(?:latin|latin-ext)-\d+-normal\.woff$/.test(each)))
    writeFileSync(join(folder, name.replace(/woff$/, "ttf")), sfntOf(readFileSync(join(files, name))));
  mkdirSync(join(folder, "cache"));
  const path = join(folder, "fonts.conf");
  writeFileSync(
    path,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}</dir><cachedir>${folder}/cache</cachedir></fontconfig>
`,
  );
  return path;
}

const WOFF = { head: 44, entry: 20 };
const SFNT = { head: 12, entry: 16 };

/** A web font unpacked. Source: WOFF File Format 1.0 (W3C, 2012), 3 to 5. */
function sfntOf(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const head = Buffer.alloc(SFNT.head + count * SFNT.entry);
  woff.copy(head, 0, 4, 8);
  head.writeUInt16BE(count, 4);
  const power = Math.floor(Math.log2(count));
  head.writeUInt16BE(2 ** power * 16, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE(count * 16 - 2 ** power * 16, 10);
  const parts: Uint8Array[] = [head];
  let at = head.length;
  for (let index = 0; index < count; index += 1) {
    const entry = WOFF.head + index * WOFF.entry;
    const [offset, packed, length] = [4, 8, 12].map((field) => woff.readUInt32BE(entry + field)) as [
      number,
      number,
      number,
    ];
    const bytes = woff.subarray(offset, offset + packed);
    const table = packed < length ? inflateSync(bytes) : bytes;
    const place = SFNT.head + index * SFNT.entry;
    woff.copy(head, place, entry, entry + 4);
    woff.copy(head, place + 4, entry + 16, entry + 20);
    head.writeUInt32BE(at, place + 8);
    head.writeUInt32BE(length, place + 12);
    parts.push(table, Buffer.alloc(-length & 3));
    at += length + (-length & 3);
  }
  return Buffer.concat(parts);
}
