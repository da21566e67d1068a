"""Canonical paths to the objects of the set, by a short list of what may be named."""

import re

from ..wire import Refused

NUMBER = r"(0|[1-9]\d{0,5})"
TRACK = r"live_set (?:tracks|return_tracks) " + NUMBER
CLIP = re.compile(r"^(live_set tracks %s) clip_slots %s clip\Z" % (NUMBER, NUMBER))
ARRANGEMENT_CLIP = re.compile(r"^live_set tracks %s arrangement_clips %s\Z" % (NUMBER, NUMBER))
DEVICE = r"devices {0}(?: (?:chains|return_chains) {0} devices {0})* parameters {0}".format(NUMBER)
MIXER = r"mixer_device (?:volume|panning|track_activator|sends {0})".format(NUMBER)
PARAMETER = re.compile(r"^(live_set (?:(?:tracks|return_tracks) {0}|master_track)) (?:{1}|{2})\Z".format(NUMBER, DEVICE, MIXER))


class Place:
    """A clip, the parameter of its track that is drawn, and the track."""

    def __init__(self, track, clip, parameter):
        self.track = track
        self.clip = clip
        self.parameter = parameter


def find_place(song, order):
    """What the order's two paths lead to now; refused where names or kinds differ. Yields."""
    clip_path = CLIP.match(order.clip)
    if clip_path is None:
        if ARRANGEMENT_CLIP.match(order.clip):
            raise Refused("arrangement-clip", order.clip_name)
        raise Refused("malformed", "clip path")
    parameter_path = PARAMETER.match(order.parameter)
    if parameter_path is None:
        raise Refused("malformed", "parameter path")
    if parameter_path.group(1) != clip_path.group(1):
        raise Refused("other-track", order.parameter_name)
    clip = yield from follow(song, order.clip)
    parameter = yield from follow(song, order.parameter)
    if clip is None or clip.name != order.clip_name:
        raise Refused("clip-gone", order.clip_name)
    if parameter is None or parameter.name != order.parameter_name:
        raise Refused("parameter-gone", order.parameter_name)
    track = yield from follow(song, clip_path.group(1))
    return Place(track, clip, parameter)


def follow(song, path):
    """The object at a path that one of the patterns above has passed, or None where nothing is. Yields."""
    found = song
    for word in path.split(" ")[1:]:
        if word.isdigit():
            if int(word) >= len(found):
                return None
            found = found[int(word)]
        else:
            found = getattr(found, word, None)
        if found is None:
            return None
        yield
    return found


def check_clip(clip):
    """Refuses clips whose envelopes Live would not keep, or not play."""
    if clip.is_arrangement_clip:
        raise Refused("arrangement-clip", clip.name)
    if clip.is_audio_clip and not clip.warping:
        raise Refused("not-warped", clip.name)


def check_parameter(parameter):
    """Refuses a parameter that something else holds: a macro, or live.remote~."""
    if not parameter.is_enabled:
        raise Refused("parameter-disabled", parameter.name)
