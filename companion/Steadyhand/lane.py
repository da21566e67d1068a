"""One envelope of one clip: what it holds, writing into a span of it, reading it back, putting it back.

Facts measured in Live 12.4.5 and 12.4.6 that this stands on: writing and `value_at_time` use the parameter's raw
range, while the values of `events_in_range` do not; `value_at_time` exactly on a step answers the value before it; an
event at an occupied time is added behind the others; `delete_events_in_range` takes both edges in; a new envelope
holds one event at 0 with the parameter's value; `clear_envelope` kills the envelope object.
"""

import Live

from . import shapes
from .payload import MAX_BEATS
from .reading import Reader
from .wire import Refused

# So far outside the span, in beats, the envelope is read before and after: a bend that an edge cuts would change shape.
OUTSIDE = (0.125, 1.0, 8.0)
# Live keeps values as 32-bit floats; this is generous to them, and far below what can be heard.
TOLERANCE = 1e-4


class Lane:
    """`shape` is "breakpoints" (Live 12.4 and later) or "steps"."""

    def __init__(self, place, order, shape):
        self.clip = place.clip
        self.parameter = place.parameter
        self.order = order
        self.shape = shape
        self.low, self.high = place.parameter.min, place.parameter.max
        self.tolerance = TOLERANCE * (self.high - self.low)
        # Live rounds what it writes to a stepped parameter.
        self.rounding = 0.5 if place.parameter.is_quantized else 0.0
        # The whole span as it should stand after the write, once it is planned.
        self.wanted = []
        self.old = None
        self.fresh = False
        # The bends of the events that stood in the span, by their times.
        self.events = {}
        self.outside = []
        self.steps = []

    def back_up(self):
        """Remembers what the span holds, both of its edges from outside and inside. Yields between slices."""
        yield from self._check_range()
        envelope = self.clip.automation_envelope(self.parameter)
        self.fresh = envelope is None
        self.old = []
        if not self.fresh:
            start, end = self.order.start, self.order.end
            self.old, self.events = yield from self._reader(envelope).span(start, end)
            times = [start - far for far in OUTSIDE] + [end + far for far in OUTSIDE]
            self.outside = [(time, envelope.value_at_time(time)) for time in times]

    def write(self):
        """Draws the order's points into its span; what is outside stays, pinned at both edges. Yields."""
        order = self.order
        if not order.points and (self.fresh or self._covers_clip()):
            if not self.fresh:
                self.clip.clear_envelope(self.parameter)
            return
        self.wanted = yield from self._plan()
        yield from self._put(self.wanted)

    def _plan(self):
        """The order's points, held to the edges of the span, and pins where the old envelope goes on outside."""
        order = self.order
        points = list(order.points)
        if points:
            head = [(order.start, points[0][1])] if points[0][0] > order.start else []
            tail = [(order.end, points[-1][1])] if points[-1][0] < order.end else []
            points = head + points + tail
        if not self.old:
            return (yield from shapes.without_middles(points))
        pinned = [(order.start, self.old[0][1])] + points + [(order.end, self.old[-1][1])]
        return (yield from shapes.without_middles(pinned))

    def _check_range(self):
        """Values that rounding has carried past the range are taken back to it; others are refused."""
        points = self.order.points
        for index, (time, value) in enumerate(points):
            if not self.low - self.tolerance <= value <= self.high + self.tolerance:
                raise Refused("out-of-range", self.parameter.name)
            points[index] = (time, min(self.high, max(self.low, value)))
            yield

    def verify(self):
        """The order's points as they read now, and the largest difference; refused when it is not what was asked. Yields."""
        order = self.order
        envelope = self.clip.automation_envelope(self.parameter)
        if not order.points or envelope is None:
            if order.points or (envelope is not None and self._covers_clip()):
                raise Refused("read-back-differs", self.parameter.name)
            return [], 0.0
        for time, value in self.outside:
            if not abs(envelope.value_at_time(time) - value) <= self.tolerance:
                raise Refused("read-back-differs", self.parameter.name)
        if self.shape == "steps":
            yield from self._verify_steps(envelope)
            read = yield from self._reader(envelope).stairs_at(order.points, order.end)
        else:
            read = yield from self._verify_breakpoints(envelope)
        return read, max(abs(now[1] - asked[1]) for now, asked in zip(read, order.points))

    def restore(self):
        """Puts the span back as it was before the write; refused when it does not read so. Yields."""
        if self.fresh:
            if self.clip.automation_envelope(self.parameter) is not None:
                self.clip.clear_envelope(self.parameter)
            return
        if self.shape == "steps":
            yield from self._put(self.old, exact=True)
            return
        # The events that stood there, bends included, and not what was read between them: the lines are whole again.
        yield from self._put(list(self._events_of_old()))
        reader = self._reader(self.clip.automation_envelope(self.parameter))
        now, _events = yield from reader.span(self.order.start, self.order.end)
        same = len(now) == len(self.old) and all(
            is_[0] == was[0] and abs(is_[1] - was[1]) <= self.tolerance + self.rounding for is_, was in zip(now, self.old)
        )
        if not same:
            raise Refused("restore-failed", self.parameter.name)

    def _events_of_old(self):
        for index, (time, value) in enumerate(self.old):
            if time in self.events:
                last = index + 1 == len(self.old) or self.old[index + 1][0] != time
                bend = self.events[time] if last else None
                yield (time, value) if bend is None else (time, value, bend)

    def is_there(self):
        """Whether Live still has the clip; with it goes all that was written."""
        try:
            return self.clip.name is not None
        except Exception:
            return False

    def _put(self, points, exact=False):
        if self.shape == "steps":
            yield from self._put_steps(points, exact)
            return
        envelope = self._envelope()
        # A new envelope holds an event of Live's own. It goes last, so that the envelope is never empty on the way.
        own = {event.time for event in envelope.events_in_range(-MAX_BEATS, MAX_BEATS)} if self.fresh else set()
        if not self.fresh:
            envelope.delete_events_in_range(self.order.start, self.order.end)
            yield
        # Right to left, as Live drops the bend of an event without a later one; the two of a step stay in order.
        for point in shapes.right_to_left(points):
            if point[0] not in own:
                envelope.create_event(Live.Envelope.EnvelopeEvent(*point))
            yield
        for time in own:
            envelope.delete_events_in_range(time, time)
            for point in points:
                if point[0] == time:
                    envelope.create_event(Live.Envelope.EnvelopeEvent(*point))
                yield

    def _put_steps(self, points, exact):
        size = self.high - self.low
        fine = self.tolerance if exact else shapes.STEP_TOLERANCE * size
        self.steps, tolerance = yield from shapes.stairs(points, fine)
        if tolerance > shapes.COARSEST * size and not exact:
            raise Refused("too-fine", self.parameter.name)
        envelope = self._envelope()
        for time, length, value in self.steps:
            envelope.insert_step(time, length, value)
            yield

    def _envelope(self):
        """The envelope that stands there, or a new one."""
        envelope = self.clip.automation_envelope(self.parameter)
        if envelope is None:
            envelope = self.clip.create_automation_envelope(self.parameter)
        if envelope is None:
            raise Refused("no-envelopes", self.parameter.name)
        return envelope

    def _verify_breakpoints(self, envelope):
        """Everything written, pins included, must read as it was written; answers the readings at the order's points."""
        wanted = self.wanted
        now = yield from self._reader(envelope).at(wanted)
        for stands, was in zip(now, wanted):
            if not abs(stands[1] - was[1]) <= self.tolerance + self.rounding:
                raise Refused("read-back-differs", self.parameter.name)
            yield
        read, at = [], 0
        for point in self.order.points:
            # The inner one of a step at a pinned edge was not written: the outer one at its time stands for it.
            while at + 1 < len(wanted) and wanted[at] != point and wanted[at + 1][0] <= point[0]:
                at += 1
            read.append((point[0], now[at][1]))
            yield
        return read

    def _verify_steps(self, envelope):
        for time, length, value in self.steps:
            for part in (0.25, 0.75):
                if not abs(envelope.value_at_time(time + part * length) - value) <= self.tolerance + self.rounding:
                    raise Refused("read-back-differs", self.parameter.name)
            yield

    def _reader(self, envelope):
        return Reader(envelope, self.low, self.high, self.tolerance)

    def _covers_clip(self):
        clip = self.clip
        return self.order.start <= min(clip.loop_start, clip.start_marker) and self.order.end >= max(clip.loop_end, clip.end_marker)

