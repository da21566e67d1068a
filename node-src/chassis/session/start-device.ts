import { companionWriter } from "#src/adapters/companion/companion-writer.ts";
import { companionInstaller } from "#src/adapters/companion/install/companion-installer.ts";
import { ownWhereabouts } from "#src/adapters/companion/settings.ts";
import { findUserLibrary } from "#src/adapters/disk/find-user-library.ts";
import { lomLive } from "#src/adapters/lom/lom-live.ts";
import type { LomWire } from "#src/adapters/lom/lom-wire.ts";
import type { LomDetail } from "#src/adapters/lom/read/lom-set.ts";
import { ownIdentities } from "#src/adapters/lom/read/own-identities.ts";
import { whereabouts } from "#src/adapters/lom/selected-clip.ts";
import { EMPTY_CURVE_FACE } from "#src/chassis/face/curve-face.ts";
import { faceMessages } from "#src/chassis/face/face-messages.ts";
import { audioOnDisk } from "#src/chassis/listening/audio-on-disk.ts";
import { companionOffer } from "#src/chassis/session/companion-offer.ts";
import { deviceProcess } from "#src/chassis/session/device-process.ts";
import { deviceSession } from "#src/chassis/session/device-session.ts";
import { faceSender } from "#src/chassis/session/face-sender.ts";
import {
  type PresetOpening,
  type PresetSession,
  type WiredPresets,
  wirePresets,
} from "#src/chassis/session/wire-presets.ts";
import { keptWrites } from "#src/chassis/session/writing/kept-writes.ts";
import { ownReadBacks } from "#src/chassis/session/writing/own-read-backs.ts";
import { PLACES } from "#src/chassis/spec/places.ts";
import { FROM_NODE, TO_NODE } from "#src/chassis/spec/selectors.ts";
import { initialControls } from "#src/chassis/work/control-values.ts";
import type { DeviceWork } from "#src/chassis/work/device-work.ts";
import type { DeviceSpec } from "#src/model/device/device-spec.ts";
import { decodeEdits, type EditedCurve } from "#src/model/device/edited-curves.ts";
import { encodeCurves, type StoredCurve } from "#src/model/device/stored-curve.ts";
import type { PresetTarget } from "#src/model/recipe/preset.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { CompanionInstaller } from "#src/ports/companion/companion-installer.ts";
import type { OwnLive } from "#src/ports/companion/own-live.ts";
import type { Patch } from "#src/ports/patch.ts";

/** What tells one device's process from another's. */
export interface DevicePlan {
  readonly spec: DeviceSpec;
  readonly work: DeviceWork;
  /** What of the set is read while the device's own stage is moved; a mapped parameter can be any of the track's. */
  readonly own: LomDetail;
  /** Left out where the strip has no presets. */
  readonly presets?: PresetOpening;
}

