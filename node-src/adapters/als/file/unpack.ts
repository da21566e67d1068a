import { createGunzip } from "node:zlib";
import { AlsRefusal } from "#src/adapters/als/als-refusal.ts";

/** Kept while unpacking for the first time; a larger text is only counted, and unpacked again once its size is known to be fair. */
const KEPT_AT_FIRST = 64 * 1024 * 1024;

/** Bytes handed to the unpacker at a time: small, so that a hostile file is left early. */
const PIECE = 64 * 1024;

/**
 * Unpacks a gzip whose text is at most `most` bytes; memory stays near the text's own size, and near 64 MB where the
 * text is too large.
 * @throws AlsRefusal for a damaged or cut gzip, or one that unpacks past `most`.
 */
export async function unpack(packed: Buffer, most: number, name: string): Promise<Buffer> {
  const first = await pour(packed, Math.min(KEPT_AT_FIRST, most), most, name);
  if (first.length <= KEPT_AT_FIRST) return Buffer.concat(first.chunks);
  const second = await pour(packed, most, most, name);
  return Buffer.concat(second.chunks);
}

interface Poured {
  readonly chunks: Buffer[];
  readonly length: number;
}

function pour(packed: Buffer, keep: number, most: number, name: string): Promise<Poured> {
  return new Promise((resolve, reject) => {
    const gunzip = createGunzip({ chunkSize: PIECE * 4 });
    let chunks: Buffer[] = [];
    let length = 0;
    gunzip.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length > most) {
        gunzip.destroy();
        reject(tooLarge(name, most));
        return;
      }
      if (length <= keep) chunks.push(chunk);
      else chunks = [];
    });
    gunzip.on("end", () => resolve({ chunks, length }));
    gunzip.on("error", (error: NodeJS.ErrnoException) => reject(damaged(error, name)));
    feed(gunzip, packed);
  });
}

function feed(gunzip: ReturnType<typeof createGunzip>, packed: Buffer): void {
  let at = 0;
  const step = () => {
    while (at < packed.length && !gunzip.destroyed) {
      const piece = packed.subarray(at, at + PIECE);
      at += PIECE;
      if (!gunzip.write(piece)) {
        gunzip.once("drain", step);
        return;
      }
    }
    if (!gunzip.destroyed) gunzip.end();
  };
  step();
}

function tooLarge(name: string, most: number): AlsRefusal {
  const megabytes = Math.round(most / (1024 * 1024));
  return new AlsRefusal(
    "live-set-too-large",
    `“${name}” unpacks to more than ${megabytes} MB, which no Live Set does: it is damaged or made to fill the memory, so choose another file.`,
  );
}

function damaged(error: NodeJS.ErrnoException, name: string): AlsRefusal {
  const cut = error.code === "Z_BUF_ERROR";
  return new AlsRefusal(
    "live-set-damaged",
    cut
      ? `“${name}” ends before its gzip does: it was cut short, so copy it again or use a backup from the project's Backup folder.`
      : `“${name}” is a damaged gzip: use a backup from the project's Backup folder.`,
  );
}
