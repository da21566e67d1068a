import { mkdtempSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ok, type Result, refused } from "#src/model/result.ts";

/**
 * Lays what is piped in down in a temporary file that only its user may read, and answers its path: a pipe has no length, and some
 * formats are read from their end.
 *
 * Shape: `left` is told, before anything is written, what takes the file away again; the caller does that when all is done.
 * Edge: more than `most` bytes, nothing at all, or a disk that is full: one sentence.
 */
export async function spoolInput(
  input: AsyncIterable<Uint8Array>,
  left: (remove: () => void) => void,
  most: number = MOST_BYTES,
): Promise<Result<string, string>> {
  try {
    const folder = mkdtempSync(join(tmpdir(), "steadyhand-input-"));
    left(() => rmSync(folder, { recursive: true, force: true }));
    const path = join(folder, "standard input");
    const problem = await lay(input, path, most);
    return problem === null ? ok(path) : refused(problem);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
    return refused(
      `Standard input could not be kept in the temporary folder (${code}): make room there, or give the file's name.`,
    );
  }
}

/** Source: the most that a WAV file can hold, whose sizes are 32 bits: 4 hours of stereo at 48 kHz and 24 bits. */
const MOST_BYTES = 2 ** 32;

/** The sentence on what was wrong, or `null`. */
async function lay(input: AsyncIterable<Uint8Array>, path: string, most: number): Promise<string | null> {
  const file = await open(path, "wx", 0o600);
  let bytes = 0;
  try {
    for await (const piece of input) {
      bytes += piece.length;
      if (bytes > most) return "Standard input holds more than 4 GiB: write it to a file and give the file's name.";
      await file.appendFile(piece);
    }
  } finally {
    await file.close();
  }
  return bytes > 0 ? null : "Standard input is empty (0 bytes): pipe an audio file into it.";
}
