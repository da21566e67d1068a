import type { ListeningRoom } from "#src/chassis/listening/room/listening-room.ts";
import type { MasterPorts } from "#src/chassis/render/master/master-order.ts";
import type { LiveChain } from "#src/devices/master/session/chain/live-chain.ts";
import type { Platform } from "#src/knowledge/platforms/platform.ts";
import type { Refusal } from "#src/model/refusal.ts";
import type { Result } from "#src/model/result.ts";
import type { SoundClips } from "#src/ports/clips/sound-clips.ts";
import type { MetadataReader } from "#src/ports/metadata-reader.ts";
import type { OutputFiles } from "#src/ports/output/output-files.ts";
import type { SinkBatch } from "#src/ports/output/sink-batch.ts";

/** What the Master works with. */
export interface MasterDevicePorts extends Omit<MasterPorts, "outputs"> {
  readonly listening: ListeningRoom;
  readonly metadata: MetadataReader;
  readonly clips: SoundClips;
  /** On Main of the running Live. */
  readonly chain: LiveChain;
  /** For one master; it is dropped behind it. */
  outputs(): SinkBatch;
  /** A name beside a recording at which nothing stands. */
  nameBeside(input: string): Promise<string>;
  /** Gives what waits under another name such a name, though others take names meanwhile. */
  takeName(waiting: string, input: string): Promise<Result<string, Refusal>>;
  readonly pages: OutputFiles;
  /** A name for a page beside a master at which nothing stands. */
  pageBeside(master: string): Promise<string>;
  /** Shows a page in the system's browser. */
  open(page: string): Promise<Result<void, Refusal>>;
  /** Those that ship, and the user's. */
  platforms(): Promise<readonly Platform[]>;
}
