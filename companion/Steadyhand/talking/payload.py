"""Orders out of a payload, reports into one.

Both are a length (uint32, big-endian), that many bytes of JSON, and float64 pairs (time, value; little-endian) to the
end; the JSON says how many pairs belong to which list. Everything is checked here: what comes out is in order.
"""

import array
import json
import math
import struct
import sys

from ..wire import Refused

LENGTH = struct.Struct(">I")
MAX_ORDERS = 256
MAX_COPIES = 256
MAX_BEATS = 1576800.0  # the end of Live's arrangement
SLICE = 128


class Order:
    """One envelope to draw. `points` is a list of (beats, raw value) in rising time; two at one time are a step."""

    def __init__(self, head, points):
        self.clip = head["clip"]
        self.parameter = head["parameter"]
        self.clip_name = head["clipName"]
        self.parameter_name = head["parameterName"]
        self.start = float(head["from"])
        self.end = float(head["to"])
        self.arrangement = [float(beat) for beat in head["arrangement"]]
        self.points = points


def read_orders(payload):
    """A generator (it yields between slices of work) that returns the list of orders."""
    if len(payload) < LENGTH.size:
        raise Refused("malformed", "payload")
    body = LENGTH.size + LENGTH.unpack_from(payload)[0]
    numbers = array.array("d")
    if body > len(payload) or (len(payload) - body) % 16:
        raise Refused("malformed", "payload")
    numbers.frombytes(payload[body:])
    if sys.byteorder == "big":
        numbers.byteswap()
    heads = _heads(payload[LENGTH.size : body])
    if sum(head["points"] for head in heads) * 2 != len(numbers):
        raise Refused("malformed", "count of points")
    orders, at = [], 0
    for head in heads:
        end = at + 2 * head["points"]
        order = Order(head, [])
        yield from _read_points(order, zip(numbers[at:end:2], numbers[at + 1 : end : 2]))
        orders.append(order)
        at = end
    places = set((order.clip, order.parameter) for order in orders)
    if len(places) < len(orders):
        raise Refused("malformed", "one envelope twice")
    return orders


def write_reports(reports):
    """A generator that returns the payload of a result. A report is a dict; its lists of pairs go behind the JSON."""
    numbers = array.array("d")
    heads = []
    for report in reports:
        head = {name: held for name, held in report.items() if name != "replacedClips"}
        clips = []
        for index, clip in enumerate(report["replacedClips"]):
            clips.append(_text(clip))
            if index % SLICE == SLICE - 1:
                yield
        for name in ("readBack", "replaced"):
            head[name] = len(report[name])
            for index, pair in enumerate(report[name]):
                numbers.extend(pair)
                if index % SLICE == SLICE - 1:
                    yield
        heads.append(_text(head)[:-1] + ', "replacedClips": [' + ", ".join(clips) + "]}")
        yield
    if sys.byteorder == "big":
        numbers.byteswap()
    text = ('{"reports": [' + ", ".join(heads) + "]}").encode("ascii")
    return LENGTH.pack(len(text)) + text + numbers.tobytes()


def _text(held):
    return json.dumps(held, ensure_ascii=True, allow_nan=False)


def _heads(text):
    try:
        held = json.loads(text.decode("utf-8"))
    except (ValueError, RecursionError):
        raise Refused("malformed", "json")
    heads = held.get("orders") if isinstance(held, dict) else None
    if not isinstance(heads, list) or not 0 < len(heads) <= MAX_ORDERS or not all(_is_head(head) for head in heads):
        raise Refused("malformed", "orders")
    return heads


def _is_head(head):
    if not isinstance(head, dict):
        return False
    texts = all(isinstance(head.get(name), str) and len(head[name]) <= 2000 for name in ("clip", "parameter", "clipName", "parameterName"))
    copies = head.get("arrangement")
    count = head.get("points")
    return (
        texts
        and isinstance(count, int)
        and not isinstance(count, bool)
        and count >= 0
        and all(_is_beat(head.get(name)) for name in ("from", "to"))
        and head["from"] <= head["to"]
        and isinstance(copies, list)
        and len(copies) <= MAX_COPIES
        and all(_is_beat(beat) and beat >= 0 for beat in copies)
    )


def _is_beat(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) <= MAX_BEATS


def _read_points(order, pairs):
    """Rising, finite, inside the span, at most two at one time."""
    last, twins = -math.inf, 0
    for index, (time, value) in enumerate(pairs):
        if not (math.isfinite(value) and last <= time and order.start <= time <= order.end):
            raise Refused("malformed", "points")
        twins = twins + 1 if time == last else 0
        if twins > 1:
            raise Refused("malformed", "three points at one time")
        order.points.append((time, value))
        last = time
        if index % SLICE == SLICE - 1:
            yield
