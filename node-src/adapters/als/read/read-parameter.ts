import { NONE, type XmlIndex } from "#src/adapters/als/xml/xml-index.ts";
import type { LiveParameter } from "#src/knowledge/live/live-parameters.ts";
import type { Parameter } from "#src/model/live-set.ts";

/** Reads the parameter whose element is given; `null` where it holds no readable value. */
export function readParameter(xml: XmlIndex, element: number, name: string, known: LiveParameter): Parameter | null {
  const text = xml.text(element, "Manual");
  const kind = parameterKind(xml, element);
  const value = kind === "boolean" ? Number(text === "true") : xml.childNumber(element, "Manual");
  if (text === null || value === null) return null;
  const target = xml.number(xml.child(element, "AutomationTarget"), "Id");
  const [minimum, maximum] = known.range ?? rangeOf(xml, element, kind);
  return { target, name, kind, value, minimum, maximum, unit: known.unit };
}

/**
 * Whether a parameter is a switch, a choice or a continuous value. Only continuous parameters have a modulation
 * target, in every native device of every version surveyed; a choice may carry a range like a continuous one since 12.2.
 */
export function parameterKind(xml: XmlIndex, element: number): Parameter["kind"] {
  const text = xml.text(element, "Manual");
  if (text === "true" || text === "false") return "boolean";
  return xml.child(element, "ModulationTarget") === NONE ? "integer" : "float";
}

/** The stored range. A Max device keeps its own beside the parameter; the controller's range says 0 to 1 there. */
function rangeOf(xml: XmlIndex, element: number, kind: Parameter["kind"]): readonly [number | null, number | null] {
  if (kind === "boolean") return [0, 1];
  const above = xml.parent(element);
  if (xml.name(element) === "Timeable" && xml.child(above, "MinValue") !== NONE) {
    return [xml.childNumber(above, "MinValue"), xml.childNumber(above, "MaxValue")];
  }
  const range = xml.child(element, "MidiControllerRange");
  const minimum = xml.childNumber(range, "Min");
  const maximum = xml.childNumber(range, "Max");
  if (minimum === null || maximum === null) return [minimum, maximum];
  return [Math.min(minimum, maximum), Math.max(minimum, maximum)];
}
