import { DEVICE_BODIES, DEVICE_HEADS, PARTS } from "#src/knowledge/live/device-trees/device-bodies.ts";
import { FORMATS, SEEN_DEVICES } from "#src/knowledge/live/device-trees/seen-devices.ts";

/** What a device of Live's own consists of in one version of the set format; its values are elsewhere. */
export interface DeviceTree {
  readonly className: string;
  /** As the set's root names it: `"12.0_12120"`. */
  readonly format: string;
  /** `composed`: it was not seen so in a file; head and body are as in the formats on both sides of this one. */
  readonly evidence: "seen" | "composed";
  readonly nodes: readonly TreeNode[];
}

/** One element. Ranges are texts, so that they stay as Live writes them. */
export type TreeNode =
  | { readonly kind: "knob"; readonly name: string; readonly low: string; readonly high: string }
  /** `high` is the last choice; `null` before Live 12.2, which is the first to write it. */
  | { readonly kind: "choice"; readonly name: string; readonly high: string | null }
  | { readonly kind: "switch" | "value" | "empty" | "wrapper" | "pointee"; readonly name: string }
  | { readonly kind: "group"; readonly name: string; readonly children: readonly TreeNode[] };

/** The tree of a device in a format; `null` where none is known. Source: as seen-devices.ts. */
export function deviceTree(className: string, format: string): DeviceTree | null {
  const seen = Object.hasOwn(SEEN_DEVICES, className) ? SEEN_DEVICES[className] : undefined;
  const instances = seen !== undefined && Object.hasOwn(seen, format) ? seen[format] : undefined;
  if (instances === undefined) return null;
  const step = FORMATS.indexOf(format);
  const words = wordsOf(`${latest(DEVICE_HEADS, step)} ${latest(DEVICE_BODIES[className] ?? [], step)}`, step);
  return { className, format, evidence: instances === 0 ? "composed" : "seen", nodes: nodesOf(words, step) };
}

/** The newest format of a generation of Live that any device is known in; `null` without one. */
export function newestFormat(live: number): string | null {
  return FORMATS.findLast((format) => Number.parseInt(format, 10) === live) ?? null;
}

/** Every automatable parameter and plain value of a tree, with its path: `"SideChain/OnOff"`. */
export function leavesOf(
  nodes: readonly TreeNode[],
  inside = "",
): readonly { readonly path: string; readonly node: TreeNode }[] {
  return nodes.flatMap((node) => {
    const path = `${inside}${node.name}`;
    return node.kind === "group" ? leavesOf(node.children, `${path}/`) : [{ path, node }];
  });
}

/** The shape that a format writes: that of the last change before it. */
function latest(shapes: readonly (readonly [since: string, text: string])[], step: number): string {
  const shape = shapes.findLast(([since]) => FORMATS.indexOf(since) <= step);
  if (shape === undefined)
    throw new RangeError("deviceTree: a device is said to be seen in a format that no shape covers");
  return shape[1];
}

/** A text as words, with the parts that it names put in. */
function wordsOf(text: string, step: number): string[] {
  return text
    .trim()
    .split(/\s+/)
    .flatMap((word) => {
      if (!word.startsWith("<")) return [word];
      const part = PARTS[word.slice(1, -1)];
      if (part === undefined) throw new RangeError(`deviceTree: there is no part ${word}`);
      return wordsOf(part === "head" ? latest(DEVICE_HEADS, step) : latest(part, step), step);
    });
}

function nodesOf(words: string[], step: number): TreeNode[] {
  const nodes: TreeNode[] = [];
  for (let word = words.shift(); word !== undefined && word !== "}"; word = words.shift()) {
    const repeated = /^(\w+\.)(\d)-(\d)\{$/.exec(word);
    if (repeated !== null) {
      const [, name = "", from = "0", to = "0"] = repeated;
      const children = nodesOf(words, step);
      for (let k = Number(from); k <= Number(to); k += 1) nodes.push({ kind: "group", name: `${name}${k}`, children });
    } else nodes.push(word.endsWith("{") ? group(word, words, step) : leaf(word, step));
  }
  return nodes;
}

function group(word: string, words: string[], step: number): TreeNode {
  return { kind: "group", name: word.slice(0, -1), children: nodesOf(words, step) };
}

const MARKS = { "?": "switch", "=": "value", "/": "empty", "@": "wrapper", "!": "pointee" } as const;

/** Live writes the range of a choice since this format. */
const CHOICE_RANGES = FORMATS.indexOf("12.0_12203");

function leaf(word: string, step: number): TreeNode {
  const found = /^([\w.]+)([?=/@!]|~(.+)\.\.(.+)|#(\d+))$/.exec(word);
  if (found === null) throw new RangeError(`deviceTree: “${word}” is no element`);
  const [, name = "", mark = "", low, high, last] = found;
  if (low !== undefined && high !== undefined) return { kind: "knob", name, low, high };
  if (last !== undefined) return { kind: "choice", name, high: step >= CHOICE_RANGES ? last : null };
  return { kind: MARKS[mark as keyof typeof MARKS], name };
}
