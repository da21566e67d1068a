import { gunzipSync } from "node:zlib";
import { clipProblems } from "#test/doubles/lint/als/clip-problems.ts";
import { envelopeProblems } from "#test/doubles/lint/als/envelope-problems.ts";
import { idProblems } from "#test/doubles/lint/als/id-problems.ts";
import { setVersion } from "#test/doubles/lint/als/lint-set.ts";
import { tempoProblems } from "#test/doubles/lint/als/tempo-problems.ts";
import { trackProblems } from "#test/doubles/lint/als/track-problems.ts";
import { type XmlElement, xmlTree } from "#test/doubles/lint/xml-tree.ts";

/**
 * What is wrong with the structure of a Live Set or Live Clip, one line each; none in a file that Live saved.
 *
 * Shape: the file's bytes, packed or not, or its XML as text. A line begins with `refused:` where Live is reported to refuse,
 * repair or drop what is there, and with `unlike Live:` where no file that Live saved looks so.
 * Source: rules that hold in 358 sets saved by Live 9 to 12 and the load errors that people report (read 2026-11).
 */
export function alsProblems(file: Uint8Array | string): readonly string[] {
  if (typeof file === "string") return textProblems(file);
  if (!isPacked(file)) return textProblems(new TextDecoder().decode(file));
  const flags = file[3] === 0 ? [] : [`unlike Live: the gzip header has flags ${file[3]}, where Live writes none`];
  const inner = gunzipSync(file);
  if (isPacked(inner)) return [...flags, "refused: it is packed twice"];
  return [...flags, ...textProblems(inner.toString("utf8"))];
}

/** What a written copy has wrong that the set it was made from has not. */
export function freshAlsProblems(original: Uint8Array | string, copy: Uint8Array | string): readonly string[] {
  const own = new Set(alsProblems(original));
  return alsProblems(copy).filter((problem) => !own.has(problem));
}

function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function textProblems(text: string): readonly string[] {
  let root: XmlElement;
  try {
    root = xmlTree(text);
  } catch (error) {
    return [`refused: it is no XML: ${(error as Error).message}`];
  }
  if (root.tag !== "Ableton") return [`refused: the root is <${root.tag}>, not <Ableton>`];
  const set = root.find("LiveSet");
  if (set === null) return ["refused: there is no <LiveSet>"];
  const version = setVersion(root);
  return [
    ...idProblems(root, set, version),
    ...trackProblems(set, version),
    ...clipProblems(set),
    ...envelopeProblems(set, version),
    ...tempoProblems(set, version),
  ];
}
