import { createGunzip } from "node:zlib";
import { AlsRefusal } from "#src/adapters/als/als-refusal.ts";

/** Kept while unpacking for the first time; a larger text is only counted, and unpacked again once its size is known to be fair. */
const KEPT_AT_FIRST = 32 * 1024 * 1024;

/**
 * A text may be this many times as large as its gzip once it is past what is kept at first.
 * Source: house taste: sets saved by Live unpack to 5 to 41 times their size (19 sets), and a gzip can reach 1,032.
 */
const MOST_RATIO = 200;

/** Bytes handed to the unpacker at a time: small, so that a hostile file is left early. */
const PIECE = 64 * 1024;

/**
 * Unpacks a gzip whose text is at most `most` bytes; memory stays near the text's own size, and near 32 MB where the
 * text is too large for a set or for its gzip.
 * @throws AlsRefusal for a damaged or cut gzip, or one that unpacks past `most` or past 200 times its own size.
 */
export async function unpack(packed: Buffer, most: number, name: string): Promise<Buffer> {
  const fair = Math.min(most, Math.max(KEPT_AT_FIRST, packed.length * MOST_RATIO));
  const kept: Buffer[] = [];
  const length = await pour(packed, fair, name, (chunk, from) => {
    if (from + chunk.length <= KEPT_AT_FIRST) kept.push(chunk);
    else kept.length = 0;
  });
  if (length <= KEPT_AT_FIRST) return Buffer.concat(kept);
  const text = Buffer.allocUnsafe(length);
  await pour(packed, length, name, (chunk, from) => chunk.copy(text, from));
  return text;
}

/** Hands over what comes out, piece by piece with the byte it begins at; answers how much there was. */
function pour(
  packed: Buffer,
  most: number,
  name: string,
  take: (chunk: Buffer, from: number) => void,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const gunzip = createGunzip({ chunkSize: PIECE * 4 });
    let length = 0;
    gunzip.on("data", (chunk: Buffer) => {
      if (length + chunk.length > most) {
        gunzip.destroy();
        reject(tooLarge(name, most, packed.length));
        return;
      }
      take(chunk, length);
      length += chunk.length;
    });
    gunzip.on("end", () => resolve(length));
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

function tooLarge(name: string, most: number, packed: number): AlsRefusal {
  const size = most < packed * MOST_RATIO ? `${Math.round(most / (1024 * 1024))} MB` : `${MOST_RATIO} times its size`;
  return new AlsRefusal(
    "live-set-too-large",
    `“${name}” unpacks to more than ${size}, which no Live Set does: it is damaged or made to fill the memory, so choose another file.`,
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
