/**
 * A word as a person types it into a shell so that it arrives as it is: bare where nothing in it means anything to the shell, in
 * double quotes where that is enough, else in single ones. On Windows in double quotes, which no file name there can hold.
 */
export function shellWord(word: string, platform: NodeJS.Platform = process.platform): string {
  if (BARE.test(word)) return word;
  if (platform === "win32" || !MEANT.test(word)) return `"${word}"`;
  return `'${word.replaceAll("'", "'\\''")}'`;
}

const BARE = /^[\p{L}\p{N}_./@+-][\p{L}\p{N}\p{M}_./:,@+=-]*$/u;

/** What a shell still reads inside double quotes. */
const MEANT = /["$`\\!]/;
