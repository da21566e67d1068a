"""The port and the token, from one file that only the user can read.

`steadyhand companion install` writes it; Node reads the same file (node-src/adapters/companion/settings.ts).
It lives in the user's own settings, not beside this script: a User Library may be shared, synced or collected.
"""

import json
import os
import re
import stat
import sys

DEFAULT_PORT = 39041
# AbletonOSC listens on the first and answers on the second.
TAKEN_PORTS = (11000, 11001)
MAX_FILE = 4096


class SettingsError(Exception):
    """Said in Live's log: why the companion does not listen."""


class Settings:
    """Where to listen, and the key of every seal."""

    def __init__(self, port, token):
        self.port = port
        self.token = token


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
    try:
        with open(path, "rb") as file:
            _check_owner(os.fstat(file.fileno()), path)
            raw = file.read(MAX_FILE + 1)
    except OSError as error:
        raise SettingsError("%s cannot be read (%s); run: steadyhand companion install" % (path, error.strerror))
    try:
        held = json.loads(raw[:MAX_FILE].decode("utf-8"))
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


def _check_owner(found, path):
    """On systems with owners and modes, a token that others can read is no token."""
    if not hasattr(os, "getuid"):
        return
    if found.st_uid != os.getuid() or stat.S_IMODE(found.st_mode) & 0o077:
        raise SettingsError("%s can be read by others; take their rights away: chmod 600" % path)
