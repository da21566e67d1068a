"""Every call into this Live, so that a test can make one slow, or fail, or let somebody act just before it.

A call is the reading of a public attribute, the calling of a public method, or setting one; what Live does inside itself
is none. `before` and `after` are told the name, and may raise: a call that raises before has done nothing, one that raises
after has done all of it. Live documents neither.
"""

import time
from types import MethodType

HOOKS = {"before": None, "after": None, "seconds": 0.0, "count": 0}
_DEPTH = [0]


class LiveObject:
    def __getattribute__(self, name):
        plain = object.__getattribute__
        if _DEPTH[0] or name[0] == "_":
            return plain(self, name)
        if isinstance(getattr(type(self), name, None), _METHODS):
            return _counted(name, plain(self, name))
        return within(name, lambda: plain(self, name))


def within(name, call):
    """Makes the call as one of Live's, with all that a test has put before and after it."""
    HOOKS["count"] += 1
    if HOOKS["seconds"]:
        end = time.perf_counter() + HOOKS["seconds"]
        while time.perf_counter() < end:
            pass
    if HOOKS["before"]:
        HOOKS["before"](name)
    _DEPTH[0] += 1
    try:
        answer = call()
    finally:
        _DEPTH[0] -= 1
    if HOOKS["after"]:
        HOOKS["after"](name)
    return answer


def outside(call):
    """What a test does to this Live, or a user: none of the companion's calls."""
    _DEPTH[0] += 1
    try:
        return call()
    finally:
        _DEPTH[0] -= 1


def _counted(name, method):
    return lambda *given: within(name, lambda: method(*given))


_METHODS = (type(_counted), MethodType)