/** A device's process: what the patch says goes to the session, what the session shows goes to the patch. */
export function startDevice({ spec, work, own, presets: opening }: DevicePlan): void {
  const running = deviceProcess();
  const { patch, wire, pressed, refuse } = running;
  const writer = companionWriter({ own: () => ownLive(wire) });
  const keep = ownReadBacks(spec);
  /** To read all parameters takes hundreds of calls, so it is done only where one is mapped. */
  const hosts = {
    own: keptWrites(lomLive({ wire, writer, detail: own }), keep),
    mapped: keptWrites(lomLive({ wire, writer, detail: { ...own, parameters: "all" } }), keep),
  };
  const audio = audioWhenAsked();
  const mapped = new Map<number, number>();
  let edits: readonly EditedCurve[] = [];
  let presets: WiredPresets | undefined;

  const device = {
    offer: companionOffer(ownInstaller(), () => performance.now()),
    get ports() {
      const host = mapped.size === 0 && !namesKnob(device.preset.targets) ? hosts.own : hosts.mapped;
      return { host, ...audio(), progress: { report: () => undefined } };
    },
    get mapped() {
      return mapped.get(0) ?? null;
    },
    get beside() {
      return PLACES.flatMap((place) => (mapped.has(place) ? [{ place, id: mapped.get(place)! }] : []));
    },
    get preset() {
      return presets?.current.preset ?? NO_PRESET;
    },
    get edits() {
      return edits;
    },
    standing: () => whereabouts(wire),
    map: mapper(patch, mapped),
    show: faceSender(patch, EMPTY_CURVE_FACE, faceMessages),
    store: (curves: readonly StoredCurve[], places: readonly number[]) => {
      // The others are cleared, so that no curve of a parameter that is gone finds what an earlier preset named.
      for (const place of PLACES) patch.send(FROM_NODE.target, place, "id", places[place - 1] ?? 0);
      patch.send(FROM_NODE.curve, ...encodeCurves(curves));
    },
    audition: (curves: readonly StoredCurve[] | null, places: readonly number[]) => {
      for (const [index, id] of places.entries()) patch.send(FROM_NODE.tried, index + 1, "id", id);
      if (curves === null) patch.send(FROM_NODE.auditionEnd);
      else patch.send(FROM_NODE.audition, ...encodeCurves(curves));
    },
  };
  const controls = initialControls(spec);
  const session = deviceSession(device, work, controls);

  patch.on(TO_NODE.parameter, (key, value) => turned(session, presets, [String(key), Number(value)]));
  patch.on(TO_NODE.analyse, () =>
    pressed(async () => {
      await session.analyse();
      await presets?.browser.redraw();
    }),
  );
  const { write, revert, companion } = TO_NODE;
  for (const word of [write, revert, companion] as const) patch.on(word, () => pressed(() => session[word]()));
  patch.on(TO_NODE.edits, (...list) => {
    edits = decodeEdits(list.map(Number));
    session.settingsChanged();
  });
  patch.on(TO_NODE.mapped, (place, _word, id) => keepPlace(mapped, Number(place), Number(id)));
  presets = opening && wirePresets({ patch, session, controls, spec, places: device, pressed, refuse }, opening);
  running.ready(session, () => presets?.browser.isOpen === true);
}

/** The audio files, and the room that listens to them, from the first press on. */
function audioWhenAsked(): () => ReturnType<typeof audioOnDisk> {
  let opened: ReturnType<typeof audioOnDisk> | undefined;
  return () => {
    opened ??= audioOnDisk();
    return opened;
  };
}

function keepPlace(mapped: Map<number, number>, place: number, id: number): void {
  if (Number.isInteger(id) && id > 0) mapped.set(place, id);
  else mapped.delete(place);
}

/** Maps as a hand does; Live's answer comes later. */
function mapper(patch: Patch, mapped: Map<number, number>): (place: number, id: number) => void {
  return (place, id) => {
    keepPlace(mapped, place, id);
    patch.send(FROM_NODE.map, place, "id", id);
  };
}

function ownInstaller(): CompanionInstaller {
  const where = ownWhereabouts();
  return companionInstaller({ where, findLibrary: () => findUserLibrary(where) });
}

/** A dial or a menu says another value: what was heard may be drawn anew, and the preset row may say another thing. */
function turned(session: PresetSession, presets: WiredPresets | undefined, [key, value]: [string, number]): void {
  session.setControl(key, value);
  presets?.turned();
}

/** Max runs inside Live, and starts this process: its parent is Live's own. */
async function ownLive(wire: LomWire): Promise<Result<OwnLive, Refusal>> {
  const identities = await ownIdentities(wire);
  return identities.ok ? ok({ identities: identities.value, parent: process.ppid }) : identities;
}

const NO_PRESET = { stored: null, targets: [], curve: null } as const;

/** Whether a preset names a knob of another device: then all of the track's have to be read. */
function namesKnob(targets: readonly PresetTarget[]): boolean {
  return targets.some(({ to }) => to.includes(":"));
}
