import { genPatcher } from "#src/adapters/max/patch/gen-patcher.ts";
import { type WindowPatch, windowPatcher } from "#src/adapters/max/patch/window-patcher.ts";
import type { BlobSpec, ParameterSpec } from "#src/model/device/device-spec.ts";

/** A piece of a patch: boxes by name, and cords between names, `"from > to"` or `"from:outlet > to:inlet"`. */
export interface PatchPart {
  readonly boxes: readonly PatchBox[];
  readonly cords: readonly string[];
}

export interface PatchBox {
  /** Unique in the patch; also the box's scripting name. */
  readonly name: string;
  readonly maxclass: string;
  /** Left and top edge in the patching view. */
  readonly at: Point;
  readonly size?: Point;
  readonly text?: string;
  /** The parameter that the box is the control of. */
  readonly parameter?: ParameterSpec;
  /** Left, top, width, height in the device view, in whole pixels; without it the box is not shown there. */
  readonly shown?: Rectangle;
  /** Stands in the device view and is not seen until the patch shows it. */
  readonly hidden?: boolean;
  /** Script that the box runs, by the name under which it is embedded. */
  readonly file?: string;
  /** Counts where the class alone does not settle them. */
  readonly inlets?: number;
  readonly outlets?: number;
  /** What all outlets send where the counts are given: signals, or anything. */
  readonly sends?: "signal" | "";
  /** Keys that are written into the box as they stand. */
  readonly keys?: Readonly<Record<string, unknown>>;
}

export type Point = readonly [x: number, y: number];
export type Rectangle = readonly [left: number, top: number, width: number, height: number];

/** An object that is typed into a box: `"pack 0. 5"`. `saved` are its attributes as Max stores them. */
export function object(name: string, text: string, at: Point, saved?: Readonly<Record<string, unknown>>): PatchBox {
  return { name, maxclass: "newobj", text, at, ...(saved ? { keys: { saved_object_attributes: saved } } : {}) };
}

export function message(name: string, text: string, at: Point): PatchBox {
  return { name, maxclass: "message", text, at };
}

/** A `live.*` control; its name is the parameter's key. */
export function control(
  parameter: ParameterSpec,
  maxclass: string,
  at: Point,
  shown: Rectangle,
  keys: Readonly<Record<string, unknown>> = {},
): PatchBox {
  return { name: parameter.key, maxclass, at, size: [shown[2], shown[3]], parameter, shown, keys };
}

/** A value without a face that Live stores in the set. */
export function storage(parameter: BlobSpec, at: Point): PatchBox {
  const saved = { parameter_enable: 1, parameter_mappable: 0 };
  const text = `pattr ${parameter.key} @parameter_enable 1`;
  return { name: parameter.key, maxclass: "newobj", text, at, parameter, keys: { saved_object_attributes: saved } };
}

/** Words in the device view, in the colour that Live gives to words. */
export function label(name: string, text: string, at: Point, shown: Rectangle): PatchBox {
  const colour = { textcolor: { expression: "themecolor.live_control_fg" } };
  const keys = { textjustification: 0, saved_attribute_attributes: colour };
  return { name, maxclass: "live.comment", text, at, size: [shown[2], shown[3]], shown, keys };
}

/**
 * Where a file can be dropped; it sends the file's path, of the file itself and of no decoded copy. No parameter: nothing of it is kept in the set,
 * so that a set that opens drops nothing.
 */
export function dropZone(
  name: string,
  { legend, title, info }: { readonly legend: string; readonly title: string; readonly info: string },
  at: Point,
  shown: Rectangle,
): PatchBox {
  const keys = { legend, decodemode: 0, parameter_enable: 0, annotation: info, annotation_name: title };
  return { name, maxclass: "live.drop", at, size: [shown[2], shown[3]], shown, keys };
}

/** A script without a face. */
export function script(name: string, file: string, at: Point, outlets: number): PatchBox {
  const keys = { filename: file, saved_object_attributes: { parameter_enable: 0 } };
  return { name, maxclass: "newobj", text: `v8 ${file}`, at, file, inlets: 1, outlets, keys };
}

/** Code that runs for every sample, in a `gen~` of its own. */
export function generator(
  name: string,
  code: string,
  { inlets, outlets }: { readonly inlets: number; readonly outlets: number },
  at: Point,
): PatchBox {
  const keys = { patcher: genPatcher(code, inlets, outlets) };
  return { name, maxclass: "newobj", text: "gen~", at, inlets, outlets, sends: "signal", keys };
}

/** A patch in a window of its own. */
export function subpatch(
  name: string,
  window: WindowPatch,
  { inlets, outlets }: { readonly inlets: number; readonly outlets: number },
  at: Point,
): PatchBox {
  const keys = { patcher: windowPatcher(window) };
  return { name, maxclass: "newobj", text: `p ${name}`, at, inlets, outlets, keys };
}

/** A script that draws, with two outlets: what its button says, and what a hand changes in it. Its box is as big in the patch as in the device, or mouse and redraw go astray. */
export function canvas(name: string, file: string, at: Point, shown: Rectangle): PatchBox {
  const keys = { filename: file, parameter_enable: 0, border: 0 };
  return { name, maxclass: "v8ui", at, size: [shown[2], shown[3]], shown, file, inlets: 1, outlets: 2, keys };
}

/** A Node process that starts when it is told to, and not by itself after a crash: a press of a button starts it again. */
export function nodeProcess(name: string, file: string, at: Point): PatchBox {
  const saved = { autostart: 0, defer: 0, node_bin_path: "", npm_bin_path: "", restart: 0, watch: 0 };
  const keys = { saved_object_attributes: saved };
  return { name, maxclass: "newobj", text: `node.script ${file} @autostart 0 @restart 0 @watch 0`, at, file, keys };
}
