import type { PatchBox } from "#src/adapters/max/patch/patch-part.ts";
import type { StripControls } from "#src/chassis/patch/strip/strip-controls.ts";
import { shownNumbers } from "#src/chassis/spec/shown-number.ts";
import { DIALS, MENUS } from "#src/chassis/spec/strip-layout.ts";
import type { DeviceSpec } from "#src/model/device/device-spec.ts";

/** Where a dial or a menu of a strip stands. */
export interface FieldPlace {
  readonly key: string;
  /** Among those of its kind in the patch. */
  readonly order: number;
  /** Among the places in the device view, from left to right and down. */
  readonly place: number;
  /** Pixels that its strip stands further right than `DIALS` and `MENUS` say. */
  readonly shift?: number;
}

/** A dial; one that is read in another unit than Live stores has a field in the place of its number. */
export function dialBoxes(
  spec: DeviceSpec,
  strip: StripControls,
  { key, order, place, shift = 0 }: FieldPlace,
): PatchBox[] {
  const at = [24 + order * 72, 416] as const;
  const [column, row] = [place % DIALS.columns, Math.floor(place / DIALS.columns)];
  const [left, top] = [DIALS.left + shift + column * DIALS.across, DIALS.top + row * DIALS.down];
  if (shownNumbers(spec.parameters).some((shown) => shown.key === key))
    return [
      strip.dial(key, at, [left, top, DIAL, DIAL_ALONE], { shownumber: 0 }),
      strip.number(
        `${key}Shown`,
        [at[0], 440],
        [left - FIELD_BEYOND, top + DIAL_ALONE, DIAL + 2 * FIELD_BEYOND, FIELD],
      ),
    ];
  const dial = spec.parameters.find((parameter) => parameter.key === key);
  const wider = dial?.kind === "number" && dial.unit === "LUFS" ? WIDER : 0;
  return [strip.dial(key, at, [left - wider, top, DIAL + 2 * wider, 48])];
}

/** A menu under its name. */
export function menuBoxes(strip: StripControls, { key, order, place, shift = 0 }: FieldPlace): PatchBox[] {
  const { width, name, height } = MENUS;
  const [left, top] = [MENUS.left + shift, MENUS.top + place * MENUS.down];
  return [
    strip.wideMenu(key, [24 + order * 120, 464], [left, top + name, width, height]),
    strip.nameOver(key, [left, top, width, name]),
  ];
}

/** Pixels: a dial, one without its number, and the field that stands there instead. */
const DIAL = 44;
const DIAL_ALONE = 38;
const FIELD = 15;
/** “20.0 kHz” needs the whole column. */
const FIELD_BEYOND = 2;
/** “-18.0 LUFS” needs 49 px in Arial at 9.5 px; a dial is widened around its middle, so that it stays in its column. */
const WIDER = 3;
