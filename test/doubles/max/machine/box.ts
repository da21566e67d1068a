import type { BoxText } from "#test/doubles/max/machine/box-text.ts";
import type { Message } from "#test/doubles/max/machine/message.ts";
import type { BoxJson, PatcherJson } from "#test/doubles/max/machine/patcher-json.ts";
import type { DeviceWorld } from "#test/doubles/max/machine/world.ts";
import { takesMessage } from "#test/doubles/max/reference/by-reference.ts";

/** One inlet of one box. */
export interface Inlet {
  readonly box: Box;
  readonly inlet: number;
}

export interface Outlet {
  readonly box: Box;
  readonly outlet: number;
}

/** What an object does; made by a `Maker`, wired by the loader. */
export interface Behaviour {
  receive?(inlet: number, message: Message): void;
  /** After the patch is wired: `loadbang`, and the scripts' own. */
  loadbang?(): void;
  readonly signal?: SignalPart;
  /** Takes a patch's place between its inlets, its outlets and the cords around it. */
  readonly inside?: { readonly inlets: readonly Box[]; readonly outlets: readonly Box[] };
  /** What the box shows at the moment: a comment's text, a message's content. */
  shown?(): string;
  free?(): void;
}

/** The audio side of an object: so many signal inlets and outlets from the left. */
export interface SignalPart {
  readonly inlets: number;
  readonly outlets: number;
  start?(sampleRate: number): void;
  /** `connected[i]` says whether a signal reaches inlet i; `ins[i]` is silent where not. */
  process(ins: readonly Float64Array[], outs: readonly Float64Array[], connected: readonly boolean[]): void;
}

export type Maker = (box: Box) => Behaviour;
export type ObjectTable = Readonly<Record<string, Maker>>;

const DEEPEST = 1_000;

/** A box of the running patch. */
export class Box {
  /** Where each outlet leads, in the order in which Max sends. */
  readonly cords: Inlet[][] = [];
  /** What reaches each inlet. */
  readonly sources: Outlet[][] = [];
  readonly listeners: ((outlet: number, message: Message) => void)[] = [];
  /** What reached its inlets, where somebody wants to know. */
  heard: Message[] | undefined;
  behaviour: Behaviour = {};

  readonly world: DeviceWorld;
  readonly json: BoxJson;
  readonly text: BoxText;
  /** The ids of the patches around it and its own: `"obj-3::obj-7"`. */
  readonly path: string;
  readonly patcher: PatcherJson;
  /** The box whose patch this one lies in. */
  readonly parent: Box | undefined;

  constructor(
    world: DeviceWorld,
    json: BoxJson,
    text: BoxText,
    path: string,
    patcher: PatcherJson,
    parent: Box | undefined,
  ) {
    this.world = world;
    this.json = json;
    this.text = text;
    this.path = path;
    this.patcher = patcher;
    this.parent = parent;
  }

  /** Left edge; Max sends to the rightmost box first. */
  get left(): number {
    return this.json.patching_rect?.[0] ?? 0;
  }

  get top(): number {
    return this.json.patching_rect?.[1] ?? 0;
  }

  attribute(name: string): unknown {
    return this.text.attributes.get(name)?.[0] ?? this.json.saved_object_attributes?.[name] ?? this.json[name];
  }

  /** Sends depth first along every cord of an outlet: right to left, then bottom to top. */
  out(outlet: number, message: Message): void {
    this.world.passes(this, message);
    for (const listener of this.listeners) listener(outlet, message);
    if (this.world.depth > DEEPEST) {
      this.world.ledger.error(`stack overflow at ${this.path} ${this.text.name}`);
      return;
    }
    this.world.depth++;
    try {
      for (const { box, inlet } of this.cords[outlet] ?? []) box.take(inlet, message);
    } finally {
      this.world.depth--;
    }
  }

  take(inlet: number, message: Message): void {
    this.heard?.push(message);
    if (!takesMessage(this.text.name, message, this.json)) this.refuse(message);
    else if (this.behaviour.receive) this.behaviour.receive(inlet, message);
    else this.refuse(message);
  }

  refuse({ selector }: Message): void {
    this.world.ledger.error(`${this.text.name}: doesn't understand "${selector}" (${this.path})`);
  }
}
