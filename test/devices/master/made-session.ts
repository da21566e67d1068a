import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { audioFiles } from "#src/adapters/audio/audio-files.ts";
import { audioMetadata } from "#src/adapters/audio/metadata/audio-metadata.ts";
import { diskFiles } from "#src/adapters/disk/disk-files.ts";
import { diskScratch } from "#src/adapters/disk/sound/disk-scratch.ts";
import { diskSinkBatch } from "#src/adapters/disk/sound/disk-sink-batch.ts";
import { diskSinks } from "#src/adapters/disk/sound/disk-sinks.ts";
import { freeName, madeNames, takeName } from "#src/adapters/disk/sound/free-names.ts";
import { memoryAnalyses } from "#src/adapters/memory/memory-analyses.ts";
import { listeningRoom } from "#src/chassis/listening/room/listening-room.ts";
import { initialControls } from "#src/chassis/work/control-values.ts";
import type { MasterFace } from "#src/devices/master/face/master-face.ts";
import type { MasterDevicePorts } from "#src/devices/master/session/master-ports.ts";
import { MasterSession } from "#src/devices/master/session/master-session.ts";
import { MASTER_SPEC } from "#src/devices/master/spec/master-spec.ts";
import { PLATFORMS } from "#src/knowledge/platforms/platforms.ts";
import { ok } from "#src/model/result.ts";
import type { SoundClip } from "#src/ports/clips/sound-clips.ts";
import { MemoryChain } from "#test/devices/master/memory-chain.ts";
import { madeMix, writeMix } from "#test/doubles/mix/made-mix.ts";

/** A session of the Master over a mix of three seconds on this machine's disk, and what it shows; Live is whatever a test makes of it. */
export class MadeSession {
  readonly folder = mkdtempSync(join(tmpdir(), "steadyhand-session-"));
  readonly mix = writeMix(join(this.folder, "Song.wav"), madeMix({ seconds: 3, peak: 0.25 }));
  readonly faces: MasterFace[] = [];
  readonly factors: number[] = [];
  /** How often the tab went back to Off. */
  compared = 0;
  readonly session: MasterSession;

  constructor(differently: (usual: MasterDevicePorts) => Partial<MasterDevicePorts> = () => ({})) {
    const usual = this.#ports();
    const ports: MasterDevicePorts = { ...usual, ...differently(usual) };
    const device = {
      ...{ ports: () => ports, stored: null },
      compared: () => {
        this.compared += 1;
      },
      match: (factor: number) => void this.factors.push(factor),
      show: (face: MasterFace) => void this.faces.push(face),
    };
    this.session = new MasterSession(device, initialControls(MASTER_SPEC));
  }

  get status(): MasterFace["status"] {
    return this.faces.at(-1)!.status;
  }

  /** Names beside the mix, hidden ones too. */
  get files(): readonly string[] {
    return readdirSync(this.folder).sort();
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #ports(): MasterDevicePorts {
    const files = audioFiles();
    const names = (input: string) => madeNames(input, "Master", ".wav");
    return {
      ...{ files, sinks: diskSinks(), scratch: diskScratch, metadata: audioMetadata() },
      listening: listeningRoom(files, memoryAnalyses()),
      clips: {
        chosen: async () => ok(soundClip(this.mix, 0)),
        look: async (clips) => ok({ clips, playing: null }),
        place: async (_, file) => ok(soundClip(file, 1)),
        launch: async () => ok(undefined),
        follow: async () => () => undefined,
      },
      chain: new MemoryChain(),
      outputs: diskSinkBatch,
      nameBeside: (input) => freeName(names(input)),
      takeName: (waiting, input) => takeName(waiting, names(input)),
      pages: diskFiles(),
      pageBeside: (master) => freeName(madeNames(master, "Report", ".html")),
      open: async () => ok(undefined),
      platforms: async () => PLATFORMS,
    };
  }
}

/** A clip of the session that plays a file as it stands. */
export function soundClip(file: string, slot: number, gain = 0): SoundClip {
  return {
    ...{ id: slot + 1, name: "Song", file, gain, track: { id: 9, name: "Mix" } },
    ...{ slot, warped: false, unlike: [] },
  };
}

/** A promise that is kept from outside. */
export function gate(): { readonly promise: Promise<void>; resolve(): void } {
  const waiting: (() => void)[] = [];
  const promise = new Promise<void>((resolve) => void waiting.push(resolve));
  return { promise, resolve: () => waiting[0]!() };
}
