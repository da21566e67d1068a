import { dirname } from "node:path";
import { LiveWithRides, type RideInLive } from "#test/devices/ride/executed/ride-in-live.ts";
import { selectClip } from "#test/devices/ride/executed/vocal-clip.ts";
import type { LiveNode, SetShape } from "#test/doubles/live-api/live-node.ts";
import { type FakeSet, LiveProcess } from "#test/doubles/live-module/live-process.ts";
import type { DeviceOptions } from "#test/doubles/max/open-device.ts";

/** One set twice: as LiveAPI shows it to the device, and as the real companion sees it from inside Live. */
export class RideDesk {
  readonly around: LiveWithRides;
  readonly companion: LiveProcess;

  private constructor(around: LiveWithRides, companion: LiveProcess) {
    this.around = around;
    this.companion = companion;
  }

  /** The clip in the first slot of the track “Vox” is selected. */
  static async open(shape: SetShape, seenInside: FakeSet): Promise<RideDesk> {
    const around = new LiveWithRides(shape);
    const [slot] = around.live.track("Vox").children["clip_slots"] as LiveNode[];
    selectClip(around.live, slot!.children["clip"] as LiveNode);
    const companion = await LiveProcess.start("12.4", seenInside);
    around.live.showSurfaces(await companion.surfaces());
    return new RideDesk(around, companion);
  }

  drop(state?: ReturnType<RideInLive["device"]["save"]>, environment: DeviceOptions["environment"] = {}): RideInLive {
    const settings = dirname(dirname(this.companion.settingsPath));
    return this.around.drop("Vox", state, {
      environment: { XDG_CONFIG_HOME: settings, HOME: settings, ...environment },
    });
  }

  envelope(parameter: string, clip = "live_set tracks 0 clip_slots 0 clip"): Promise<[number, number][] | null> {
    return this.companion.ask({ do: "envelope", clip, parameter });
  }

  async close(): Promise<void> {
    await this.around.close();
    await this.companion.stop();
  }
}

/** Presses and waits until something came of it; answers the status. */
export async function pressed(
  ride: RideInLive,
  button: "Analyse" | "Write" | "Revert",
): Promise<ReturnType<RideInLive["status"]>> {
  ride.press(button);
  await ride.until("ready", "written", "playing", "refused");
  return ride.status();
}

/** What the face drew last, as points. */
export function drawnBy(ride: RideInLive): { readonly time: number; readonly value: number }[] {
  const args = (ride.shown("curve").at(-1)?.args ?? []).map(Number);
  return args.flatMap((time, index) => (index % 2 === 0 ? [{ time, value: args[index + 1]! }] : []));
}
