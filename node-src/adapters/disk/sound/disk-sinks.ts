import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { chooseLayout } from "#src/adapters/audio/writing/choose-layout.ts";
import type { SoundLayout } from "#src/adapters/audio/writing/sound-layout.ts";
import { hasFolder, mayStandNow, writeFailed } from "#src/adapters/disk/may-stand.ts";
import { partBeside, sweepParts } from "#src/adapters/disk/part-file.ts";
import type { Placing, WholeFile } from "#src/adapters/disk/whole-file.ts";
import { encodeSamples } from "#src/dsp/pcm/encode-samples.ts";
import { frameBytesOf } from "#src/dsp/pcm/wave-header.ts";
import type { BroadcastLoudness } from "#src/model/metadata/sound-metadata.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { AudioSink, AudioSinks, SinkFormat, SinkTotals } from "#src/ports/output/audio-sink.ts";

/** Sound files on this machine's disk: written beside, flushed, renamed into place; or `placed` otherwise. */
export function diskSinks(placed: Placing = ({ beside, path }) => rename(beside, path)): AudioSinks {
  return {
    open: async (path, format, rules) => {
      const layout = chooseLayout(path, format, rules);
      if (!layout.ok) return layout;
      const allowed = await mayStandNow(path, rules);
      const there = allowed.ok ? await hasFolder(path) : allowed;
      if (!there.ok) return there;
      await sweepParts(dirname(path));
      const beside = partBeside(path);
      try {
        const file = await open(beside, "wx");
        const sink = new DiskSink({ path, beside, file, format, rules, layout: layout.value, placed });
        const begun = await sink.begin();
        return begun.ok ? ok(sink) : begun;
      } catch (error) {
        return writeFailed(path, error);
      }
    },
  };
}

/** Bytes that are gathered before the disk is asked. */
const GATHERED = 2 ** 18;

interface Begun extends WholeFile {
  readonly file: FileHandle;
  readonly format: SinkFormat;
  readonly layout: SoundLayout;
  readonly placed: Placing;
}

class DiskSink implements AudioSink {
  readonly #begun: Begun;
  readonly #frameBytes: number;
  readonly #buffer: Uint8Array;
  #filled = 0;
  #frames = 0;
  #held = 0;
  #open = true;

  constructor(begun: Begun) {
    this.#begun = begun;
    this.#frameBytes = frameBytesOf(begun.format);
    this.#buffer = new Uint8Array(GATHERED - (GATHERED % this.#frameBytes));
  }

  begin(): Promise<Result<void, Refusal>> {
    return this.#orGone(() => writeAll(this.#begun.file, this.#begun.layout.head()));
  }

  async write(channels: readonly Float64Array[]): Promise<Result<void, Refusal>> {
    const { format } = this.#begun;
    const frames = channels[0]?.length ?? 0;
    if (!this.#open) throw new RangeError("write: the file has ended");
    if (channels.length !== format.channels || channels.some(({ length }) => length !== frames))
      throw new RangeError(`write: ${format.channels} arrays of one length are needed`);
    return this.#orGone(async () => {
      for (let from = 0; from < frames; ) {
        const count = Math.min(frames - from, (this.#buffer.length - this.#filled) / this.#frameBytes);
        this.#held += encodeSamples(channels, from, count, format.encoding, this.#buffer.subarray(this.#filled));
        this.#filled += count * this.#frameBytes;
        this.#frames += count;
        from += count;
        if (this.#filled === this.#buffer.length) await this.#flush();
      }
    });
  }

  async close(loudness?: BroadcastLoudness): Promise<Result<SinkTotals, Refusal>> {
    if (!this.#open) throw new RangeError("close: the file has ended");
    const { path, beside, file, layout, rules } = this.#begun;
    const closed = await this.#orGone(async () => {
      await this.#flush();
      await writeAll(file, layout.rest());
      await writeAll(file, layout.head(loudness), 0);
      await file.sync();
    });
    if (!closed.ok) return closed;
    const allowed = await mayStandNow(path, rules);
    if (!allowed.ok) {
      await this.abort();
      return allowed;
    }
    const placed = await this.#orGone(async () => {
      await file.close();
      await this.#begun.placed({ path, beside, rules });
    });
    this.#open = false;
    return placed.ok ? ok({ frames: this.#frames, held: this.#held }) : placed;
  }

  async abort(): Promise<void> {
    if (!this.#open) return;
    this.#open = false;
    await this.#begun.file.close().catch(() => undefined);
    await rm(this.#begun.beside, { force: true }).catch(() => undefined);
  }

  async #flush(): Promise<void> {
    const { file, layout } = this.#begun;
    await writeAll(file, layout.sound(this.#buffer.subarray(0, this.#filled)));
    this.#filled = 0;
  }

  async #orGone(work: () => Promise<void>): Promise<Result<void, Refusal>> {
    try {
      await work();
      return ok(undefined);
    } catch (error) {
      await this.abort();
      return writeFailed(this.#begun.path, error);
    }
  }
}

async function writeAll(file: FileHandle, bytes: Uint8Array, position?: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const at = position === undefined ? null : position + done;
    done += (await file.write(bytes, done, bytes.length - done, at)).bytesWritten;
  }
}
