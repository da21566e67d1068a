import { fileNaming } from "#src/adapters/als/read/sample/read-sample.ts";
import { NONE, type XmlIndex } from "#src/adapters/als/xml/xml-index.ts";
import { liveDeviceName } from "#src/knowledge/live/live-device-names.ts";

/** The user's name, else the plug-in's or the patch's own, else what Live calls the class. A rack's user name is its own. */
export function deviceName(xml: XmlIndex, device: number): string {
  const given = xml.text(device, "UserName");
  if (given !== null && given !== "") return given;
  return pluginName(xml, device) ?? patchName(xml, device) ?? liveDeviceName(xml.name(device));
}

/**
 * Where a plug-in's name stands, inside the child of `PluginDesc` that tells its kind; the first that says anything counts.
 *
 * | element | kind | name | seen in |
 * |---|---|---|---|
 * | `VstPluginInfo` | VST 2 | `PlugName`, else the file: `FileName` up to Live 9, `Path` after | Live 9.0 to 12.3 |
 * | `Vst3PluginInfo` | VST 3 | `Name` | Live 10.1 to 12.3 |
 * | `AuPluginInfo` | Audio Unit | `Name` | Live 9.0 to 12.3 |
 *
 * Source: sets saved by those versions.
 */
const PLUGIN_NAMES = ["PlugName", "Name"] as const;
const PLUGIN_FILES = ["FileName", "Path"] as const;

function pluginName(xml: XmlIndex, device: number): string | null {
  const plugin = xml.children(xml.child(device, "PluginDesc"))[0] ?? NONE;
  const first = (places: readonly string[]) => places.map((place) => xml.text(plugin, place)).find(Boolean);
  const file = first(PLUGIN_FILES);
  return first(PLUGIN_NAMES) ?? (file == null ? null : fileStem(file));
}

/**
 * The name of a Max device's file, which `PatchSlot` refers to; instruments, audio and MIDI effects alike.
 *
 * | reference | its file | seen in |
 * |---|---|---|
 * | `MxDPatchRef` | `Name` beside a list of folders | 9.0_305, 10.0_377 |
 * | `MxDPatchRef` | the end of `RelativePath` | 11.0_11202, 11.0_11300 |
 * | `MxPatchRef` | the end of `RelativePath` | 12.0_12300, 12.0_12402 |
 *
 * Source: sets of those versions. A reference of another name that ends alike is read alike.
 */
function patchName(xml: XmlIndex, device: number): string | null {
  const reference = xml
    .children(xml.path(device, "PatchSlot", "Value"))
    .find((child) => xml.name(child).endsWith("PatchRef"));
  if (reference === undefined) return null;
  const name = fileStem(fileNaming(xml, xml.child(reference, "FileRef")).name);
  return name === "" ? null : name;
}

/** The last part of a path without the ending of a plug-in or a Max device. */
function fileStem(path: string): string {
  const name = path.split(/[\\/]/).findLast((part) => part !== "") ?? "";
  return name.replace(/\.(?:amxd|vst3?|component|dll)$/i, "");
}
