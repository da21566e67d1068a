import { catchError, defer, EMPTY, Subject, switchMap } from "rxjs";
import { systemPath } from "#src/adapters/max/system-path.ts";
import type { BrowserOpener } from "#src/chassis/presets/browser-opener.ts";
import type { BrowserWindow } from "#src/chassis/presets/browser-window.ts";
import type { CurrentPreset, PresetStrip } from "#src/chassis/presets/current-preset.ts";
import { quiet } from "#src/chassis/presses/quiet.ts";
import type { DeviceSession } from "#src/chassis/session/device-session.ts";
import { FROM_NODE, TO_NODE } from "#src/chassis/spec/selectors.ts";
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

/** The running device that presets are wired to. */
export interface WiredDevice {
  readonly patch: Patch;
  readonly session: DeviceSession;
  /** What the dials say; a preset moves them in the patch and here at once. */
  readonly controls: ReadonlyMap<string, number>;
  pressed(answer: () => Promise<void>): void;
}

/** The preset menu, the kept settings and the browser's window, each message to where it belongs. */
export function wirePresets(device: WiredDevice, opening: PresetOpening): WiredPresets {
  const { patch, session, pressed } = device;
  const presets = opening.current({
    set: (key, value) => {
      if (Math.fround(device.controls.get(key) ?? Number.NaN) === Math.fround(value)) return;
      session.setControl(key, value);
      patch.send(FROM_NODE.set, key, value);
    },
    keep: (settings) => patch.send(FROM_NODE.settings, ...settings),
  });
  const label = rowLabel(device, presets);
  const browser = opening.browser(browserOpener(device, presets, label.settled));
  const chosen = new Subject<number>();
  chosen.pipe(switchMap((at) => defer(() => presets.entryAt(at)).pipe(catchError(() => EMPTY)))).subscribe((entry) => {
    if (entry === null) return;
    presets.apply(entry);
    label.settled();
    void session.presetChanged(entry.preset.name);
  });
  patch.on(
    TO_NODE.settings,
    (...list) =>
      void presets
        .restore(list.map(Number))
        .then(() => session.settingsChanged())
        .then(label.settled),
  );
  patch.on(TO_NODE.preset, (at) => pressed(async () => chosen.next(Number(at))));
  patch.on(TO_NODE.browse, () => pressed(() => browser.open()));
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

/** Milliseconds. Source: house taste, as for a redraw (ADR 0042). */
const DIALS_REST = 80;

function browserOpener(
  { patch, session, controls }: WiredDevice,
  presets: CurrentPreset,
  settled: () => void,
): BrowserOpener {
  return {
    tell: (...atoms) => patch.send(FROM_NODE.page, ...atoms),
    window: (...atoms) => patch.send(FROM_NODE.window, ...atoms),
    audition: (entry) => session.audition(entry === null ? null : presets.auditionOf(entry)),
    apply: async (entry) => {
      presets.apply(entry);
      settled();
      await session.presetChanged(entry.preset.name);
    },
    get current() {
      return presets.current;
    },
    standsOn: (id) => presets.standsOn(id),
    follow: (entry) => {
      presets.follow(entry);
      settled();
    },
    asPreset: (name) => presets.asPreset(name, controls, session.edited),
    get ground() {
      return session.ground;
    },
  };
}
