"""Single requests to servers on this machine."""

import json
import socket
import urllib.error
import urllib.request
from urllib.parse import urljoin


def get(url: str, token: str | None = None) -> tuple[int, bytes]:
    """The status and the body of an answer; 0 where there is none."""
    request = urllib.request.Request(url, headers={"Authorization": f"Bearer {token}"} if token else {})
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read()
    except OSError:
        return 0, b""


def get_json(url: str, token: str) -> object:
    status, body = get(url, token)
    if status != 200:
        raise SystemExit(f"{url} answers {status}: {body[:500].decode(errors='replace')}")
    return json.loads(body)


def all_items(url: str, token: str) -> list[dict]:
    """The items of all pages of a list."""
    items: list[dict] = []
    following: str | None = url
    while following:
        page = get_json(following, token)
        items += page["items"]
        if len(items) > 100_000:
            raise SystemExit(f"{url} does not end")
        following = urljoin(url, page["next"]) if page["next"] else None
    return items


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
