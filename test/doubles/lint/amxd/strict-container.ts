import type { PatchJson } from "#test/doubles/lint/amxd/patch-json.ts";
import { frozenFiles, type HeldFile } from "#test/doubles/lint/amxd/strict-directory.ts";

export interface StrictContainer {
  readonly type: string;
  readonly patcher: PatchJson | null;
  /** `null` in a device that is not frozen. */
  readonly files: readonly HeldFile[] | null;
  readonly problems: readonly string[];
}

const ORDERS = ["ampf ptch", "ampf meta ptch", "ampf meta ciph ptch"];
const TYPES = ["aaaa", "mmmm", "iiii", "nagg", "natt"];
/** Bits of `meta`: has dependencies, they are embedded, frozen. */
const FROZEN_ALONE = 4;
const FROZEN_WITH_FILES = 7;

/** Takes a device apart and says of every field that it is not as Max writes it. Shares no code with the product's reader. */
export function strictContainer(bytes: Uint8Array): StrictContainer {
  const problems: string[] = [];
  const { chunks, stray } = chunksOf(bytes);
  const order = chunks.map(({ code }) => code).join(" ");
  const chunk = (code: string) => chunks.find((each) => each.code === code)?.bytes;
  const type = letters(chunk("ampf") ?? new Uint8Array());
  if (stray > 0) problems.push(`container: ${stray} bytes belong to no chunk`);
  if (!ORDERS.includes(order)) problems.push(`container: the chunks are ${order || "none"}`);
  if (!TYPES.includes(type)) problems.push(`container: no device is of type “${type}”`);
  const payload = chunk("ptch");
  if (payload === undefined || chunk("ciph") !== undefined) return { type, patcher: null, files: null, problems };
  if (letters(payload.subarray(0, 4)) !== "mx@c") return { type, files: null, ...patchOf(payload, problems) };
  const files = frozenFiles(payload, problems);
  checkMeta(chunk("meta"), files.length, problems);
  return { type, files, ...patchOf(files[0]?.bytes ?? new Uint8Array(), problems) };
}

interface Chunk {
  readonly code: string;
  readonly bytes: Uint8Array;
}

/** Four letters, a little-endian size, so many bytes. */
function chunksOf(bytes: Uint8Array): { readonly chunks: readonly Chunk[]; readonly stray: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  let at = 0;
  while (at + 8 <= bytes.length) {
    const end = at + 8 + view.getUint32(at + 4, true);
    if (end > bytes.length) break;
    chunks.push({ code: letters(bytes.subarray(at, at + 4)), bytes: bytes.subarray(at + 8, end) });
    at = end;
  }
  return { chunks, stray: bytes.length - at };
}

function checkMeta(meta: Uint8Array | undefined, files: number, problems: string[]): void {
  if (meta === undefined) return;
  const expected = files > 1 ? FROZEN_WITH_FILES : FROZEN_ALONE;
  const said = meta.length === 4 ? new DataView(meta.buffer, meta.byteOffset, 4).getUint32(0, true) : -1;
  if (said !== expected) problems.push(`container: meta is ${said}, a frozen device of ${files} files has ${expected}`);
}

function patchOf(
  json: Uint8Array,
  problems: string[],
): { readonly patcher: PatchJson | null; readonly problems: readonly string[] } {
  if (json.at(-1) !== 0) problems.push("container: the patch does not end in NUL");
  const text = new TextDecoder().decode(json.at(-1) === 0 ? json.subarray(0, -1) : json);
  try {
    const document = JSON.parse(text) as { readonly patcher?: PatchJson };
    if (document.patcher === undefined) problems.push("container: the patch's JSON holds no patcher");
    return { patcher: document.patcher ?? null, problems };
  } catch (error) {
    return { patcher: null, problems: [...problems, `container: the patch is no JSON: ${(error as Error).message}`] };
  }
}

function letters(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
