import { type PageFolder, pageFolder } from "#src/adapters/disk/page-folder.ts";
import { pageKeys } from "#src/browser/frame/page-keys.ts";
import { pageFile, sheetFile } from "#src/browser/page-file.ts";
import { sheetFileName } from "#src/browser/preset-sheet.ts";
import { FROM_PAGE, type HostMessage, type PageMessage, TO_PAGE } from "#src/browser/protocol.ts";
import type { BrowserOpener, BrowserWindow } from "#src/chassis/presets/browser-opener.ts";
import { exportName } from "#src/chassis/presets/export-name.ts";
import { listedPresets } from "#src/chassis/presets/listed-presets.ts";
import { presetPreviews } from "#src/chassis/presets/preset-previews.ts";
import { windowState } from "#src/chassis/presets/window-state.ts";
import { deviceSentence } from "#src/chassis/work/device-words.ts";
import { SEARCH_SYNONYMS } from "#src/knowledge/factory-presets/search-synonyms.ts";
import type { PresetDevice } from "#src/model/recipe/preset.ts";
import type { PresetEntry } from "#src/model/recipe/preset-entry.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { PresetStore } from "#src/ports/preset-store.ts";

export function browserWindow(
  opened: () => Promise<PresetStore>,
  device: PresetDevice,
  opener: BrowserOpener,
): BrowserWindow {
  return new Browser(opened, device, opener);
}

class Browser implements BrowserWindow {
  readonly #store: () => Promise<PresetStore>;
  readonly #device: PresetDevice;
  readonly #opener: BrowserOpener;
  readonly #keys = pageKeys();
  readonly #folder: PageFolder = pageFolder();
  #entries: readonly PresetEntry[] = [];
  #unwatch: (() => void) | null = null;
  #deleted = "";
  #revision = 0;
  #slot: "a" | "b" = "a";
  #slots: { a: PresetEntry | null; b: PresetEntry | null } = { a: null, b: null };
  #auditioned: PresetEntry | null = null;
  /** The preset that the export dialog was opened for. */
  #leaving: PresetEntry | null = null;

  constructor(store: () => Promise<PresetStore>, device: PresetDevice, opener: BrowserOpener) {
    this.#store = store;
    this.#device = device;
    this.#opener = opener;
  }

