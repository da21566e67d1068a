import { readFileSync } from "node:fs";

/**
 * The boxes of a patch that stand in its presentation, with what their parameters say; first box on top, as in Max.
 * `values` stand for parameters, by long name, that were moved from where they start. With a `panel` the patch's own messages
 * say what is hidden; without, what the file hides.
 */
export function patchBoxes(path, values = {}, panel = null) {
  const { patcher } = JSON.parse(readFileSync(path, "utf8"));
  const boxes = patcher.boxes
    .map(({ box }) => box)
    .filter((box) => box.presentation === 1 && !hides(patcher, panel, box))
    .map((box) => ({ ...box, parameter: moved(box.saved_attribute_attributes?.valueof ?? {}, values) }))
    .reverse();
  return { boxes, width: patcher.openrect[2], height: patcher.openrect[3] };
}

function hides({ boxes }, panel, { hidden, varname }) {
  const words = boxes.find(({ box }) => box.varname === `panel${panel}`)?.box.text;
  return words === undefined ? hidden === 1 : words.split(", ").includes(`script hide ${varname}`);
}

function moved(parameter, values) {
  const value = values[parameter.parameter_longname];
  return value === undefined ? parameter : { ...parameter, parameter_initial: [value] };
}

/** The value of a parameter as Live writes it. */
export function shownValue({ parameter }) {
  const value = parameter.parameter_initial?.[0] ?? parameter.parameter_mmin ?? 0;
  if (parameter.parameter_enum !== undefined) return String(parameter.parameter_enum[value] ?? value);
  switch (parameter.parameter_unitstyle) {
    case 0:
      return String(Math.round(value));
    case 2:
      return `${value.toFixed(1)} ms`;
    case 3:
      return value >= 1000 ? `${(value / 1000).toFixed(1)} kHz` : `${Math.round(value)} Hz`;
    case 4:
      return `${value.toFixed(1)} dB`;
    case 5:
      return `${Math.round(value)} %`;
    case 9:
      return inUnits(parameter.parameter_units ?? "%.1f", value);
    default:
      return value.toFixed(1);
  }
}

/** Where a value stands between its parameter's ends, 0 to 1. */
export function shareOf({ parameter }, value = parameter.parameter_initial?.[0] ?? 0) {
  const { parameter_mmin: low = 0, parameter_mmax: high = 127 } = parameter;
  return Math.min(1, Math.max(0, (value - low) / (high - low)));
}

function inUnits(format, value) {
  return format.replace(/%(?:\.(\d))?[fd]/, (_all, digits) => value.toFixed(Number(digits ?? 0))).replace("%%", "%");
}
