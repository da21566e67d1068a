import { createHash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import type { ContentKey } from "#src/ports/analysis-cache.ts";

/**
 * The content of a file by its size, its time and a hash of sampled blocks.
 *
 * Shape: up to 1 MiB is read whole; of more, 16 blocks of 64 KiB, evenly from the first byte to the last. A copy that keeps the
 * time has the same key, wherever it lies and whatever it is called.
 * Edge: `null` for what is no plain file or cannot be read, and for a file that is written to while it is looked at.
 */
export async function contentKey(path: string): Promise<ContentKey | null> {
  let file: FileHandle | null = null;
  try {
    file = await open(path, "r");
    const before = await file.stat({ bigint: true });
    if (!before.isFile()) return null;
    const hash = createHash("sha256").update(`${before.size} ${before.mtimeNs}\n`);
    const buffer = Buffer.alloc(BLOCK);
    for (const at of blocksOf(Number(before.size))) {
      const { bytesRead } = await file.read(buffer, 0, BLOCK, at);
      hash.update(buffer.subarray(0, bytesRead));
    }
    const after = await file.stat({ bigint: true });
    return after.size === before.size && after.mtimeNs === before.mtimeNs ? hash.digest("hex") : null;
  } catch {
    return null;
  } finally {
    await file?.close().catch(() => undefined);
  }
}

/** Source: house taste: 1 MiB is read in 2 ms from a solid-state disk, and a new take differs from the old one all along. */
const BLOCK = 64 * 1024;
const BLOCKS = 16;

function blocksOf(size: number): number[] {
  const all = Math.ceil(size / BLOCK);
  if (all <= BLOCKS) return Array.from({ length: all }, (_, block) => block * BLOCK);
  return Array.from({ length: BLOCKS }, (_, block) => Math.floor((block / (BLOCKS - 1)) * (size - BLOCK)));
}
