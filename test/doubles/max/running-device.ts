import type { Ledger, Tally } from "#test/doubles/max/ledger.ts";
import { isButton } from "#test/doubles/max/live/parameter-objects.ts";
import type { DeviceState, Parameter, ParameterValue } from "#test/doubles/max/live/parameter-registry.ts";
import type { Box } from "#test/doubles/max/machine/box.ts";
import { type Atom, type Message, messageFrom } from "#test/doubles/max/machine/message.ts";
import type { PatcherJson } from "#test/doubles/max/machine/patcher-json.ts";
import type { DeviceWorld, MapTarget } from "#test/doubles/max/machine/world.ts";
import type { NodeProcess } from "#test/doubles/max/node/node-script.ts";
import type { DrawingCall } from "#test/doubles/max/script/mgraphics-recorder.ts";
import type { Face } from "#test/doubles/max/script/script-boxes.ts";
import { type RenderOptions, renderDevice } from "#test/doubles/max/signal/render-device.ts";
import type { Transport } from "#test/doubles/max/transport.ts";
import { Desktop } from "#test/doubles/max/window/desktop.ts";
import { Pointer } from "#test/doubles/max/window/pointer.ts";

const POLL_MILLISECONDS = 5;
/** For what never happens; what is slow is waited for. */
const PATIENCE_MILLISECONDS = 60_000;

/** An open device: what a user, Live and a test can do to it. */
export class RunningDevice {
  private readonly world: DeviceWorld;
  readonly patcher: PatcherJson;
  /** Its windows, its dialogs, and the keys that are pressed. */
  readonly desktop: Desktop;

  constructor(world: DeviceWorld, patcher: PatcherJson) {
    this.world = world;
    this.patcher = patcher;
    this.desktop = new Desktop(world, (name) => this.box(name));
  }

  get ledger(): Ledger {
    return this.world.ledger;
  }

  get transport(): Transport {
    return this.world.transport;
  }

  get parameters(): readonly Parameter[] {
    return this.world.parameters.all;
  }

  /** The device's own process.  @throws Error when it has no node.script. */
  get node(): NodeProcess {
    const [first] = this.world.processes;
    if (!first) throw new Error("the device has no node.script");
    return first;
  }

  /** The user moves a control: one undo step where the value differs. */
  turn(longName: string, value: number): void {
    this.move(longName, value, "user");
  }

  /** The user picks an entry by its label. */
  choose(longName: string, label: string): void {
    const place = this.world.parameters.named(longName).labels.indexOf(label);
    if (place < 0) throw new Error(`"${longName}" has no entry "${label}"`);
    this.turn(longName, place);
  }

  /** Automation, a mapping or the LOM moves it: no undo step. */
  automate(longName: string, value: number): void {
    this.move(longName, value, "live");
  }

  /** The user clicks a button, or turns a switch over. */
  press(longName: string): void {
    const parameter = this.world.parameters.named(longName);
    const box = this.world.boxes.find(
      ({ json }) => json.saved_attribute_attributes?.valueof?.parameter_longname === longName,
    );
    if (!box) throw new Error(`no box shows "${longName}"`);
    if (this.world.attributeOf(box, "active")?.[0] === 0) return;
    if (isButton(box)) {
      if (parameter.visibility !== "hidden") this.ledger.undoSteps.push({ parameter: longName, by: "user" });
      this.world.scheduler.run(() => parameter.emit());
    } else this.turn(longName, 1 - Number(parameter.value));
  }

  /** What a box sends that somebody else speaks through: the page of a `jweb`. */
  say(name: string, atoms: readonly Atom[], outlet = 0): void {
    const box = this.box(name);
    this.world.scheduler.run(() => box.out(outlet, messageFrom(atoms)));
  }

  value(longName: string): ParameterValue {
    return this.world.parameters.named(longName).value;
  }

  /** What a box shows: by scripting name, id path, or a parameter's long name. */
  shown(name: string): string {
    return this.box(name).behaviour.shown?.() ?? "";
  }

  /** A box by scripting name, id path or object text.  @throws Error when there is none. */
  box(name: string): Box {
    const found = this.world.boxes.find(
      ({ json, path }) => json.varname === name || path === name || (json.maxclass === "newobj" && json.text === name),
    );
    if (!found) throw new Error(`no box is called "${name}"`);
    return found;
  }

  boxes(objectName?: string): readonly Box[] {
    return this.world.boxes.filter(({ text }) => objectName === undefined || text.name === objectName);
  }

  /** Scripting names of what is seen in the device view. */
  seen(): readonly string[] {
    const shown = this.world.boxes.filter(({ json, parent }) => parent === undefined && json["presentation"] === 1);
    const seen = shown.filter((box) => (this.world.attributeOf(box, "hidden")?.[0] ?? box.json["hidden"] ?? 0) === 0);
    return seen.map(({ json }) => String(json.varname));
  }