  async open(): Promise<Result<unknown, Refusal>> {
    const store = await this.#store();
    await this.#look(store);
    const content = {
      presets: { presets: listedPresets(this.#entries, this.#keys) },
      previews: this.#previews(),
      theme: {},
      synonyms: SEARCH_SYNONYMS,
    };
    const address = await this.#folder.write("presets.html", pageFile(content));
    if (!address.ok) return address;
    this.#unwatch ??= store.watch(() => void this.#reload());
    this.#slots = { ...this.#slots, [this.#slot]: this.#opener.current };
    this.#opener.window("url", address.value);
    this.#opener.window("open");
    return address;
  }

  async hear(atoms: readonly unknown[]): Promise<void> {
    const message = FROM_PAGE.read(atoms);
    if (message === null) return;
    this.#complain(await this.#answer(message));
    this.#tellState();
  }

  async importFile(path: string): Promise<void> {
    this.#complain(await this.#back(await (await this.#store()).importFile(path)));
  }

  async exportFile(path: string): Promise<void> {
    const entry = this.#leaving;
    if (entry === null) return;
    const done = await (await this.#store()).exportFile(entry.id, path, { force: true });
    if (done.ok) this.#say(`Copied to ${path}`);
    this.#complain(done);
  }

  get isOpen(): boolean {
    return this.#unwatch !== null;
  }

  async redraw(): Promise<void> {
    if (!this.isOpen) return;
    const drawn = await this.#folder.write(sheetFileName("previews"), sheetFile({ previews: this.#previews() }));
    if (drawn.ok) this.#tell({ say: "previews", revision: ++this.#revision });
    this.#complain(drawn);
  }

  async close(): Promise<void> {
    if (!this.isOpen) return;
    this.#unwatch?.();
    this.#unwatch = null;
    if (this.#auditioned !== null) await this.#audition(null);
    this.#opener.window("close");
    await this.#folder.remove();
  }

  async #answer(message: PageMessage): Promise<Result<unknown, Refusal>> {
    const store = await this.#store();
    const id = "key" in message ? (this.#keys.idOf(message.key) ?? "") : "";
    const entry = this.#entries.find((each) => each.id === id) ?? null;
    switch (message.say) {
      case "ready":
        this.#tell({ say: "typing", native: true });
        this.#tell({ say: "deleted", text: this.#deleted });
        return ok(undefined);
      case "audition":
      case "auditionEnd":
        return ok(await this.#audition(entry));
      case "compare":
        return this.#compare(message.slot);
      case "apply":
        return this.#apply(entry);
      case "favourite":
        return this.#changed(await store.favour(id, message.on));
      case "save":
        return this.#save(store, message.text);
      case "rename":
        return this.#follow(await store.rename(id, message.text), this.#opener.standsOn(id));
      case "remove":
        return this.#remove(store, entry);
      case "undo":
        return this.#undelete(store);
      case "importText":
        return this.#back(await store.importText(message.text));
      case "export":
        this.#leaving = entry;
        if (entry !== null) this.#opener.window("export", exportName(entry));
        return ok(undefined);
      case "import":
        return ok(this.#opener.window("import"));
      case "close":
        return ok(await this.close());
      default:
        return ok(undefined);
    }
  }

  async #audition(entry: PresetEntry | null): Promise<void> {
    if (entry === null && this.#auditioned === null) return;
    this.#auditioned = entry;
    await this.#opener.audition(entry);
  }

  async #apply(entry: PresetEntry | null): Promise<Result<void, Refusal>> {
    if (entry === null) return ok(undefined);
    if (this.#auditioned !== null) await this.#audition(null);
    const applied = await this.#opener.apply(entry);
    if (applied.ok) this.#slots = { ...this.#slots, [this.#slot]: entry };
    return applied;
  }

  /** The other slot, with the preset that was put there last; an empty one takes what stands. */
  async #compare(slot: "a" | "b"): Promise<Result<void, Refusal>> {
    this.#slot = slot;
    const held = this.#slots[slot];
    if (held !== null) return this.#apply(held);
    this.#slots = { ...this.#slots, [slot]: this.#opener.current };
    return ok(undefined);
  }

  async #save(store: PresetStore, name: string): Promise<Result<unknown, Refusal>> {
    const standing = await this.#opener.asPreset(name);
    if (!standing.ok) return standing;
    const { preset, said } = standing.value;
    const done = await this.#follow(await store.save(preset, { replace: false }), true);
    if (done.ok && said !== "") this.#say(said);
    return done;
  }

  async #remove(store: PresetStore, entry: PresetEntry | null): Promise<Result<unknown, Refusal>> {
    const done = await this.#changed(await store.remove(entry?.id ?? ""));
    if (done.ok && entry !== null && this.#opener.standsOn(entry.id)) this.#opener.follow(null);
    if (done.ok) this.#say(`“${entry?.preset.name}” is deleted. Undo brings it back, for seven days.`);
    return done;
  }

  async #undelete(store: PresetStore): Promise<Result<unknown, Refusal>> {
    const back = await store.undelete();
    if (back.ok) this.#say(`“${back.value.preset.name}” is back.`);
    return this.#back(back);
  }

  /** A preset that is there again, or anew, is the one that stands where the settings remember it. */
  #back(done: Result<PresetEntry, Refusal>): Promise<Result<unknown, Refusal>> {
    return this.#follow(done, done.ok && this.#opener.standsOn(done.value.id));
  }

  #follow(done: Result<PresetEntry, Refusal>, stands: boolean): Promise<Result<unknown, Refusal>> {
    if (done.ok && stands) this.#opener.follow(done.value);
    return this.#changed(done);
  }

  #complain(done: Result<unknown, Refusal>): void {
    if (!done.ok) this.#tell({ say: "status", refused: true, text: deviceSentence(done.error) });
  }

  #say(text: string): void {
    this.#tell({ say: "status", refused: false, text });
  }

  async #look(store: PresetStore): Promise<void> {
    const { entries, deleted } = await store.list();
    this.#entries = entries;
    this.#deleted = deleted?.name ?? "";
  }

  async #changed(done: Result<unknown, Refusal>): Promise<Result<unknown, Refusal>> {
    if (done.ok) await this.#reload();
    return done;
  }

  async #reload(): Promise<void> {
    const before = this.#deleted;
    await this.#look(await this.#store());
    // Each name that is told stays in Max's memory.
    if (this.#deleted !== before) this.#tell({ say: "deleted", text: this.#deleted });
    const listed = await this.#folder.write(
      sheetFileName("presets"),
      sheetFile({ presets: { presets: listedPresets(this.#entries, this.#keys) } }),
    );
    if (!listed.ok) return this.#complain(listed);
    this.#tell({ say: "presets", revision: ++this.#revision });
    await this.redraw();
  }

  #previews() {
    return presetPreviews(this.#entries, (id) => this.#keys.keyOf(id), this.#opener.ground);
  }

  #tellState(): void {
    const presets = { current: this.#opener.current, auditioned: this.#auditioned, ...this.#slots };
    this.#tell(windowState(this.#device, this.#slot, presets, (id) => this.#keys.keyOf(id)));
  }

  #tell(message: HostMessage): void {
    this.#opener.tell(...TO_PAGE.atoms(message));
  }
}
