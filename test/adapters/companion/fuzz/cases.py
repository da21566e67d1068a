"""One case of the fuzz from its number alone: a set, what stands in it, what is ordered, and what goes wrong meanwhile."""

import random
import struct

RIDE, MODE, VOLUME = "devices 0 parameters 1", "devices 0 parameters 2", "mixer_device volume"
RANGES = {RIDE: (-24.0, 12.0, False), MODE: (0.0, 3.0, True), VOLUME: (0.0, 1.0, False)}
NAMES = {RIDE: "Ride", MODE: "Mode", VOLUME: "Track Volume"}
PARAMETERS = [
    {"name": "Ride", "low": -24, "high": 12, "value": 0},
    {"name": "Mode", "low": 0, "high": 3, "value": 1, "quantized": True},
]
ACTIONS = ("reload", "end-undo", "begin-undo", "clear", "delete-clip", "delete-track", "edit", "rename", "disable")
QUIRKS = ("ignore", "raise-once", "round-once", "no-copy")


class Case:
    def __init__(self, seed):
        self.random = pick = random.Random(seed)
        self.tracks = [self._track(index) for index in range(pick.choice((1, 2)))]
        filled = pick.choice((0.0, 0.2, 0.6))
        self.standing = [
            (clip, parameter, self._envelope(parameter, length))
            for clip, length in self.clips()
            for parameter in RANGES
            if pick.random() < filled
        ]
        self.orders = self._orders()
        self.fault = self._fault()
        # So many calls into the companion's work make one slice of it.
        self.slice = pick.choice((1, 3, 20, 400))

    def clips(self):
        for t, track in enumerate(self.tracks):
            for s, slot in enumerate(track["slots"]):
                yield "live_set tracks %d clip_slots %d clip" % (t, s), slot["length"]

    def _track(self, index):
        pick = self.random
        slots = [{"name": "Take %d.%d" % (index, s), "length": pick.choice((4, 16, 33.5))} for s in range(pick.choice((1, 2)))]
        held = [{"name": "Old %d" % a, "length": 8, "start_time": 16 * a} for a in range(pick.choice((0, 0, 2)))]
        return {"name": "Track %d" % index, "slots": slots, "arrangement": held, "devices": [{"name": "Ride", "parameters": PARAMETERS}]}

    def _value(self, parameter):
        low, high, rounds = RANGES[parameter]
        value = self.random.choice((low, high, self.random.uniform(low, high), self.random.uniform(low, high)))
        return float(round(value)) if rounds else single(value)

    def _times(self, count, length):
        pick = self.random
        fine = pick.choice((1, 4, 32, 1000))
        return sorted({pick.randint(-fine, int((length + 2) * fine)) / fine for _ in range(count)})

    def _envelope(self, parameter, length):
        """[time, value, bend] as a user, or another script, may have left them."""
        pick = self.random
        kind = pick.choice(("lines", "lines", "stairs", "stairs", "bends", "twins", "dense"))
        times = self._times({"dense": 120}.get(kind, pick.randint(1, 9)), length)
        events, value = [], self._value(parameter)
        for time in times:
            stays = kind == "stairs"
            left = value if stays else self._value(parameter)
            jumps = stays or pick.random() < 0.4
            value = self._value(parameter) if jumps else left
            bend = [pick.random() for _ in range(4)] if kind == "bends" and pick.random() < 0.6 else [0.5] * 4
            rows = [[time, left, [0.5] * 4], [time, value, bend]] if jumps else [[time, left, bend]]
            if kind == "twins":
                rows = [row for row in rows for _ in range(pick.choice((1, 2, 2)))]
            events.extend(rows)
        events[-1][2] = [0.5] * 4
        return events

    def _orders(self):
        pick = self.random
        lanes = [(clip, length, parameter) for clip, length in self.clips() for parameter in RANGES]
        return [self._order(*lane) for lane in pick.sample(lanes, pick.choice((1, 1, 2, 3)))]

    def _order(self, clip, length, parameter):
        pick = self.random
        standing = [row[0] for at, name, rows in self.standing if (at, name) == (clip, parameter) for row in rows]
        edges = standing + [0.0, float(length), pick.uniform(0, length), pick.uniform(0, length)]
        start, end = sorted((pick.choice(edges), pick.choice(edges)))
        if pick.random() < 0.5:
            start, end = min(0.0, start), max(float(length), end)
        points = []
        for time in sorted(pick.uniform(start, end) for _ in range(pick.choice((0, 1, 2, 5, 30)))):
            time = pick.choice((time, start, end)) if pick.random() < 0.2 and not points else time
            points.append((time, self._value(parameter)))
            if pick.random() < 0.3:
                points.append((time, self._value(parameter)))
        points.sort(key=lambda point: point[0])
        points = [p for index, p in enumerate(points) if index < 2 or points[index - 2][0] != p[0]]
        t, s = clip.split()[2], clip.split()[4]
        return {
            "clip": clip,
            "parameter": "live_set tracks %s %s" % (t, parameter),
            "clipName": "Take %s.%s" % (t, s),
            "parameterName": NAMES[parameter],
            "from": start,
            "to": end,
            "arrangement": pick.choice(([], [], [], [], [64.0], [8.0, 64.0])),
            "points": points,
        }

    def _fault(self):
        pick = self.random
        at = int(2 ** pick.uniform(0, 10))
        kind = pick.choice(("none", "call", "call", "quirk", "action", "action"))
        if kind == "call":
            return kind, at, pick.choice(("before", "after")), pick.choice((1, 1, 2, 5, 10**9))
        if kind == "quirk":
            return kind, pick.choice(QUIRKS), int(2 ** pick.uniform(0, 6)) - 1
        if kind == "action":
            # The put-back is where a reload hurts most: something has to fail first.
            first = pick.choice((None, None, int(2 ** pick.uniform(0, 8))))
            return kind, pick.choice(ACTIONS), at, first
        return ("none",)


def single(value):
    """As a 32-bit float keeps it."""
    return struct.unpack("<f", struct.pack("<f", value))[0]
