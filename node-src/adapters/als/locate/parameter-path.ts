import { NONE, type XmlIndex } from "#src/adapters/als/xml/xml-index.ts";

/**
 * Names what a target moves: `"Mixer/Volume"`, `"Mixer/Sends.0"`, `"Eq8/Bands.0/ParameterA/Freq"`,
 * `"MainSequencer/MidiControllers/ControllerTargets.3"`. Parameters of plug-ins and Max devices go by their shown name.
 * Inside racks the innermost device counts.
 */
export function parameterPath(xml: XmlIndex, target: number): string {
  const isOwner = xml.name(target) === "AutomationTarget" || xml.name(target) === "ModulationTarget";
  const parts: string[] = [];
  let at = isOwner ? xml.parent(target) : target;
  while (at !== NONE && !isRoot(xml, at)) {
    parts.unshift(partOf(xml, at));
    at = xml.parent(at);
  }
  if (at !== NONE) parts.unshift(xml.name(at));
  return parts.filter((part) => part !== "").join("/");
}

const CHAINS = new Set(["Mixer", "MainSequencer", "FreezeSequencer"]);
const WRAPPERS = new Set(["Timeable", "ParameterValue", "ParameterList", "Send", "Sends"]);

/** A device, or the part of a track that the path starts from. */
function isRoot(xml: XmlIndex, element: number): boolean {
  const parent = xml.parent(element);
  if (parent === NONE) return true;
  const above = xml.name(parent);
  return above === "Devices" || (above === "DeviceChain" && CHAINS.has(xml.name(element)));
}

function partOf(xml: XmlIndex, element: number): string {
  const name = xml.name(element);
  if (WRAPPERS.has(name)) return "";
  if (name === "TrackSendHolder") return `Sends.${placeOf(xml, element)}`;
  return shownName(xml, element) ?? name;
}

/** The name that a plug-in or a Max device gives its parameter; `null` for any other element. */
export function shownName(xml: XmlIndex, element: number): string | null {
  const name = xml.name(element);
  if (!name.endsWith("Parameter")) return null;
  if (name.startsWith("Plugin")) return xml.text(element, "ParameterName");
  return name.startsWith("MxD") ? xml.text(element, "Name") : null;
}

function placeOf(xml: XmlIndex, element: number): number {
  return xml.childrenNamed(xml.parent(element), xml.name(element)).indexOf(element);
}
