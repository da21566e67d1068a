import type { AmxdChunk, AmxdDevice, AmxdPatch } from "#src/adapters/max/amxd/amxd-device.ts";
import { letters, viewOf } from "#src/adapters/max/amxd/letters.ts";
import { readFrozen } from "#src/adapters/max/amxd/read-frozen.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";

/**
 * Reads an `.amxd` of any maker: frozen, unfrozen, or encrypted (recognised, not opened).
 *
 * Shape: chunks of four letters, a little-endian size and a payload; the answer shares the memory of `bytes`.
 * Edge: truncated files and sizes that lead outside the file are refused with one sentence that names the file.
 */
export function readAmxd(bytes: Uint8Array, name: string): Result<AmxdDevice, Refusal> {
  if (letters(bytes, 0) !== "ampf") {
    return refused(
      refusal("not-a-device", `“${name}” is not a Max for Live device: name a file that Live saved as .amxd.`),
    );
  }
  const device = fromChunks(readChunks(bytes) ?? []);
  return device === null ? damaged(name) : ok(device);
}

function fromChunks([head, ...rest]: readonly AmxdChunk[]): AmxdDevice | null {
  const last = rest.at(-1);
  if (head?.bytes.length !== CODE || last?.code !== "ptch") return null;
  const meta = rest[0]?.code === "meta" ? rest[0] : null;
  if (meta !== null && meta.bytes.length !== CODE) return null;
  const extras = rest.slice(meta === null ? 0 : 1, -1);
  const patch = readPatch(last.bytes, extras);
  if (patch === null) return null;
  const flags = meta === null ? null : viewOf(meta.bytes).getUint32(0, true);
  return { type: letters(head.bytes, 0), flags, extras, patch };
}

function readChunks(bytes: Uint8Array): AmxdChunk[] | null {
  const view = viewOf(bytes);
  const chunks: AmxdChunk[] = [];
  let at = 0;
  while (at < bytes.length) {
    if (at + CHUNK_HEAD > bytes.length || chunks.length >= MOST_CHUNKS) return null;
    const size = view.getUint32(at + CODE, true);
    const end = at + CHUNK_HEAD + size;
    if (end > bytes.length) return null;
    chunks.push({ code: letters(bytes, at), bytes: bytes.subarray(at + CHUNK_HEAD, end) });
    at = end;
  }
  return chunks;
}

function readPatch(bytes: Uint8Array, extras: readonly AmxdChunk[]): AmxdPatch | null {
  if (extras.some(({ code }) => code === "ciph")) return { kind: "encrypted", bytes };
  if (letters(bytes, 0) !== "mx@c") return { kind: "open", json: bytes };
  const files = readFrozen(bytes);
  return files === null ? null : { kind: "frozen", files };
}

function damaged(name: string): Result<never, Refusal> {
  return refused(
    refusal(
      "device-damaged",
      `“${name}” begins as a Max for Live device, but its parts do not add up: it is cut off or damaged, so get it again from where it came from.`,
    ),
  );
}

const CODE = 4;
const CHUNK_HEAD = 8;
/** Real devices have three or four; a file of nothing but chunk heads is not worth its memory. */
const MOST_CHUNKS = 64;
