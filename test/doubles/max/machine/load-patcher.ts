import { Box, type Maker, type ObjectTable, type Outlet } from "#test/doubles/max/machine/box.ts";
import { parseBoxText, tokensOf } from "#test/doubles/max/machine/box-text.ts";
import type { Atom } from "#test/doubles/max/machine/message.ts";
import type { BoxJson, PatcherJson } from "#test/doubles/max/machine/patcher-json.ts";
import type { DeviceWorld } from "#test/doubles/max/machine/world.ts";
import { passedOver } from "#test/doubles/max/reference/by-reference.ts";

/** Classes that are drawn or kept and do nothing. */
const INERT = new Set(["panel", "live.line", "fpic", "live.scope~", "live.banks"]);

/**
 * Makes every box of a patch and of the patches inside it, and draws the cords.
 *
 * @throws Error that names every object the runtime does not know, and every attribute that its double passes over.
 */
export function loadPatcher(world: DeviceWorld, patcher: PatcherJson, objects: ObjectTable): readonly Box[] {
  const unknown: string[] = [];
  const boxes = loadInto(world, patcher, objects, undefined, [], unknown);
  const over = world.boxes.flatMap(({ text, json }) => passedOver(text.name, json, text.attributes));
  if (over.length > 0) throw new Error(over.join("; "));
  if (unknown.length > 0) throw new Error(`the runtime does not know ${[...new Set(unknown)].sort().join(", ")}`);
  return boxes;
}

function loadInto(
  world: DeviceWorld,
  patcher: PatcherJson,
  objects: ObjectTable,
  parent: Box | undefined,
  args: readonly Atom[],
  unknown: string[],
): readonly Box[] {
  const byId = new Map<string, Box>();
  for (const { box: json } of patcher.boxes) {
    const path = parent ? `${parent.path}::${json.id}` : json.id;
    const box = new Box(
      world,
      json,
      parseBoxText(ofThisDevice(world, withArguments(textOf(json), args, path))),
      path,
      patcher,
      parent,
    );
    byId.set(json.id, box);
    for (const word of tokensOf(json.text ?? "")) world.ledger.known(word);
    world.add(box);
    const inner = patcherOf(box, world);
    if (inner) openPatch(box, loadInto(world, inner, objects, box, box.text.args, unknown));
    else box.behaviour = makerOf(box, objects, unknown)(box);
  }
  drawCords(patcher, byId);
  return [...byId.values()];
}

function textOf(json: BoxJson): string {
  if (json.maxclass === "newobj") return json.text ?? "";
  if (json.maxclass === "bpatcher") return `bpatcher ${((json["args"] as unknown[]) ?? []).join(" ")}`;
  return json.maxclass;
}

/** `#1` to `#9` are the arguments of the patch around, `#0` a number of its own. */
function withArguments(text: string, args: readonly Atom[], path: string): string {
  return text.replace(/#(\d)/g, (_whole, digit: string) =>
    digit === "0" ? path.replace(/\W/g, "") : String(args[Number(digit) - 1] ?? 0),
  );
}

/** `---` before a name is this device's number, in boxes and in messages. Source: docs.cycling74.com, m4l/live_symbols. */
function ofThisDevice(world: DeviceWorld, text: string): string {
  return text.replace(/(^|\s)(---\w+)/g, (_whole, before: string, name: string) => `${before}${world.local(name)}`);
}

function patcherOf(box: Box, world: DeviceWorld): PatcherJson | undefined {
  if (box.text.name === "gen~") return undefined;
  if (box.json.patcher) return box.json.patcher;
  const name = box.json.maxclass === "bpatcher" ? String(box.json["name"] ?? "") : `${box.text.name}.maxpat`;
  const text = box.json.maxclass === "bpatcher" || box.json.maxclass === "newobj" ? world.fileText(name) : undefined;
  return text === undefined ? undefined : JSON.parse(text).patcher;
}

function openPatch(box: Box, inner: readonly Box[]): void {
  const inlets = inOrder(inner, "inlet");
  const outlets = inOrder(inner, "outlet");
  outlets.forEach((outlet, index) => {
    outlet.behaviour = { receive: (_inlet, message) => box.out(index, message) };
  });
  box.behaviour = {
    inside: { inlets, outlets },
    receive: (inlet, message) => inlets[inlet]?.out(0, message),
  };
}

/** By the index that Max saves, else from left to right. */
function inOrder(inner: readonly Box[], maxclass: string): readonly Box[] {
  return inner
    .filter((box) => box.json.maxclass === maxclass)
    .sort((a, b) => Number(a.json["index"] ?? 0) - Number(b.json["index"] ?? 0) || a.left - b.left);
}

function makerOf(box: Box, objects: ObjectTable, unknown: string[]): Maker {
  const { name } = box.text;
  if (INERT.has(name)) return () => ({});
  if (box.world.options.without?.includes(name)) {
    box.world.ledger.error(`${name}: No such object`);
    return () => ({ receive: () => undefined });
  }
  const maker = Object.hasOwn(objects, name) ? objects[name] : undefined;
  if (maker) return maker;
  unknown.push(name || "an empty box");
  return () => ({});
}

function drawCords(patcher: PatcherJson, byId: ReadonlyMap<string, Box>): void {
  for (const { patchline } of patcher.lines) {
    const [from, outlet] = patchline.source;
    const [to, inlet] = patchline.destination;
    const source = byId.get(from);
    const target = byId.get(to);
    if (!source || !target) throw new Error(`a cord from ${from} to ${to} ends nowhere`);
    checkEnds({ box: source, outlet }, target, inlet);
    at(source.cords, outlet).push({ box: target, inlet });
    at(target.sources, inlet).push({ box: source, outlet });
  }
  for (const box of byId.values()) {
    for (const cords of box.cords) {
      cords?.sort((a, b) => b.box.left - a.box.left || b.box.top - a.box.top || b.inlet - a.inlet);
    }
  }
}

function checkEnds({ box, outlet }: Outlet, target: Box, inlet: number): void {
  if (outlet >= (box.json.numoutlets ?? Number.POSITIVE_INFINITY)) {
    throw new Error(`${box.text.name} (${box.path}) has no outlet ${outlet}`);
  }
  if (inlet >= (target.json.numinlets ?? Number.POSITIVE_INFINITY)) {
    throw new Error(`${target.text.name} (${target.path}) has no inlet ${inlet}`);
  }
}

function at<Value>(lists: Value[][], index: number): Value[] {
  lists[index] ??= [];
  return lists[index];
}
