import { catchError, defer, EMPTY, Subject, switchMap } from "rxjs";
import { systemPath } from "#src/adapters/max/system-path.ts";
import type { BrowserOpener } from "#src/chassis/presets/browser-opener.ts";
import type { BrowserWindow } from "#src/chassis/presets/browser-window.ts";
import type { CurrentPreset, PresetStrip } from "#src/chassis/presets/current-preset.ts";
import type { DeviceSession } from "#src/chassis/session/device-session.ts";
import { FROM_NODE, TO_NODE } from "#src/chassis/spec/selectors.ts";
import type { Patch } from "#src/ports/patch.ts";

/** How a device's presets are opened. */
export interface PresetOpening {
  readonly current: (strip: PresetStrip) => CurrentPreset;
  readonly browser: (opener: BrowserOpener) => BrowserWindow;
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
export function wirePresets(
  device: WiredDevice,
  opening: PresetOpening,
): { readonly current: CurrentPreset; readonly browser: BrowserWindow } {
  const { patch, session, pressed } = device;
  const presets = opening.current({
    set: (key, value) => {
      if (Math.fround(device.controls.get(key) ?? Number.NaN) === Math.fround(value)) return;
      session.setControl(key, value);
      patch.send(FROM_NODE.set, key, value);
    },
    keep: (settings) => patch.send(FROM_NODE.settings, ...settings),
  });
  const browser = opening.browser(browserOpener(device, presets));
  const chosen = new Subject<number>();
  chosen.pipe(switchMap((at) => defer(() => presets.entryAt(at)).pipe(catchError(() => EMPTY)))).subscribe((entry) => {
    if (entry === null) return;
    presets.apply(entry);
    void session.presetChanged(entry.preset.name);
  });
  patch.on(TO_NODE.settings, (...list) => void presets.restore(list.map(Number)).then(() => session.settingsChanged()));
  patch.on(TO_NODE.preset, (at) => pressed(async () => chosen.next(Number(at))));
  patch.on(TO_NODE.browse, () => pressed(() => browser.open()));
  patch.on(TO_NODE.importFile, (...words) => pressed(() => browser.importFile(systemPath(words.join(" ")))));
  patch.on(TO_NODE.exportFile, (...words) => pressed(() => browser.exportFile(systemPath(words.join(" ")))));
  patch.on(TO_NODE.page, (...atoms) => pressed(() => browser.hear(atoms)));
  return { current: presets, browser };
}

function browserOpener({ patch, session, controls }: WiredDevice, presets: CurrentPreset): BrowserOpener {
  return {
    tell: (...atoms) => patch.send(FROM_NODE.page, ...atoms),
    window: (...atoms) => patch.send(FROM_NODE.window, ...atoms),
    audition: (entry) => session.audition(entry === null ? null : presets.auditionOf(entry)),
    apply: async (entry) => {
      presets.apply(entry);
      await session.presetChanged(entry.preset.name);
    },
    get current() {
      return presets.current;
    },
    asPreset: (name) => presets.asPreset(name, controls, session.edited),
    get ground() {
      return session.ground;
    },
  };
}
