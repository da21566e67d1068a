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
 * The patcher of a floating window that opens in presentation.
 *
 * Source: Live's production guidelines: a device's window floats, or Live leaves full-screen; `window flags` replaces the whole
 * list, so all are named (facts of m4l-jweb's patches).
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
  return name === "sel" && args.length < 2 ? 2 : 1;
}