  /** The last value of an attribute that the patch set on a box. */
  attribute(name: string, attribute: string): readonly Atom[] | undefined {
    return this.world.attributeOf(this.box(name), attribute);
  }

  /** Sends a message into an inlet from outside. */
  send(name: string, atoms: readonly Atom[], inlet = 0): void {
    this.world.scheduler.run(() => this.box(name).take(inlet, messageFrom(atoms)));
  }

  /** Messages that leave a box from now on, in a list that grows. */
  listen(name: string, only?: number): Message[] {
    const heard: Message[] = [];
    this.box(name).listeners.push((outlet, message) => {
      if (only === undefined || outlet === only) heard.push(message);
    });
    return heard;
  }

  /** Messages that reach a box from now on, or since the device was opened to `hear` it, in a list that grows. */
  hear(name: string): Message[] {
    const box = this.box(name);
    box.heard ??= [];
    return box.heard;
  }

  /** Milliseconds on the manual clock. */
  advance(milliseconds: number): void {
    this.world.scheduler.advance(milliseconds);
  }

  /** Lets real time pass, and the manual clock with it, until something holds.  @throws Error when it never does. */
  async wait(until: () => boolean, what = "it", patience = PATIENCE_MILLISECONDS): Promise<void> {
    const start = performance.now();
    let last = start;
    while (!until()) {
      await new Promise((done) => setTimeout(done, POLL_MILLISECONDS));
      const now = performance.now();
      this.advance(now - last);
      last = now;
      if (now - start > patience)
        throw new Error(`waited ${patience} ms for ${what}: ${this.ledger.errors.join("; ")}`);
    }
  }

  /** Audio through the device, with the transport and the clock moving along. */
  render(input: readonly Float32Array[], options: RenderOptions): Float32Array[] {
    return renderDevice(this.world, input, options);
  }

  /** What an action adds to the books. */
  during(action: () => unknown): Promise<Tally> {
    return this.ledger.during(action);
  }

  /** The user's click on a parameter while the device waits for one. */
  map(target: MapTarget): void {
    const { mapping } = this.world;
    if (!mapping) throw new Error("the device does not wait for a mapping");
    this.world.scheduler.run(() => mapping.take(target));
  }

  /** `live.thisdevice` bangs again, as it does when a preset is loaded or the device is saved. */
  announceAgain(): void {
    this.world.scheduler.run(() => this.world.tellLife("ready"));
  }

  /** Live recalls values, as a set, a preset of Live's (`.adv`), an undo or a redo does, and tells the device that it is there. */
  recall(state: DeviceState): void {
    this.world.scheduler.run(() => this.world.parameters.recall(state, this.ledger));
    this.announceAgain();
  }

  /** One step back in Live's history, or forward.  @returns whether there was one. */
  undo(): boolean {
    return this.goTo(this.world.parameters.history.undo());
  }

  redo(): boolean {
    return this.goTo(this.world.parameters.history.redo());
  }

  /** The device's power switch. */
  switchTo(on: boolean): void {
    this.world.enabled = on;
    this.world.scheduler.run(() => this.world.tellLife("switched"));
  }

  /** What Live would write into the set. */
  save(): DeviceState {
    return this.world.parameters.save();
  }

  face(name?: string): Face {
    const found = this.world.faces.find(
      ({ box }) => name === undefined || box.json.varname === name || box.path === name,
    );
    if (!found) throw new Error("the device has no such v8ui");
    return found;
  }

  /** A click into a `v8ui`, in pixels of its box (Max reference, jsui: onclick). */
  click(name: string, x: number, y: number): void {
    this.pointer(name).down(x, y);
  }

  /** The mouse over a `v8ui`. */
  pointer(name = "face"): Pointer {
    const { script } = this.face(name);
    return new Pointer((event, args) => this.world.scheduler.run(() => script.call(event, args)));
  }

  /** Has the face draw itself anew. */
  paint(name?: string): readonly DrawingCall[] {
    const { recorder, script } = this.face(name);
    recorder.calls = [];
    this.world.scheduler.run(() => script.call("paint", []));
    return recorder.calls;
  }

  /** Ends its process and lets go of the names it shares. */
  async close(): Promise<void> {
    await Promise.all(this.world.processes.map((process) => process.free()));
    for (const box of this.world.boxes) box.behaviour.free?.();
  }

  private goTo(place: readonly [Parameter, ParameterValue] | undefined): boolean {
    if (place !== undefined) this.recall({ [place[0].longName]: place[1] });
    return place !== undefined;
  }

  private move(longName: string, value: number, by: "user" | "live"): void {
    const { parameters, ledger, scheduler } = this.world;
    const parameter = parameters.named(longName);
    scheduler.run(() => {
      if (parameters.change(parameter, value, by, ledger)) parameter.emit();
    });
  }
}
