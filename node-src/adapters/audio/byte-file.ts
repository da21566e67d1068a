import { closeSync, openSync, readSync, statSync } from "node:fs";
import { basename } from "node:path";
import type { Refusal } from "#src/model/refusal.ts";
import { refusal } from "#src/model/refusal.ts";
import { caseRefusal } from "#src/model/refusals/case-refusal.ts";
import type { Result } from "#src/model/result.ts";
import { ok, refused } from "#src/model/result.ts";

/** An open file read at any place. */
export interface ByteFile {
  readonly path: string;
  /** The last part of the path, for sentences. */
  readonly name: string;
  /** Bytes, when it was opened. */
  readonly size: number;
  /** The disk refused a read: what came before it stands. */
  readonly failed: boolean;
  /** Fills `into` from `position` on as far as the file goes; answers the bytes filled. Never throws. */
  readAt(position: number, into: Uint8Array): number;
  /** A copy of up to `length` bytes. */
  slice(position: number, length: number): Uint8Array;
  close(): void;
}

/**
 * Opens a file for reading.
 *
 * Edge: missing, a directory or a device, no permission, no bytes: a refusal with one sentence.
 */
export function openByteFile(path: string): Result<ByteFile, Refusal> {
  const name = basename(path) || path;
  try {
    const stat = statSync(path);
    if (!stat.isFile()) {
      const what = stat.isDirectory() ? "a folder" : "a device or a pipe";
      return refused(refusal("not-a-file", `“${name}” is ${what}, not a plain file: give an audio file.`));
    }
    if (stat.size === 0) {
      return refused(
        refusal(
          "file-empty",
          `“${name}” is empty (0 bytes): let Dropbox, iCloud or OneDrive finish downloading it, or export or copy it again.`,
        ),
      );
    }
    return ok(byteFile(path, name, stat.size, openSync(path, "r")));
  } catch (error) {
    return refused(whyNotOpened(error, name));
  }
}

function byteFile(path: string, name: string, size: number, handle: number): ByteFile {
  let failed = false;
  let open = true;
  const readAt = (position: number, into: Uint8Array): number => {
    let done = 0;
    try {
      while (open && done < into.length) {
        const got = readSync(handle, into, done, into.length - done, position + done);
        if (got === 0) break;
        done += got;
      }
    } catch {
      failed = true;
    }
    return done;
  };
  return {
    path,
    name,
    size,
    get failed() {
      return failed;
    },
    readAt,
    slice(position, length) {
      const bytes = new Uint8Array(Math.max(0, Math.min(length, size - position)));
      return bytes.subarray(0, readAt(position, bytes));
    },
    close() {
      if (open) closeSync(handle);
      open = false;
    },
  };
}

function whyNotOpened(error: unknown, name: string): Refusal {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOENT" || code === "ENOTDIR") {
    return caseRefusal("sound-file-missing", { name });
  }
  if (code === "EACCES" || code === "EPERM") {
    return refusal("file-unreadable", `“${name}” may not be read: give yourself permission to read it.`);
  }
  return refusal(
    "file-unreadable",
    `“${name}” could not be opened (${code || "unknown reason"}): check the disk and the path.`,
  );
}
