"""Live.Envelope: from Live 12.2 on. `create_event` exists from 12.4 on."""

from bisect import bisect_left, bisect_right

from . import AGE
from .automation import STRAIGHT, Automation


class EnvelopeEventControlCoefficients:
    def __init__(self, x1=0.5, y1=0.5, x2=0.5, y2=0.5):
        self.x1, self.y1, self.x2, self.y2 = x1, y1, x2, y2


class EnvelopeEvent:
    def __init__(self, time, value, control_coefficients=None):
        self.time = float(time)
        self.value = float(value)
        self.control_coefficients = control_coefficients or EnvelopeEventControlCoefficients()


class Envelope(Automation):
    def events_in_range(self, start, end):
        """Values in Live's internal unit, not the parameter's: here another curve, so that mistaking them is seen."""
        self._must_live()
        a, b = bisect_left(self._times, start), bisect_right(self._times, end)
        return tuple(
            EnvelopeEvent(time, value * abs(value), EnvelopeEventControlCoefficients(*bend))
            for time, value, bend in zip(self._times[a:b], self._values[a:b], self._bends[a:b])
        )

    def delete_events_in_range(self, start, end):
        self._delete(start, end)


if AGE >= (12, 4):

    def _create_event(self, event):
        if not isinstance(event, EnvelopeEvent):
            raise TypeError("Python argument types in Envelope.create_event did not match C++ signature")
        c = event.control_coefficients
        self._create(event.time, event.value, (c.x1, c.y1, c.x2, c.y2))

    Envelope.create_event = _create_event
    Envelope.parameter = property(lambda self: self._parameter)

__all__ = ["Envelope", "EnvelopeEvent", "EnvelopeEventControlCoefficients", "STRAIGHT"]
