"""Steadyhand's companion: a control surface without hardware that draws envelopes into session clips.

Live imports this folder from the User Library's "Remote Scripts" and calls `create_instance` once the user picks
"Steadyhand" as a control surface. Standard library only; no threads; no network but 127.0.0.1.
"""


def create_instance(c_instance):
    """What Live calls; `c_instance` is Live's side of the control surface."""
    from .listed import listed_surface

    return listed_surface(c_instance)
