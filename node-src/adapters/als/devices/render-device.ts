import { attributeText } from "#src/adapters/als/write/attribute-text.ts";
import { formatValue } from "#src/adapters/als/write/format-number.ts";
import type { TextLine } from "#src/adapters/als/write/line-style.ts";
import { element } from "#src/adapters/als/write/render-envelope.ts";
import { type DeviceTree, leavesOf, type TreeNode } from "#src/knowledge/live/device-trees/device-tree.ts";
import type { StoredValue } from "#src/knowledge/live/device-trees/resting-rows.ts";
import { restingValue } from "#src/knowledge/live/device-trees/resting-value.ts";

/** What a new device is given by the set that it comes into. */
export interface DeviceSeat {
  readonly id: number;
  /** The set's own, of the version that saved it. */
  readonly protection: string;
  /** The first free pointee id. */
  readonly firstPointee: number;
  readonly live: number;
}

/** A device as Live would write it, and the first pointee id that is free behind it. */
export interface RenderedDevice {
  readonly lines: readonly TextLine[];
  readonly nextPointee: number;
  /** Every value that was written, by path. */
  readonly values: ReadonlyMap<string, string>;
}

/**
 * Writes a device out of its tree: every value comes from `settings` or from where the device rests.
 * @throws RangeError for a setting that the tree does not have or that lies outside its range, and for a value that is not known.
 */
export function renderDevice(
  tree: DeviceTree,
  settings: Readonly<Record<string, StoredValue>>,
  seat: DeviceSeat,
): RenderedDevice {
  checkSettings(tree, settings);
  const values = new Map<string, string>();
  let pointee = seat.firstPointee;
  const pointeeLine = (tag: string) => `${tag} Id="${pointee++}"`;
  const target = (tag: string) => element(pointeeLine(tag), [value("LockEnvelope", "0")]);
  const written = (path: string, node: TreeNode): string => {
    const text = textOf(tree.className, path, node, settings, seat);
    values.set(path, text);
    return text;
  };
  const parameter = (path: string, node: TreeNode): TextLine[] => {
    const head = [value("LomId", "0"), value("Manual", written(path, node))];
    if (node.kind === "knob")
      return [...head, ...range(node.low, node.high), ...target("AutomationTarget"), ...target("ModulationTarget")];
    if (node.kind === "switch") return [...head, ...target("AutomationTarget"), ...THRESHOLDS];
    const high = node.kind === "choice" ? node.high : null;
    return [...head, ...target("AutomationTarget"), ...(high === null ? [] : range("0", high))];
  };
  const render = (node: TreeNode, inside: string): TextLine[] => {
    const path = `${inside}${node.name}`;
    if (node.kind === "group")
      return element(
        node.name,
        node.children.flatMap((child) => render(child, `${path}/`)),
      );
    if (node.kind === "empty") return [line(`<${node.name} />`)];
    if (node.kind === "wrapper") return [line(`<${node.name} LomId="0" />`)];
    if (node.kind === "pointee") return [line(`<${pointeeLine(node.name)} />`)];
    return node.kind === "value" ? [value(node.name, written(path, node))] : element(node.name, parameter(path, node));
  };
  const lines = element(
    `${tree.className} Id="${seat.id}"`,
    tree.nodes.flatMap((node) => render(node, "")),
  );
  return { lines, nextPointee: pointee, values };
}

const PROTECTION = "OverwriteProtectionNumber";

function textOf(
  className: string,
  path: string,
  node: TreeNode,
  settings: Readonly<Record<string, StoredValue>>,
  { live, protection }: DeviceSeat,
): string {
  if (node.name === PROTECTION) return protection;
  const given = Object.hasOwn(settings, path) ? settings[path] : restingValue(className, path, live);
  if (given === undefined) throw new RangeError(`renderDevice: it was not said what ${path} of ${className} rests at`);
  if (node.kind === "switch" || typeof given === "boolean") return String(Boolean(given));
  return typeof given === "number" ? formatValue(given) : given;
}

function checkSettings({ className, nodes }: DeviceTree, settings: Readonly<Record<string, StoredValue>>): void {
  const leaves = new Map(leavesOf(nodes).map(({ path, node }) => [path, node]));
  for (const [path, given] of Object.entries(settings)) {
    const node = leaves.get(path);
    if (node === undefined) throw new RangeError(`renderDevice: ${className} has no ${path}`);
    const [low, high] = rangeOf(node);
    if (typeof given === "number" && !(given >= low && given <= high))
      throw new RangeError(`renderDevice: ${path} of ${className} goes from ${low} to ${high}, not to ${given}`);
  }
}

function rangeOf(node: TreeNode): readonly [number, number] {
  if (node.kind === "knob") return [Number(node.low), Number(node.high)];
  return node.kind === "choice" ? [0, Number(node.high ?? Number.POSITIVE_INFINITY)] : [0, 1];
}

function range(low: string, high: string): TextLine[] {
  return element("MidiControllerRange", [value("Min", low), value("Max", high)]);
}

/** What Live writes for every switch: a controller turns it on from the middle up. */
const THRESHOLDS: readonly TextLine[] = element("MidiCCOnOffThresholds", [value("Min", "64"), value("Max", "127")]);

function value(tag: string, text: string): TextLine {
  return line(`<${tag} Value=${attributeText(text)} />`);
}

function line(text: string): TextLine {
  return { level: 0, text };
}
