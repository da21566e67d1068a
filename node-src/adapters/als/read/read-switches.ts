import { NONE, type XmlIndex } from "#src/adapters/als/xml/xml-index.ts";
import { type IdleRule, idleRules } from "#src/knowledge/live/idle-parameters.ts";
import type { SoundSwitch, Unheard } from "#src/model/live-set.ts";

/** A switch that sound passes; one that is not there counts as on. */
export function soundSwitch(xml: XmlIndex, element: number, kind: SoundSwitch["kind"], name: string): SoundSwitch {
  const target = xml.number(xml.child(element, "AutomationTarget"), "Id");
  return { kind, name, on: xml.text(element, "Manual") !== "false", target };
}

/** A rack's chain by the name it shows. */
export function chainName(xml: XmlIndex, branch: number): string {
  return xml.text(xml.child(branch, "Name"), "EffectiveName") ?? xml.text(branch, "Name") ?? "";
}

/** Tells of each parameter of a device whether something keeps it from being moved or from being heard. */
export function unheardIn(
  xml: XmlIndex,
  device: number,
  around: readonly SoundSwitch[],
): (element: number, path: string) => Unheard | null {
  const className = xml.name(device);
  const rules = idleRules(className);
  const rack = around.findLast(({ kind }) => kind === "rack")?.name;
  const mapped = className.endsWith("GroupDevice") ? mappedMacros(xml, device) : null;
  return (element, path) => {
    const macro = macroOf(xml, xml.child(element, "KeyMidi"));
    if (macro !== null && rack !== undefined) return { why: "macro", rack, macro, parameter: macroPath(macro) };
    const own = MACRO.exec(path)?.[1];
    if (own !== undefined && mapped?.has(Number(own) + 1) === false) return UNMAPPED;
    return idleBy(xml, device, rules, path);
  };
}

const UNMAPPED: Unheard = { why: "idle", because: "nothing is mapped to this macro", by: null };

function idleBy(xml: XmlIndex, device: number, rules: readonly IdleRule[], path: string): Unheard | null {
  for (const { parameter, when, is, because } of rules) {
    const caught = parameter.exec(path);
    if (caught === null) continue;
    const steps = when.replace(/\$(\d)/g, (_, group) => caught[Number(group)] ?? "").split("/");
    const decides = xml.path(device, ...steps);
    if (is.includes(heldValue(xml, decides) ?? ""))
      return { why: "idle", because, by: xml.number(xml.child(decides, "AutomationTarget"), "Id") };
  }
  return null;
}

/** A parameter's value, or that of a plain element. */
function heldValue(xml: XmlIndex, element: number): string | null {
  if (element === NONE) return null;
  return xml.text(element, "Manual") ?? xml.attribute(element, "Value");
}

/**
 * The macro that a mapping belongs to, from 1; `null` where it is of a key or a MIDI controller, which leave automation alone.
 * Source: all 61 mappings inside racks of the sets surveyed name channel 16, and the macro's place from 0 as their controller.
 */
function macroOf(xml: XmlIndex, mapping: number): number | null {
  if (mapping === NONE || xml.text(mapping, "Channel") !== MACRO_CHANNEL) return null;
  const place = xml.childNumber(mapping, "NoteOrController");
  return place === null ? null : place + 1;
}

const MACRO_CHANNEL = "16";
const MACRO = /^MacroControls\.(\d+)$/;

function macroPath(macro: number): string {
  return `MacroControls.${macro - 1}`;
}

/** Every macro that anything inside the rack is mapped to, racks in the rack included. */
function mappedMacros(xml: XmlIndex, rack: number): ReadonlySet<number> {
  const tag = xml.tagOf("KeyMidi");
  const found = new Set<number>();
  for (let at = rack + 1; at < xml.after(rack); at += 1) {
    const macro = xml.tag(at) === tag ? macroOf(xml, at) : null;
    if (macro !== null) found.add(macro);
  }
  return found;
}
