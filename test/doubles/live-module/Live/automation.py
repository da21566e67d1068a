"""What every age's envelope class shares: a list of events, straight or bent between them, and `insert_step`.

Source: "What the double follows" in docs/adr/0016, as measured by others in Live 12.4.5 and 12.4.6: a new envelope holds
one event at 0 with the parameter's value; exactly on a step `value_at_time` answers the value before it; an event at an
occupied time goes behind the others, an identical one is ignored; a bend is dropped when no later event stands there;
`insert_step` replaces what is in its span by four events; deleting takes both edges in; values are 32-bit floats in the
parameter's raw range. Nobody measured, and here the worse of what may be: a bend is dropped too when the later events are
deleted, and an envelope whose last event is deleted is gone.
"""

import array
from bisect import bisect_left, bisect_right

from .calls import LiveObject

STRAIGHT = (0.5, 0.5, 0.5, 0.5)
_ONE = array.array("f", [0.0])

# What a test makes this Live do wrong after so many writes: "ignore" from then on (silently), or once "raise-once" or
# "round-once" (the value to the next whole number). "no-copy" makes no copies in the arrangement after so many.
QUIRK = {"kind": None, "after": 0, "writes": 0, "copies": 0}


class Automation(LiveObject):
    def __init__(self, clip, parameter):
        self._clip = clip
        self._parameter = parameter
        self._alive = True
        self._times = array.array("d", [0.0])
        self._values = array.array("f", [parameter.value])
        self._bends = [STRAIGHT]

    def copied(self, clip):
        other = type(self)(clip, self._parameter)
        other._times, other._values = self._times[:], self._values[:]
        other._bends = list(self._bends)
        return other

    def value_at_time(self, time):
        self._must_live()
        times, values = self._times, self._values
        at = bisect_left(times, time)
        if at == len(times):
            return values[-1] if len(values) else self._parameter.value
        if at == 0 or times[at] == time:
            return values[at]
        part = (time - times[at - 1]) / (times[at] - times[at - 1])
        return values[at - 1] + (values[at] - values[at - 1]) * _progress(part, self._bends[at - 1])

    def insert_step(self, time, length, value):
        self._must_live()
        value = self._accepted(value)
        if value is None:
            return
        end = time + length
        before, after = self.value_at_time(time), self._value_after(end)
        self._delete(time, end, whole=False)
        at = bisect_left(self._times, time)
        self._times[at:at] = array.array("d", [time, time, end, end])
        self._values[at:at] = array.array("f", [before, value, value, after])
        self._bends[at:at] = [STRAIGHT] * 4

    def _value_after(self, time):
        at = bisect_right(self._times, time)
        return self._values[at - 1] if at > 0 and self._times[at - 1] == time else self.value_at_time(time)

    def _create(self, time, value, bend):
        self._must_live()
        value = self._accepted(value)
        if value is None:
            return
        at = bisect_right(self._times, time)
        first = bisect_left(self._times, time)
        if any(self._values[same] == value for same in range(first, at)):
            return
        self._times.insert(at, time)
        self._values.insert(at, value)
        self._bends.insert(at, bend if at + 1 < len(self._times) else STRAIGHT)

    def _delete(self, start, end, whole=True):
        self._must_live()
        a, b = bisect_left(self._times, start), bisect_right(self._times, end)
        self._clip.changed()
        del self._times[a:b], self._values[a:b], self._bends[a:b]
        if whole and self._bends:
            self._bends[-1] = STRAIGHT
        elif whole:
            self._clip._drop(self)

    def _accepted(self, value):
        """The value as it is kept, or None where this Live swallows it."""
        parameter = self._parameter
        if not parameter.min <= value <= parameter.max:
            raise RuntimeError("Value is out of range")
        QUIRK["writes"] += 1
        kind = QUIRK["kind"] if QUIRK["writes"] > QUIRK["after"] else None
        if kind and kind.endswith("-once"):
            QUIRK["kind"] = None
        if kind == "raise-once":
            raise RuntimeError("Live has refused this")
        if kind == "ignore":
            return None
        self._clip.changed()
        if kind == "round-once":
            value = float(round(value))
        if parameter.is_quantized:
            value = round(value)
        _ONE[0] = value
        return _ONE[0]

    def _must_live(self):
        if not self._alive or not self._clip.alive:
            raise RuntimeError("Python argument types did not match C++ signature: the object is gone")


def _progress(part, bend):
    """How far a cubic Bezier through the unit square has come at `part` of the time; x is solved by halving."""
    if bend == STRAIGHT:
        return part
    x1, y1, x2, y2 = bend
    low, high = 0.0, 1.0
    for _ in range(40):
        u = (low + high) / 2
        x = 3 * u * (1 - u) ** 2 * x1 + 3 * u * u * (1 - u) * x2 + u**3
        low, high = (u, high) if x < part else (low, u)
    return 3 * u * (1 - u) ** 2 * y1 + 3 * u * u * (1 - u) * y2 + u**3
