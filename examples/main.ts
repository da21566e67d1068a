import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { makeDemoSong, PROJECT } from "#examples/demo-song.ts";
import { makeFolders } from "#src/adapters/disk/folders/make-folders.ts";

/**
 * `node example-song.cjs OUTDIR [--force]`: makes the example song and prints where it is.
 *
 * Edge: a song that stands there is not made over without `--force`, as somebody may have worked in it.
 */
const [folder, force, ...more] = process.argv.slice(2);
if (folder === undefined || folder.startsWith("-") || (force ?? "--force") !== "--force" || more.length > 0) {
  process.stderr.write("usage: example-song OUTDIR [--force]\n  makes a Live project with an example song in OUTDIR\n");
  process.exitCode = 2;
} else if (force === undefined && existsSync(join(folder, PROJECT))) {
  process.stderr.write(`“${PROJECT}” stands there already: choose another folder, or add --force to make it anew.\n`);
  process.exitCode = 1;
} else {
  void make(resolve(folder));
}

async function make(folder: string): Promise<void> {
  try {
    await makeFolders(join(folder, PROJECT));
    const song = makeDemoSong(folder);
    process.stdout.write(`${[song.set, song.truth, ...song.samples].join("\n")}\n`);
  } catch (error) {
    process.stderr.write(
      `The song could not be made (${(error as NodeJS.ErrnoException).code}): choose another folder.\n`,
    );
    process.exitCode = 1;
  }
}
