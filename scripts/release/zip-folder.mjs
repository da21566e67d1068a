import { zipSync } from "fflate";

/**
 * A zip with one folder in it. The same files give the same bytes: sorted, without a time, deflated by code of its own and not
 * by the zlib of this Node.
 *
 * @param {string} name of the folder
 * @param {Map<string, Uint8Array>} files by their path in the folder, with `/`
 * @returns {Uint8Array}
 */
export function zipFolder(name, files) {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = sorted.map(([path, bytes]) => {
    const mode = path.endsWith(".cjs") ? 0o100755 : 0o100644;
    return [`${name}/${path}`, [bytes, { mtime: NO_TIME, os: UNIX, attrs: mode * 0x1_0000, level: 9 }]];
  });
  return zipSync(Object.fromEntries(entries));
}

/** A zip's first day, in the local time that a zip is written in: the same numbers everywhere. */
const NO_TIME = new Date(1980, 0, 1, 12);

/** Source: PKWARE APPNOTE 6.3.10, 4.4.2.2: attributes of UNIX, in the upper half. */
const UNIX = 3;
