import { audioMetadata } from "#src/adapters/audio/metadata/audio-metadata.ts";
import { diskFiles } from "#src/adapters/disk/disk-files.ts";
import { openPage } from "#src/adapters/disk/open-page.ts";
import { diskScratch } from "#src/adapters/disk/sound/disk-scratch.ts";
import { diskSinkBatch } from "#src/adapters/disk/sound/disk-sink-batch.ts";
import { diskSinks } from "#src/adapters/disk/sound/disk-sinks.ts";
import { freeName, madeNames, takeName } from "#src/adapters/disk/sound/free-names.ts";
import type { LomWire } from "#src/adapters/lom/lom-wire.ts";
import { lomSoundClips } from "#src/adapters/lom/sound-clips/lom-sound-clips.ts";
import { audioOnDisk } from "#src/chassis/listening/audio-on-disk.ts";
import { openPlatforms } from "#src/chassis/presets/platforms/open-platforms.ts";
import { ownReadBacks } from "#src/chassis/session/writing/own-read-backs.ts";
import { lomLiveChain } from "#src/devices/master/session/chain/lom-live-chain.ts";
import type { MasterDevicePorts } from "#src/devices/master/session/master-ports.ts";
import { MASTER_SPEC } from "#src/devices/master/spec/master-spec.ts";
import { PLATFORMS } from "#src/knowledge/platforms/platforms.ts";

/** This machine's disk, and the running Live. */
export function openMasterPorts(wire: LomWire): MasterDevicePorts {
  const { audio: files, listening } = audioOnDisk();
  const names = (input: string) => madeNames(input, "Master", ".wav");
  return {
    ...{ files, listening, sinks: diskSinks(), scratch: diskScratch, metadata: audioMetadata() },
    clips: lomSoundClips(wire),
    chain: lomLiveChain(wire, ownReadBacks(MASTER_SPEC)),
    outputs: diskSinkBatch,
    pages: diskFiles(),
    pageBeside: (master) => freeName(madeNames(master, "Report", ".html")),
    open: openPage,
    nameBeside: (input) => freeName(names(input)),
    takeName: (waiting, input) => takeName(waiting, names(input)),
    platforms: async () => {
      const opened = await openPlatforms();
      return opened.ok ? opened.value.platforms : PLATFORMS;
    },
  };
}
