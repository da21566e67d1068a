"""One envelope of one clip: what it holds, writing into a span of it, reading it back, putting it back.

Facts measured in Live 12.4.5 and 12.4.6 that this stands on: writing and `value_at_time` use the parameter's raw
range, while the values of `events_in_range` do not; `value_at_time` exactly on a step answers the value before it; an
event at an occupied time is added behind the others; `delete_events_in_range` takes both edges in; a new envelope
holds one event at 0 with the parameter's value; `clear_envelope` kills the envelope object.
"""

import Live

from . import shapes
from .wire import Refused

# Beside a step, both sides are read this far away; a 4096th of a beat is 0.1 ms at 120 bpm.
BESIDE = 1.0 / 4096
# Without `events_in_range` the old envelope is read on this grid, in beats, or coarser.
GRID = 1.0 / 32
MAX_SAMPLES = 4096
# Live keeps values as 32-bit floats; this is generous to them, and far below what can be heard.
TOLERANCE = 1e-4
# A bend between two events is kept by this many straight pieces.
BEND_PIECES = 16


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
        if not all(self.low - self.tolerance <= value <= self.high + self.tolerance for _time, value in order.points):
            raise Refused("out-of-range", place.parameter.name)
        order.points = [(time, min(self.high, max(self.low, value))) for time, value in order.points]
        self.old = None
        self.fresh = False
        # Times in `old` at which the envelope had no event: the edges of the span, read for what runs through them.
        self.passed = set()
        self.steps = []

    def back_up(self):
        """Remembers what the span holds, both of its edges from outside and inside. Yields between slices."""
        envelope = self.clip.automation_envelope(self.parameter)
        self.fresh = envelope is None
        self.old = [] if self.fresh else (yield from self._sampled(envelope))

    def write(self):
        """Draws the order's points into its span; what is outside stays, pinned at both edges. Yields."""
        order = self.order
        if not order.points and (self.fresh or self._covers_clip()):
            if not self.fresh:
                self.clip.clear_envelope(self.parameter)
            return
        yield from self._put(self.wanted())

    def wanted(self):
        """The whole span as it should stand after the write: points, holds to the edges, pins."""
        order = self.order
        points = list(order.points)
        if points:
            head = [(order.start, points[0][1])] if points[0][0] > order.start else []
            tail = [(order.end, points[-1][1])] if points[-1][0] < order.end else []
            points = head + points + tail
        if not self.old:
            return shapes.without_middles(points)
        return shapes.without_middles([(order.start, self.old[0][1])] + points + [(order.end, self.old[-1][1])])

    def verify(self):
        """The order's points as they read now, and the largest difference; refused when it is not what was asked. Yields."""
        order = self.order
        envelope = self.clip.automation_envelope(self.parameter)
        if not order.points or envelope is None:
            if order.points or (envelope is not None and self._covers_clip()):
                raise Refused("read-back-differs", self.parameter.name)
            return [], 0.0
        if self.shape == "steps":
            yield from self._verify_steps(envelope)
            read = yield from self._read_steps(envelope)
        else:
            read = yield from self._verify_breakpoints(envelope)
        return read, max(abs(now[1] - asked[1]) for now, asked in zip(read, order.points))

    def restore(self):
        """Puts the span back as it was before the write; refused when it does not read so. Yields."""
        if self.fresh:
            if self.clip.automation_envelope(self.parameter) is not None:
                self.clip.clear_envelope(self.parameter)
            return
        # Without the readings at the edges: the line that ran through them is whole again when the events stand.
        yield from self._put([point for point in self.old if point[0] not in self.passed], exact=True)
        if self.shape == "breakpoints":
            envelope = self.clip.automation_envelope(self.parameter)
            for was, now in zip(self.old, (yield from self._read(envelope, self.old))):
                if not abs(was[1] - now[1]) <= self.tolerance + self.rounding:
                    raise Refused("restore-failed", self.parameter.name)

    def is_there(self):
        """Whether Live still has the clip; with it goes all that was written."""
        try:
            return self.clip.name is not None
        except Exception:
            return False

    def _put(self, points, exact=False):
        envelope = self.clip.automation_envelope(self.parameter)
        if envelope is None:
            envelope = self.clip.create_automation_envelope(self.parameter)
        if envelope is None:
            raise Refused("no-envelopes", self.parameter.name)
        if self.shape == "steps":
            tolerance = self.tolerance if exact else shapes.STEP_TOLERANCE * (self.high - self.low)
            self.steps = yield from shapes.stairs(points, tolerance)
            for time, length, value in self.steps:
                envelope.insert_step(time, length, value)
                yield
            return
        envelope.delete_events_in_range(self.order.start, self.order.end)
        yield
        # Right to left, as Live drops the bend of an event without a later one; the two of a step stay in order.
        for time, value in shapes.right_to_left(points):
            envelope.create_event(Live.Envelope.EnvelopeEvent(time, value))
            yield
        if self.fresh and not self.order.start <= 0.0 <= self.order.end:
            envelope.delete_events_in_range(0.0, 0.0)

    def _verify_breakpoints(self, envelope):
        """Everything written, pins included, must read as it was written; answers the readings at the order's points."""
        wanted = self.wanted()
        now = yield from self._read(envelope, wanted)
        if not all(abs(is_[1] - was[1]) <= self.tolerance + self.rounding for is_, was in zip(now, wanted)):
            raise Refused("read-back-differs", self.parameter.name)
        read, at = [], 0
        for point in self.order.points:
            # The inner one of a step at a pinned edge was not written: the outer one at its time stands for it.
            while at + 1 < len(wanted) and wanted[at] != point and wanted[at + 1][0] <= point[0]:
                at += 1
            read.append((point[0], now[at][1]))
        return read

    def _verify_steps(self, envelope):
        for time, length, value in self.steps:
            for part in (0.25, 0.75):
                if not abs(envelope.value_at_time(time + part * length) - value) <= self.tolerance + self.rounding:
                    raise Refused("read-back-differs", self.parameter.name)
            yield

    def _read_steps(self, envelope):
        """The stairs at the order's points: just behind each, before a jump and at the end just ahead of it."""
        points, read = self.order.points, []
        for index, (time, _value) in enumerate(points):
            ahead = time == self.order.end or (index + 1 < len(points) and points[index + 1][0] == time)
            side = -1 if ahead else 1
            read.append((time, envelope.value_at_time(time + side * self._room(points, index, side))))
            yield
        return read

    def _read(self, envelope, points):
        """`points` with the values that stand there now, each side of a step from its own side. Yields."""
        read = []
        for index, (time, _value) in enumerate(points):
            if index + 1 < len(points) and points[index + 1][0] == time:
                value = self._beside(envelope, time, -self._room(points, index, -1))
            elif index > 0 and points[index - 1][0] == time:
                value = self._beside(envelope, time, self._room(points, index, 1))
            else:
                value = envelope.value_at_time(time)
            read.append((time, value))
            yield
        return read

    def _room(self, points, index, side):
        """How far from a step its side can be read without meeting the next point."""
        other = index + side
        gap = abs(points[other][0] - points[index][0]) if 0 <= other < len(points) else BESIDE
        return min(BESIDE, gap / 4) if gap > 0 else BESIDE

    def _beside(self, envelope, time, step):
        """The value that the line beside `time` runs to, from two readings on it."""
        near, far = envelope.value_at_time(time + step), envelope.value_at_time(time + 2 * step)
        return min(self.high, max(self.low, 2 * near - far))

    def _sampled(self, envelope):
        order = self.order
        if not hasattr(envelope, "events_in_range"):
            return (yield from self._grid(envelope))
        events = {event.time for event in envelope.events_in_range(order.start, order.end)}
        edges = {order.start, order.end}
        self.passed = edges - events if self.shape == "breakpoints" else set()
        times = sorted(edges | events)
        yield
        old = []
        for index, time in enumerate(times):
            room = min([BESIDE] + [abs(times[other] - time) / 4 for other in (index - 1, index + 1) if 0 <= other < len(times)])
            left, right = self._beside(envelope, time, -room), self._beside(envelope, time, room)
            if index > 0:
                yield from self._bend(envelope, old, time, left)
            old.append((time, left))
            if abs(left - right) > self.tolerance / 10:
                old.append((time, right))
            yield
        return old

    def _bend(self, envelope, old, time, value):
        """Straight pieces where the old envelope is curved between two events."""
        start, first = old[-1]
        middle = envelope.value_at_time((start + time) / 2)
        if abs(middle - (first + value) / 2) <= self.tolerance:
            return
        for piece in range(1, BEND_PIECES):
            at = start + (time - start) * piece / BEND_PIECES
            old.append((at, envelope.value_at_time(at)))
            yield

    def _grid(self, envelope):
        order = self.order
        cells = max(1, min(MAX_SAMPLES, int((order.end - order.start) / GRID)))
        old = []
        for cell in range(cells + 1):
            time = order.start + (order.end - order.start) * cell / cells
            shapes.append_straight(old, (time, envelope.value_at_time(time)), self.tolerance / 10)
            yield
        right = self._beside(envelope, order.end, BESIDE)
        if abs(right - old[-1][1]) > self.tolerance / 10:
            old.append((order.end, right))
        return old

    def _covers_clip(self):
        clip = self.clip
        return self.order.start <= min(clip.loop_start, clip.start_marker) and self.order.end >= max(clip.loop_end, clip.end_marker)
