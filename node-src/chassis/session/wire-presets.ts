import { catchError, defer, EMPTY, Subject, switchMap } from "rxjs";
import { systemPath } from "#src/adapters/max/system-path.ts";
import type { BrowserOpener, BrowserWindow } from "#src/chassis/presets/browser-opener.ts";
import type { CurrentPreset, PresetStrip } from "#src/chassis/presets/current-preset.ts";
import { quiet } from "#src/chassis/presses/quiet.ts";
import { DIALS_REST } from "#src/chassis/presses/resting-dials.ts";
import { unforeseenWords } from "#src/chassis/presses/unforeseen-words.ts";
import type { DeviceSession } from "#src/chassis/session/device-session.ts";
import { foundPlaces, heldByHand, type MapPlaces } from "#src/chassis/session/map-places.ts";
import { FROM_NODE, TO_NODE } from "#src/chassis/spec/selectors.ts";
import { controlReader } from "#src/chassis/work/control-values.ts";
import { deviceSentence } from "#src/chassis/work/device-words.ts";
import type { DeviceSpec } from "#src/model/device/device-spec.ts";
import type { LaneRole } from "#src/model/recipe/lane.ts";
import type { PresetEntry } from "#src/model/recipe/preset-entry.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { Patch } from "#src/ports/patch.ts";

/** How a device's presets are opened. */
export interface PresetOpening {
  readonly current: (strip: PresetStrip) => CurrentPreset;
  readonly browser: (opener: BrowserOpener) => BrowserWindow;
}

/** Presets as the device's messages reach them. */
export interface WiredPresets {
  readonly current: CurrentPreset;
  readonly browser: BrowserWindow;
  /** A dial or a menu was turned. */
  turned(): void;
}

/** What presets ask of a session. */
export type PresetSession = Pick<
  DeviceSession,
  "setControl" | "settingsChanged" | "presetChanged" | "audition" | "ground" | "edited"
>;

/** The running device that presets are wired to. */
export interface WiredDevice {
  readonly patch: Patch;
  readonly session: PresetSession;
  /** What the dials say; a preset moves them in the patch and here at once. */
  readonly controls: ReadonlyMap<string, number>;
  /** What is mapped by hand, which presets hold too; `null` of a device that maps nothing. */
  readonly places: MapPlaces | null;
  readonly spec: DeviceSpec;
  pressed(answer: () => Promise<void>): void;
  /** Says on the face why something was not done. */
  refuse(sentence: string): void;
}

/** The preset menu, the kept settings and the browser's window, each message to where it belongs. */
export function wirePresets(device: WiredDevice, opening: PresetOpening): WiredPresets {
  const { patch, session, pressed, refuse } = device;
  const presets = opening.current({
    set: (key, value) => {
      if (Math.fround(device.controls.get(key) ?? Number.NaN) === Math.fround(value)) return;
      session.setControl(key, value);
      patch.send(FROM_NODE.set, key, value);
    },
    keep: (settings) => patch.send(FROM_NODE.settings, ...settings),
  });
  const label = rowLabel(device, presets);
  const apply = applier(device, presets, label.settled);
  const browser = opening.browser(browserOpener(device, { presets, apply, settled: label.settled }));
  const complain = (done: Result<unknown, Refusal>) => {
    if (!done.ok) refuse(deviceSentence(done.error));
  };
  const chosen = new Subject<number>();
  chosen.pipe(switchMap((at) => defer(() => presets.entryAt(at)).pipe(catchError(() => EMPTY)))).subscribe((entry) => {
    if (entry !== null) pressed(async () => complain(await apply(entry)));
  });
  patch.on(
    TO_NODE.settings,
    (...list) =>
      void presets
        .restore(list.map(Number))
        .then(() => session.settingsChanged())
        .then(label.settled)
        .catch((error: unknown) => refuse(unforeseenWords(error))),
  );
  patch.on(TO_NODE.preset, (at) => pressed(async () => chosen.next(Number(at))));
  patch.on(TO_NODE.browse, () => pressed(async () => complain(await browser.open())));
  patch.on(TO_NODE.importFile, (...words) => pressed(() => browser.importFile(systemPath(words.join(" ")))));
  patch.on(TO_NODE.exportFile, (...words) => pressed(() => browser.exportFile(systemPath(words.join(" ")))));
  patch.on(TO_NODE.page, (...atoms) => pressed(() => browser.hear(atoms)));
  return { current: presets, browser, turned: label.turned };
}

interface RowLabel {
  /** The settings came anew: the row says what they name, and is looked at again. */
  settled(): void;
  turned(): void;
}

/** “NAME *” while a dial says something else than the preset that stands; told once the dials rest, and only what is new. */
function rowLabel({ patch, controls }: WiredDevice, presets: CurrentPreset): RowLabel {
  const stirs = new Subject<void>();
  let told = "";
  quiet(stirs, DIALS_REST).subscribe(() => {
    const name = presets.current?.preset.name;
    const label = name !== undefined && presets.differs(controls) ? `${name} *` : "";
    if (label === told) return;
    told = label;
    patch.send(FROM_NODE.shown, ...(label === "" ? [] : [label]));
  });
  const settled = () => {
    told = "";
    stirs.next();
  };
  return { settled, turned: () => stirs.next() };
}

type Apply = BrowserOpener["apply"];

/**
 * Sets all that a preset says; nothing of it where one parameter that it maps is not there, or where another preset was chosen
 * while Live was asked for them.
 */
function applier({ places, session }: WiredDevice, presets: CurrentPreset, settled: () => void): Apply {
  let chosen: PresetEntry | null = null;
  return async (entry) => {
    chosen = entry;
    const found = places === null ? NOWHERE : await foundPlaces(places, entry.preset, presets.leadOf(entry.preset));
    if (chosen !== entry) return ok(undefined);
    if (!found.ok) return found;
    found.value();
    presets.apply(entry);
    settled();
    await session.presetChanged(entry.preset.name);
    return ok(undefined);
  };
}

const NOWHERE = ok(() => undefined);

interface OpenedPresets {
  readonly presets: CurrentPreset;
  readonly apply: Apply;
  readonly settled: () => void;
}

function browserOpener(device: WiredDevice, { presets, apply, settled }: OpenedPresets): BrowserOpener {
  const { patch, session, controls, places, spec } = device;
  return {
    tell: (...atoms) => patch.send(FROM_NODE.page, ...atoms),
    window: (...atoms) => patch.send(FROM_NODE.window, ...atoms),
    audition: (entry) => session.audition(entry === null ? null : presets.auditionOf(entry)),
    apply,
    get current() {
      return presets.current;
    },
    standsOn: (id) => presets.standsOn(id),
    follow: (entry) => {
      presets.follow(entry);
      settled();
    },
    asPreset: async (name) => {
      const byHand = places === null ? ok(null) : await heldByHand(places, controlReader(spec, controls));
      if (!byHand.ok) return byHand;
      let said = "";
      const targetsFor = (role: LaneRole) => {
        const held = byHand.value?.(role) ?? null;
        said = held?.said ?? "";
        return held?.targets ?? null;
      };
      const preset = presets.asPreset(name, controls, { curve: session.edited, targetsFor });
      return ok({ preset, said });
    },
    get ground() {
      return session.ground;
    },
  };
}
