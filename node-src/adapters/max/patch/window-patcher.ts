/** A window of a device, as it is described by hand: a few boxes, each with what Max saves of it, and cords between them. */
export interface WindowPatch {
  readonly title: string;
  readonly size: readonly [width: number, height: number];
  readonly boxes: readonly WindowBox[];
  readonly cords: readonly (readonly [from: string, outlet: number, to: string, inlet: number])[];
}

/** `at` in the patch and `shown` in the window: left, top, width, height. Without a class it is an object of that text. */
export interface WindowBox {
  readonly id: string;
  readonly maxclass?: string;
  readonly text?: string;
  readonly outlettype: readonly string[];
  readonly at: readonly [number, number, number, number];
  readonly shown?: readonly [number, number, number, number];
  readonly [key: string]: unknown;
}

/**
 * The patcher of a window that opens in presentation, without toolbars and scroll bars, in the colour of Live's own surfaces.
 *
 * Source: patchers as Max 8.6 and 9.0 saved them into public devices (toolbar keys, `locked_bgcolor` by its expression).
 */
export function windowPatcher({ title, size, boxes, cords }: WindowPatch): Readonly<Record<string, unknown>> {
  const [width, height] = size;
  return {
    fileversion: 1,
    appversion: { major: 9, minor: 0, revision: 5, architecture: "x64", modernui: 1 },
    classnamespace: "box",
    rect: [100, 100, width, height],
    openrect: [100, 100, width, height],
    openinpresentation: 1,
    toolbarvisible: 0,
    lefttoolbarpinned: 0,
    toptoolbarpinned: 0,
    righttoolbarpinned: 0,
    bottomtoolbarpinned: 0,
    enablehscroll: 0,
    enablevscroll: 0,
    title,
    boxes: boxes.map(({ id, maxclass = "newobj", at, shown, outlettype, ...keys }) => ({
      box: {
        id,
        maxclass,
        numinlets: inletsOf(maxclass, String(keys.text ?? "")),
        numoutlets: outlettype.length,
        outlettype,
        patching_rect: at,
        ...(shown === undefined ? {} : { presentation: 1, presentation_rect: shown }),
        varname: id,
        ...keys,
      },
    })),
    saved_attribute_attributes: {
      editing_bgcolor: { expression: SURFACE },
      locked_bgcolor: { expression: SURFACE },
    },
    lines: cords.map(([from, outlet, to, inlet]) => ({
      patchline: { source: [from, outlet], destination: [to, inlet] },
    })),
  };
}

function inletsOf(maxclass: string, text: string): number {
  if (maxclass === "inlet") return 0;
  if (maxclass === "message") return 2;
  const [name = "", ...args] = text.split(" ");
  if (name === "route") return args.length + 1;
  if (name === "sel") return args.length < 2 ? 2 : args.length + 1;
  return name === "int" || name === "gate" ? 2 : 1;
}

const SURFACE = "themecolor.live_surface_bg";
