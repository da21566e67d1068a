import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { MASTER_SPEC } from "#src/devices/master/spec/master-spec.ts";
import { LiveWithRides, type RideInLive } from "#test/devices/ride/executed/ride-in-live.ts";
import { selectClip } from "#test/devices/ride/executed/vocal-clip.ts";
import type { ClipShape, LiveNode, SetShape } from "#test/doubles/live-api/live-node.ts";
import { madeMix, writeMix } from "#test/doubles/mix/made-mix.ts";

/** A mix of six seconds whose bass is wide and whose hits stand out: two stages have something to do. */
export const MADE = madeMix({ seconds: 6, peak: 0.25, hits: 14, seed: 11 });

/** A bounced mix in the first slot of a track, and Masters on Main; each test has a folder of its own. */
export class MasterInLive {
  readonly folder = mkdtempSync(join(tmpdir(), "steadyhand-master-in-live-"));
  /** Caches and settings of the device's process. */
  readonly home = mkdtempSync(join(tmpdir(), "steadyhand-home-"));
  readonly mix: string;
  readonly around: LiveWithRides;

  constructor({ clip = {}, track = {}, version = "12.4.6", slots = 3, arranged = false, disk }: Arranged = {}) {
    disk?.(this.folder);
    this.mix = writeMix(join(this.folder, "Song.wav"), MADE);
    const mix = mixClip(this.mix, clip);
    const session = [arranged ? null : mix, ...Array.from({ length: slots - 1 }, () => null)];
    const shape: SetShape = {
      version,
      scenes: slots,
      tracks: [
        { name: "Mix", session, arrangement: arranged ? [mix] : [] },
        { name: "Keys", kind: "midi", session: [{ name: "Chords", is_audio_clip: 0, file_path: "" }] },
      ],
    };
    this.around = new LiveWithRides(shape, MASTER_SPEC);
    Object.assign(this.track.values, { playing_slot_index: -1, fired_slot_index: -1, ...track });
    selectClip(this.around.live, arranged ? this.arrangement[0]! : this.clip(0));
  }

  drop(): RideInLive {
    const environment = { HOME: this.home, XDG_CACHE_HOME: this.home, XDG_CONFIG_HOME: this.home };
    return this.around.drop("Main", undefined, { environment });
  }

  get track(): LiveNode {
    return this.around.live.track("Mix");
  }

  /** The clip of a slot; `null` for an empty one. */
  clip(slot: number): LiveNode | null {
    const [of] = [(this.track.children["clip_slots"] as LiveNode[])[slot]!];
    return of.children["clip"] as LiveNode | null;
  }

  get arrangement(): readonly LiveNode[] {
    return this.track.children["arrangement_clips"] as LiveNode[];
  }

  /** Names in the folder of the mix, hidden ones too. */
  get files(): readonly string[] {
    return readdirSync(this.folder)
      .map((name) => basename(name))
      .sort();
  }

  async close(): Promise<void> {
    await this.around.close();
    for (const path of [this.folder, this.home]) rmSync(path, { recursive: true, force: true });
  }
}

interface Arranged {
  readonly clip?: Readonly<Record<string, number | string>>;
  readonly track?: Readonly<Record<string, number | string>>;
  readonly version?: string;
  readonly slots?: number;
  /** The mix stands in the arrangement, and all slots are free. */
  readonly arranged?: boolean;
  /** What is done to the folder before anything stands in it. */
  disk?(folder: string): void;
}

/** As Live shows a bounce that was dragged into a slot with warping off: its times are seconds then. */
function mixClip(path: string, differently: Arranged["clip"] = {}): ClipShape {
  const seconds = MADE[0]!.length / 48_000;
  const times = { loop_end: seconds, end_marker: seconds, end_time: seconds };
  const sample = { sample_length: MADE[0]!.length, sample_rate: 48_000 };
  return { name: "Song", file_path: path, warping: 0, ...times, ...sample, ...differently };
}

/** Presses a button and waits for what came of it. */
export async function answered(master: RideInLive, button: string): Promise<ReturnType<RideInLive["status"]>> {
  master.press(button);
  await master.until("ready", "written", "playing", "refused", "idle");
  return master.status();
}

/** The last numbers that reached the face under a word. */
export function figures(master: RideInLive, word: string): readonly number[] {
  return (master.shown(word).at(-1)?.args ?? []).map(Number);
}
