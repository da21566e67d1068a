import type { Box, Outlet } from "#test/doubles/max/machine/box.ts";

/** What Live hands the device in one block, and what it takes back; plug-in channels from 1. */
export interface AudioPort {
  input: readonly Float32Array[];
  output: Float64Array[];
}

interface Step {
  readonly box: Box;
  readonly ins: Float64Array[];
  readonly outs: Float64Array[];
  readonly connected: readonly boolean[];
  readonly sources: readonly (readonly Float64Array[])[];
}

/** The signal objects of a patch in the order in which a block runs through them. */
export class AudioEngine {
  private readonly steps: Step[] = [];

  /** @throws Error when signals run in a circle. */
  constructor(boxes: readonly Box[], sampleRate: number, block: number) {
    const order = sorted(boxes.filter((box) => box.behaviour.signal));
    const outputs = new Map(order.map((box) => [box, buffers(box.behaviour.signal!.outlets, block)] as const));
    for (const box of order) {
      const signal = box.behaviour.signal!;
      const sources = Array.from({ length: signal.inlets }, (_none, inlet) =>
        signalSources(box, inlet).map((source) => outputs.get(source.box)![source.outlet]!),
      );
      this.steps.push({
        box,
        ins: buffers(signal.inlets, block),
        outs: outputs.get(box)!,
        connected: sources.map(({ length }) => length > 0),
        sources,
      });
    }
    for (const { box } of this.steps) box.behaviour.signal!.start?.(sampleRate);
  }

  run(): void {
    for (const { box, ins, outs, connected, sources } of this.steps) {
      ins.forEach((buffer, inlet) => {
        mix(buffer, sources[inlet]!);
      });
      box.behaviour.signal!.process(ins, outs, connected);
    }
  }
}

/** The signal outlets that reach an inlet, through the walls of patches. */
export function signalSources(box: Box, inlet: number): readonly Outlet[] {
  return (box.sources[inlet] ?? []).flatMap((source) => throughWalls(source));
}

function throughWalls(source: Outlet): readonly Outlet[] {
  const { box, outlet } = source;
  const { inside, signal } = box.behaviour;
  if (inside) {
    const end = inside.outlets[outlet];
    return end ? signalSources(end, 0) : [];
  }
  if (box.json.maxclass === "inlet" && box.parent) {
    return signalSources(box.parent, box.parent.behaviour.inside!.inlets.indexOf(box));
  }
  return signal && outlet < signal.outlets ? [source] : [];
}

function sorted(boxes: readonly Box[]): readonly Box[] {
  const order: Box[] = [];
  const open = new Set<Box>();
  const visit = (box: Box) => {
    if (order.includes(box)) return;
    if (open.has(box)) throw new Error(`signals run in a circle at ${box.text.name} (${box.path})`);
    open.add(box);
    for (let inlet = 0; inlet < box.behaviour.signal!.inlets; inlet++) {
      for (const source of signalSources(box, inlet)) visit(source.box);
    }
    open.delete(box);
    order.push(box);
  };
  boxes.forEach(visit);
  return order;
}

function buffers(count: number, block: number): Float64Array[] {
  return Array.from({ length: count }, () => new Float64Array(block));
}

function mix(into: Float64Array, sources: readonly Float64Array[]): void {
  into.fill(0);
  for (const source of sources) for (let i = 0; i < into.length; i++) into[i]! += source[i]!;
}
