import { sameName } from "#src/model/recipe/preset-entry.ts";

/**
 * A file name for a preset that no system stumbles over and that is not taken yet.
 *
 * Shape: the name as far as it can stand, at most 120 bytes, a number behind it where it is taken; ends in `.json`. Names that
 * differ only in case, or in how an accent is written, count as one: on some disks they are.
 * Source: Microsoft, "Naming Files, Paths, and Namespaces" (reserved names and characters); 255 bytes a name on every
 * common file system, 143 where eCryptfs encrypts names.
 */
export function presetFileName(name: string, taken: readonly string[]): string {
  const stem = fileStem(name);
  const known = new Set(taken.map((file) => sameName(stemOf(file))));
  for (let number = 1; ; number += 1) {
    const free = `${stem}${number === 1 ? "" : ` ${number}`}`;
    if (!known.has(sameName(free))) return `${free}.json`;
  }
}

/**
 * How well a file's name is a preset's own: 2 where it is the one that `presetFileName` gives, 1 where its letters and digits are
 * the preset's, else 0. What a sync service puts beside a file in conflict carries more words and is 0.
 */
export function bearsName(file: string, name: string): 0 | 1 | 2 {
  const stem = sameName(stemOf(file));
  if (stem === sameName(fileStem(name))) return 2;
  return lettersOf(stem) !== "" && lettersOf(stem) === lettersOf(sameName(name)) ? 1 : 0;
}

function stemOf(file: string): string {
  return file.replace(/\.json$/i, "");
}

function lettersOf(name: string): string {
  return name.replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
}

function fileStem(name: string): string {
  const plain = name
    .normalize("NFC")
    .replace(/[<>:"/\\|?*\p{Cc}\p{Cs}\p{Cf}]/gu, "-")
    .replace(/^[. ]+/, "");
  const short = cutTo(plain, LONGEST).replace(/[. ]+$/, "");
  if (short === "") return "preset";
  return RESERVED.test(short) ? `_${short}` : short;
}

/** Bytes in UTF-8, ending and number not counted. */
const LONGEST = 110;

/** With or without an ending behind it. */
const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9\u00B9\u00B2\u00B3])($|[. ])/i;

function cutTo(text: string, bytes: number): string {
  let cut = "";
  let size = 0;
  for (const character of text) {
    size += Buffer.byteLength(character);
    if (size > bytes) break;
    cut += character;
  }
  return cut;
}
