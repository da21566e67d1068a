import { posix, win32 } from "node:path";
import type { SampleNaming } from "#src/adapters/als/file/find-sample.ts";
import type { SetContext } from "#src/adapters/als/read/set-context.ts";
import { NONE, type XmlIndex } from "#src/adapters/als/xml/xml-index.ts";
import type { SampleReference } from "#src/model/live-set.ts";

/** Reads a `SampleRef`; its path is filled in once the file has been looked for. */
export function readSample(context: SetContext, sampleRef: number): SampleReference {
  const { xml, samples } = context;
  const file = xml.child(sampleRef, "FileRef");
  const naming =
    xml.child(file, "RelativePath") !== NONE && isOldForm(xml, file) ? oldNaming(xml, file) : naming11(xml, file);
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
 * Whether a sample was made by Live's Reverse command, which writes a turned copy into this folder of the project. The
 * clip then names that copy, with markers and loop in the copy's own time: read forward it is what is heard.
 */
export function isReversed(xml: XmlIndex, sampleRef: number): boolean {
  const file = xml.child(sampleRef, "FileRef");
  const path = isOldForm(xml, file) ? (oldNaming(xml, file).relative ?? "") : (xml.text(file, "RelativePath") ?? "");
  return path.includes("Processed/Reverse/");
}

/** Up to Live 10 the folders are elements and the file's name stands beside them. */
function isOldForm(xml: XmlIndex, file: number): boolean {
  return xml.text(file, "RelativePath") === null;
}

function naming11(xml: XmlIndex, file: number): SampleNaming {
  const relative = xml.text(file, "RelativePath");
  const absolute = xml.text(file, "Path");
  return { name: lastPart(relative || absolute || ""), relative, absolute };
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
