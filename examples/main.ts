import { resolve } from "node:path";
import { makeDemoSong } from "#examples/demo-song.ts";

/** `node dist/example-song.cjs OUTDIR`: makes the example song and prints where it is. */
const folder = process.argv[2];
if (folder === undefined || folder.startsWith("-")) {
  process.stderr.write("usage: example-song OUTDIR\n  makes a Live project with an example song in OUTDIR\n");
  process.exitCode = 2;
} else {
  const song = makeDemoSong(resolve(folder));
  process.stdout.write(`${[song.set, song.truth, ...song.samples].join("\n")}\n`);
}
