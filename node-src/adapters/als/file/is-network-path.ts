/**
 * Whether a path leads over a network by its spelling alone: `\\server\share`, `//server/share`, an address such as
 * `smb://server/share`, or a folder that mounts a server when it is looked at (`/net`, `/Network`).
 *
 * Looking at one would send this user's name to that server on Windows, and wait for a server that is gone elsewhere. A drive
 * letter and a folder of `Volumes` count as local: an external disk has the same, and looking there connects to nothing that the
 * user has not connected to. So does Windows' long spelling of a local path, `\\?\C:\...`.
 */
export function isNetworkPath(path: string): boolean {
  if (/^[\\/]{2}\?[\\/][a-z]:[\\/]/i.test(path)) return false;
  return (
    /^[\\/]{2,}[^\\/]/.test(path) || /^[a-z][a-z0-9+.-]+:[\\/]{2}/i.test(path) || /^\/(?:net|network)\//i.test(path)
  );
}
