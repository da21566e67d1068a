import { posix, win32 } from "node:path";
import type { SampleNaming } from "#src/adapters/als/file/sample-places.ts";
import type { SetContext } from "#src/adapters/als/read/set-context.ts";
import { NONE, type XmlIndex } from "#src/adapters/als/xml/xml-index.ts";
import type { SampleReference } from "#src/model/song/sample-reference.ts";

/** Reads a `SampleRef`; its path is filled in once the file has been looked for. */
export function readSample(context: SetContext, sampleRef: number): SampleReference {
  const { xml, samples } = context;
  const naming = fileNaming(xml, xml.child(sampleRef, "FileRef"));
  const reference = {
    name: naming.name,
    path: null,
    sampleRate: xml.childNumber(sampleRef, "DefaultSampleRate") ?? 0,
    frames: xml.childNumber(sampleRef, "DefaultDuration") ?? 0,
  };
  samples.push({ naming, reference });
  return reference;
}

/**
 * How a `FileRef` names its file, in the form of any version.
 *
 * | seen in | the relative path |
 * |---|---|
 * | 9.0_305 to 9.5_327 | `RelativePath/RelativePathElement Dir=`, the file in `Name`, `HasRelativePath` beside it |
 * | 10.0_370, 10.0_377 | the same, the elements with an `Id` |
 * | 11.0_433 to 12.0_12402 | `RelativePath Value=` with the file at its end, `Path` beside it |
 *
 * Source: 552 sets, clips and presets saved by Live 9 to 12.
 */
export function fileNaming(xml: XmlIndex, file: number): SampleNaming {
  const naming = isOldForm(xml, file) ? oldNaming(xml, file) : naming11(xml, file);
  const from = STARTS[xml.childNumber(file, "RelativePathType") ?? 0];
  return from === undefined ? naming : { ...naming, from };
}

/**
 * What a relative path starts from, by `RelativePathType`; 0 says nothing.
 * Source: paths in the sets above: 1 the set, 3 the project, 2, 5, 6 and 7 a library (the old one, a pack, the user's, Live's).
 */
const STARTS: Readonly<Record<number, "set" | "project" | "library">> = {
  1: "set",
  2: "library",
  3: "project",
  5: "library",
  6: "library",
  7: "library",
};

/**
 * Whether a sample was made by Live's Reverse command, which writes a turned copy into this folder of the project. The
 * clip then names that copy, with markers and loop in the copy's own time: read forward it is what is heard.
 */
export function isReversed(xml: XmlIndex, sampleRef: number): boolean {
  const { relative } = fileNaming(xml, xml.child(sampleRef, "FileRef"));
  return (relative ?? "").replaceAll("\\", "/").includes("Processed/Reverse/");
}

/** Up to Live 10 the folders are elements and the file's name stands beside them. */
function isOldForm(xml: XmlIndex, file: number): boolean {
  return xml.child(file, "RelativePath") !== NONE && xml.text(file, "RelativePath") === null;
}

function naming11(xml: XmlIndex, file: number): SampleNaming {
  const relative = xml.text(file, "RelativePath");
  const absolute = xml.text(file, "Path");
  return { name: lastPart(relative || absolute || xml.text(file, "Name") || ""), relative, absolute };
}

function oldNaming(xml: XmlIndex, file: number): SampleNaming {
  const name = xml.text(file, "Name") ?? "";
  const folders = directories(xml, xml.child(file, "RelativePath"));
  const hint = directories(xml, xml.path(file, "SearchHint", "PathHint"));
  const isRelative = xml.text(file, "HasRelativePath") !== "false";
  return {
    name,
    relative: isRelative && name !== "" ? [...folders, name].join("/") : null,
    absolute: hint.length > 0 && name !== "" ? `/${[...hint, name].join("/")}` : null,
  };
}

/** An element without a name is the folder above. */
function directories(xml: XmlIndex, list: number): string[] {
  return xml.childrenNamed(list, "RelativePathElement").map((part) => xml.attribute(part, "Dir") || "..");
}

function lastPart(path: string): string {
  return path.includes("\\") ? win32.basename(path) : posix.basename(path);
}
