import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { audioFiles } from "#src/adapters/audio/audio-files.ts";
import type { AudioSource } from "#src/ports/audio-files.ts";

/** A folder for one test file, gone at its end. */
export function scratch(): { readonly folder: string; put(name: string, bytes: Uint8Array): string } {
  const folder = mkdtempSync(join(tmpdir(), "audio-in-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    folder,
    put(name, bytes) {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      return path;
    },
  };
}

export async function opened(path: string): Promise<AudioSource> {
  const source = await audioFiles().open(path);
  if (!source.ok) throw new Error(source.error.sentence);
  return source.value;
}

export interface Heard {
  readonly bytes: Buffer;
  readonly ending: AudioSource["ending"];
  readonly format: AudioSource["format"];
}

/** Everything from where the source stands, in pieces of `piece` bytes. */
export async function drain(source: AudioSource, piece = 65536): Promise<Heard> {
  const parts: Buffer[] = [];
  const into = new Uint8Array(piece);
  for (;;) {
    const got = await source.read(into);
    if (got === 0) break;
    parts.push(Buffer.from(into.slice(0, got)));
  }
  return { bytes: Buffer.concat(parts), ending: source.ending, format: source.format };
}

/** Opens, reads everything and closes. */
export async function heard(path: string, piece?: number): Promise<Heard> {
  const source = await opened(path);
  try {
    return await drain(source, piece);
  } finally {
    await source.close();
  }
}
