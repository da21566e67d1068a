"""The port and the token, from one file that only the user can read.

The first to start makes it: a device, `steadyhand companion install`, or the companion itself when it was copied in by
hand. Node reads the same file (node-src/adapters/companion/settings.ts). It lives in the user's own settings, not beside
this script: a User Library may be shared, synced or collected.
"""

import errno
import json
import os
import re
import stat
import sys

DEFAULT_PORT = 39041
# AbletonOSC listens on the first and answers on the second.
TAKEN_PORTS = (11000, 11001)
MAX_FILE = 16384
# Each Live on this machine runs a companion of its own, and a port holds one. Node looks on all of them.
PORTS_ABREAST = 8


class SettingsError(Exception):
    """Said in Live's log: why the companion does not listen."""


class Settings:
    """Where to listen, and the key of every seal."""

    def __init__(self, port, token):
        self.port = port
        self.token = token


def ports(first):
    """Where a companion may listen, first choice first."""
    return [port for port in range(first, first + PORTS_ABREAST) if port <= 65535 and port not in TAKEN_PORTS]


def settings_path():
    """The same path on both ends, from the user's home alone."""
    home = os.path.expanduser("~")
    if sys.platform == "darwin":
        folder = os.path.join(home, "Library", "Application Support", "Steadyhand")
    elif sys.platform == "win32":
        folder = os.path.join(os.environ.get("APPDATA") or os.path.join(home, "AppData", "Roaming"), "Steadyhand")
    else:
        folder = os.path.join(os.environ.get("XDG_CONFIG_HOME") or os.path.join(home, ".config"), "steadyhand")
    return os.path.join(folder, "companion.json")


def read_settings(path):
    """The settings, or `SettingsError` with one sentence."""
    raw, found = read_small_file(path)
    _check_owner(found, path)
    try:
        held = json.loads(raw.decode("utf-8"))
    except ValueError:
        held = None
    if not isinstance(held, dict):
        raise SettingsError("%s is damaged; run: steadyhand companion install --force" % path)
    port, token = held.get("port", DEFAULT_PORT), held.get("token")
    if not isinstance(token, str) or not re.match(r"^[0-9a-f]{64}\Z", token):
        raise SettingsError("%s holds no token; run: steadyhand companion install --force" % path)
    if not isinstance(port, int) or isinstance(port, bool) or not 1024 <= port <= 65535 or port in TAKEN_PORTS:
        raise SettingsError("%s names a port that cannot be used; take one from 1024 to 65535" % path)
    return Settings(port, bytes.fromhex(token))


def read_or_make_settings(path):
    """The settings; made where there are none yet. Of several that make them at once one wins, and all read its file."""
    if not os.path.lexists(path):
        try:
            _make_settings(path)
        except OSError as error:
            raise SettingsError("%s cannot be made (%s)" % (path, error.strerror))
    return read_settings(path)


def read_small_file(path):
    """The bytes of a small plain file and its status. A pipe, a link, a folder or a device is never opened: it could hang Live."""
    try:
        if stat.S_ISLNK(os.lstat(path).st_mode):
            raise SettingsError("%s is a link; take it away and start Live again" % path)
        if not stat.S_ISREG(os.lstat(path).st_mode):
            raise SettingsError("%s is no file; take it away and start Live again" % path)
        handle = os.open(path, os.O_RDONLY | _flags("O_NOFOLLOW", "O_NONBLOCK", "O_CLOEXEC", "O_BINARY"))
        try:
            found = os.fstat(handle)
            if not stat.S_ISREG(found.st_mode):
                raise SettingsError("%s is no file; take it away and start Live again" % path)
            raw = os.read(handle, MAX_FILE + 1)
        finally:
            os.close(handle)
    except OSError as error:
        raise SettingsError("%s cannot be read (%s); run: steadyhand companion install" % (path, error.strerror))
    if len(raw) > MAX_FILE:
        raise SettingsError("%s is larger than %d kB; take it away and start Live again" % (path, MAX_FILE // 1024))
    return raw, found


def _make_settings(path):
    """Written beside, then given its name: no process ever reads half a token, and a file that is there stays."""
    folder = os.path.dirname(path)
    os.makedirs(folder, mode=0o700, exist_ok=True)
    here = os.path.dirname(os.path.abspath(__file__))
    text = json.dumps({"port": DEFAULT_PORT, "token": os.urandom(32).hex(), "folders": [here]}, indent=2) + "\n"
    beside = "%s.%s.part" % (path, os.urandom(4).hex())
    _write_new(beside, text)
    try:
        os.link(beside, path)
    except OSError as error:
        if error.errno == errno.EEXIST:
            return
        _write_unless_there(path, text)
    finally:
        os.unlink(beside)


def _write_unless_there(path, text):
    """Where the disk knows no hard links: the process that makes the file takes the name."""
    try:
        _write_new(path, text)
    except FileExistsError:
        return


def _write_new(path, text):
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _flags("O_NOFOLLOW", "O_CLOEXEC", "O_BINARY")
    handle = os.open(path, flags, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(text.encode("utf-8"))
        file.flush()
        os.fsync(file.fileno())


def _flags(*names):
    """Those that this system knows."""
    flags = 0
    for name in names:
        flags |= getattr(os, name, 0)
    return flags


def _check_owner(found, path):
    """On systems with owners and modes, a token that others can read is no token."""
    if not hasattr(os, "getuid"):
        return
    if found.st_uid != os.getuid() or stat.S_IMODE(found.st_mode) & 0o077:
        raise SettingsError("%s can be read by others; take their rights away: chmod 600" % path)
