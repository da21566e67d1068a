import { audioFiles } from "#src/adapters/audio/audio-files.ts";

/** Decodes a file to nothing, as `ffmpeg -f null` does. */
const opened = await audioFiles().open(process.argv[2]);
if (!opened.ok) throw new Error(opened.error.sentence);
const into = new Uint8Array(1 << 17);
let bytes = 0;
for (let got = 1; got > 0; bytes += got) got = await opened.value.read(into);
console.log(bytes);
