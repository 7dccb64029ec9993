"""Whether all say the same: nobody is timed who does not."""

import re
from datetime import datetime

from measure.candidates import LIST, Candidate
from measure.http import all_items, get, get_json

TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")


def check(candidates: list[Candidate], token: str) -> list[str]:
    """Compares all instances, in their order, and some of them by themselves; returns the ids of all.

    Values are compared as parsed: times as the moments that they are, objects without regard to their order.
    """
    reference, *others = candidates
    expected = all_items(reference.url + LIST, token)
    ids = [item["id"] for item in expected]
    for candidate in candidates:
        refuses_strangers(candidate)
    # The first once more: by now it answers from what it keeps.
    for other in [*others, reference]:
        found = all_items(other.url + LIST, token)
        if len(found) != len(expected):
            raise SystemExit(f"{other.name} lists {len(found)} instances, {reference.name} {len(expected)}")
        for one, another in zip(expected, found):
            compare(one, another, f"{other.name}, {one['name']}")
    for id in ids[::100]:
        path = f"/v1.0/instances/{id}"
        one = get_json(reference.url + path, token)
        for other in others:
            compare(one, get_json(other.url + path, token), f"{other.name}, {path}")
    return ids


def refuses_strangers(candidate: Candidate) -> None:
    for token in (None, "wrong"):
        status, _ = get(candidate.url + LIST, token)
        if status != 401:
            raise SystemExit(f"{candidate.name} answers {status} to whoever has no valid token")


def compare(expected: object, found: object, where: str) -> None:
    if isinstance(expected, dict) and isinstance(found, dict):
        if expected.keys() != found.keys():
            raise SystemExit(f"{where}: has the members {sorted(found)}, not {sorted(expected)}")
        for name in expected:
            compare(expected[name], found[name], f"{where}/{name}")
    elif isinstance(expected, list) and isinstance(found, list):
        if len(expected) != len(found):
            raise SystemExit(f"{where}: has {len(found)} elements, not {len(expected)}")
        for index, pair in enumerate(zip(expected, found)):
            compare(*pair, f"{where}/{index}")
    elif type(expected) is not type(found) or moment(expected) != moment(found):
        raise SystemExit(f"{where}: is {found!r}, not {expected!r}")


def moment(value: object) -> object:
    """The time that a text stands for, or the value as it is."""
    return datetime.fromisoformat(value) if isinstance(value, str) and TIME.fullmatch(value) else value
