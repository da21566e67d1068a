import { Ledger } from "#test/doubles/max/ledger.ts";
import type { ParameterRegistry } from "#test/doubles/max/live/parameter-registry.ts";
import type { Box } from "#test/doubles/max/machine/box.ts";
import { type Atom, type Message, messageFrom, symbolsOf } from "#test/doubles/max/machine/message.ts";
import { Scheduler } from "#test/doubles/max/machine/scheduler.ts";
import type { SharedNames } from "#test/doubles/max/machine/shared-names.ts";
import type { NodeProcess } from "#test/doubles/max/node/node-script.ts";
import type { DeviceOptions } from "#test/doubles/max/open-device.ts";
import type { Face } from "#test/doubles/max/script/script-boxes.ts";
import type { AudioPort } from "#test/doubles/max/signal/audio-engine.ts";
import { Transport } from "#test/doubles/max/transport.ts";
import { Dialogs } from "#test/doubles/max/window/dialogs.ts";
import { Keyboard } from "#test/doubles/max/window/keyboard.ts";
import { Windows } from "#test/doubles/max/window/windows.ts";

/** Max cuts symbols beyond this many characters (style.md trap 7). */
const LONGEST_SYMBOL = 32_767;

/** A parameter of Live that the user clicks while a `live.map` waits. */
export interface MapTarget {
  readonly id: number;
  readonly path: string;
  readonly name: string;
}

/** Texts of embedded files, one for all devices that were opened from the same bytes. */
const texts = new WeakMap<Uint8Array, string>();

/** What the boxes of one device share. */
export class DeviceWorld {
  readonly ledger = new Ledger();
  readonly scheduler = new Scheduler();
  readonly transport: Transport;
  readonly number: number;
  readonly boxes: Box[] = [];
  private readonly lives = new Set<(event: "ready" | "switched") => void>();
  /** The `live.map` that waits for a click. */
  mapping: { readonly box: Box; readonly take: (target: MapTarget) => void } | undefined;
  readonly windows = new Windows();
  readonly keyboard = new Keyboard();
  readonly dialogs = new Dialogs();
  /** What boxes do with a file that is dropped onto them. */
  readonly drops = new Map<Box, (path: string) => void>();
  readonly faces: Face[] = [];
  readonly processes: NodeProcess[] = [];
  private readonly notified = new Map<Box, () => void>();
  private readonly byName = new Map<string, Box[]>();
  private readonly attributes = new Map<Box, Map<string, readonly Atom[]>>();
  /** The block that is being rendered. */
  readonly audio: AudioPort = { input: [], output: [] };
  depth = 0;
  /** After `live.thisdevice` has banged; LiveAPI objects made before are dead. */
  ready = false;
  enabled = true;

  readonly options: DeviceOptions;
  readonly names: SharedNames;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly parameters: ParameterRegistry;

  constructor(
    options: DeviceOptions,
    names: SharedNames,
    files: ReadonlyMap<string, Uint8Array>,
    parameters: ParameterRegistry,
  ) {
    this.options = options;
    this.names = names;
    this.files = files;
    this.parameters = parameters;
    this.transport = options.transport ?? new Transport();
    this.number = names.enroll();
  }

  /** Hears when the device is whole, and when it is switched on or off. */
  onLife(listener: (event: "ready" | "switched") => void): () => void {
    this.lives.add(listener);
    return () => this.lives.delete(listener);
  }

  tellLife(event: "ready" | "switched"): void {
    for (const listener of this.lives) listener(event);
  }

  /** `notifyclients()` of a script whose value the set keeps. */
  notifyClients(box: Box): void {
    this.notified.get(box)?.();
  }

  onNotify(box: Box, listener: () => void): void {
    this.notified.set(box, listener);
  }

  tellBox(box: Box, values: readonly Atom[]): void {
    box.take(0, messageFrom(values));
  }

  /** `---name` belongs to this device alone. */
  local(name: string): string {
    return name.startsWith("---") ? `${String(this.number).padStart(3, "0")}${name.slice("---".length)}` : name;
  }

  fileText(name: string): string | undefined {
    const bytes = this.files.get(name);
    if (bytes === undefined) return undefined;
    const text = texts.get(bytes) ?? new TextDecoder().decode(bytes).replace(/\0+$/, "");
    texts.set(bytes, text);
    return text;
  }

  add(box: Box): void {
    this.boxes.push(box);
    const name = box.json.varname;
    if (name !== undefined) this.byName.set(name, [...this.named(name), box]);
  }

  /** The boxes of that scripting name, in whatever patch of the device. */
  named(name: string | undefined): readonly Box[] {
    return (name === undefined ? undefined : this.byName.get(name)) ?? [];
  }

  /** An attribute message to a box, kept for tests to read. */
  setAttribute(box: Box, name: string, values: readonly Atom[]): void {
    const own = this.attributes.get(box) ?? new Map<string, readonly Atom[]>();
    this.attributes.set(box, own.set(name, values));
  }

  attributeOf(box: Box, name: string): readonly Atom[] | undefined {
    return this.attributes.get(box)?.get(name);
  }

  passes(box: Box, message: Message): void {
    for (const word of symbolsOf(message)) {
      this.ledger.passed(word);
      if (word.length > LONGEST_SYMBOL) {
        this.ledger.error(`${box.text.name}: a symbol of ${word.length} characters is cut (${box.path})`);
      }
    }
  }
}
