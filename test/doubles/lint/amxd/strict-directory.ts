/** A file inside a frozen device. */
export interface HeldFile {
  readonly name: string;
  readonly flag: number;
  readonly bytes: Uint8Array;
}

const HEAD = 16;
const FIELDS = "type fnam sz32 of32 vers flag mdat";
const OWN_PATCH = 0x11;

/** The directory of a frozen device, each departure from what Max writes added to `problems`. */
export function frozenFiles(payload: Uint8Array, problems: string[]): readonly HeldFile[] {
  const say: Say = (what) => problems.push(`container: ${what}`);
  const view = viewOf(payload);
  const start = Number(view.getBigUint64(8));
  if (view.getUint32(4) !== HEAD) say(`the frozen head says ${view.getUint32(4)} bytes, not ${HEAD}`);
  if (start + 8 > payload.length || letters(payload, start) !== "dlst") {
    say("no directory stands where the head says");
    return [];
  }
  if (view.getUint32(start + 4) !== payload.length - start) say("the directory does not end with the device");
  const entries = entriesOf(payload, start + 8, say);
  let next = HEAD;
  for (const { name, offset, length } of entries) {
    if (offset !== next) say(`${name} begins at ${offset}, not at ${next}`);
    if (offset + length > start) say(`${name} reaches into the directory`);
    next = offset + length;
  }
  if (next !== start) say(`the files end at ${next}, the directory begins at ${start}`);
  if (entries[0]?.flag !== OWN_PATCH) say(`the device's own patch has flag ${entries[0]?.flag}`);
  return entries.map(({ name, flag, offset, length }) => ({
    name,
    flag,
    bytes: payload.subarray(offset, offset + length),
  }));
}

type Say = (what: string) => void;

function entriesOf(payload: Uint8Array, from: number, say: Say): readonly Entry[] {
  const entries: Entry[] = [];
  let at = from;
  while (at < payload.length) {
    const size = at + 8 <= payload.length ? viewOf(payload).getUint32(at + 4) : 0;
    if (letters(payload, at) !== "dire" || size < 8 || at + size > payload.length) {
      say(`no entry at ${at}`);
      break;
    }
    entries.push(entryOf(payload.subarray(at + 8, at + size), say));
    at += size;
  }
  return entries;
}

interface Entry {
  readonly name: string;
  readonly offset: number;
  readonly length: number;
  readonly flag: number;
}

function entryOf(bytes: Uint8Array, say: Say): Entry {
  const fields = new Map<string, Uint8Array>();
  let at = 0;
  while (at + 8 <= bytes.length) {
    const size = viewOf(bytes).getUint32(at + 4);
    if (size < 8 || at + size > bytes.length) break;
    fields.set(letters(bytes, at), bytes.subarray(at + 8, at + size));
    at += size;
  }
  const order = [...fields.keys()].join(" ");
  const raw = fields.get("fnam") ?? new Uint8Array();
  const name = new TextDecoder().decode(raw).replace(/\0+$/, "");
  if (at !== bytes.length || order !== FIELDS) say(`the entry of ${name} has the fields ${order}`);
  if (raw.at(-1) !== 0 || raw.length % 4 !== 0) say(`the name ${name} is not filled up with NULs to four bytes`);
  const number = (field: string) => (fields.get(field)?.length === 4 ? viewOf(fields.get(field)!).getUint32(0) : -1);
  if (number("vers") !== 0) say(`${name} has version ${number("vers")}`);
  return { name, offset: number("of32"), length: number("sz32"), flag: number("flag") };
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function letters(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}
