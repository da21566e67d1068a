"""The set that a test describes in JSON."""

from Live.Clip import Clip
from Live.Track import ClipSlot, Device, Track


def made_set(song, held):
    song.name = held.get("name", "")
    song.tracks.clear()
    song.undo_steps.clear()
    for described in held["tracks"]:
        track = Track(song, described["name"], described.get("sends", 0))
        for clip in described.get("slots", []):
            track.clip_slots.append(ClipSlot(None if clip is None else Clip(track, **clip)))
        for device in described.get("devices", []):
            track.devices.append(Device(track, **device))
        for clip in sorted(described.get("arrangement", []), key=lambda clip: clip["start_time"]):
            track._arrangement.append(Clip(track, arrangement=True, **clip))
        song.tracks.append(track)
    song.master_track = Track(song, "Main")
    return song
