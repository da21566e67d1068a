import { control, label, type PatchBox, type Point, type Rectangle } from "#src/adapters/max/patch/patch-part.ts";
import type { DeviceSpec, ParameterSpec } from "#src/model/device/device-spec.ts";

/** The controls of a device's strip, by the keys of its spec. `at` is in the patch, `shown` in the device view. */
export interface StripControls {
  dial(key: string, at: Point, shown: Rectangle, keys?: Readonly<Record<string, unknown>>): PatchBox;
  number(key: string, at: Point, shown: Rectangle): PatchBox;
  /** A menu 80 px wide, right of the 36 px of its name at `shown`. */
  menu(key: string, at: Point, shown: Point): PatchBox;
  menuLabel(key: string, shown: Point): PatchBox;
  /** The name of a control over it. */
  nameOver(key: string, shown: Rectangle): PatchBox;
  /** A menu without a name beside it. */
  wideMenu(key: string, at: Point, shown: Rectangle): PatchBox;
  tab(key: string, at: Point, shown: Rectangle): PatchBox;
  /** A switch with its name on it; it answers on mouse-up too. */
  toggle(key: string, at: Point, shown: Rectangle): PatchBox;
  /** Answers on mouse-up, as Live's own buttons do. */
  button(key: string, at: Point, shown: Rectangle): PatchBox;
}

/** @throws RangeError (each of them) for a key that the spec does not have, or a button that is none. */
export function stripControls(spec: DeviceSpec): StripControls {
  const find = (key: string): ParameterSpec => {
    const found = spec.parameters.find((parameter) => parameter.key === key);
    if (found === undefined) throw new RangeError(`stripControls: there is no “${key}”`);
    return found;
  };
  return {
    dial: (key, at, shown, keys) => control(find(key), "live.dial", at, shown, keys),
    number: (key, at, shown) => control(find(key), "live.numbox", at, shown),
    menu: (key, at, [left, top]) => control(find(key), "live.menu", at, [left + NAME, top + 1, MENU, 16]),
    menuLabel: (key, [left, top]) => label(`${key}Label`, find(key).shortName, [720, top + 300], [left, top, NAME, 18]),
    nameOver: (key, shown) => label(`${key}Label`, find(key).shortName, [720, shown[1] + 300], shown),
    wideMenu: (key, at, shown) => control(find(key), "live.menu", at, shown),
    tab: (key, at, shown) =>
      control(find(key), "live.tab", at, shown, { livemode: 1, num_lines_patching: 1, num_lines_presentation: 1 }),
    toggle: (key, at, shown) => {
      const { shortName } = find(key);
      return control(find(key), "live.text", at, shown, { mode: 1, outputmode: 1, text: shortName, texton: shortName });
    },
    button: (key, at, shown) => button(find(key), at, shown),
  };
}

function button(parameter: ParameterSpec, at: Point, shown: Rectangle): PatchBox {
  if (parameter.kind !== "button") throw new RangeError(`stripControls: “${parameter.key}” is a ${parameter.kind}`);
  const mode = parameter.latching ? 1 : 0;
  const { label: text } = parameter;
  return control(parameter, "live.text", at, shown, { mode, outputmode: 1, text, texton: text });
}

/** Pixels. */
const NAME = 36;
const MENU = 80;
