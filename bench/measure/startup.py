"""How soon the service answers."""

import socket
import time
from pathlib import Path

from measure.candidates import service
from measure.database import Database

READY = b"GET /ready HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"


def measure(gwm: Path, key: Path, database: Database, logs: Path, count: int = 7) -> list[float]:
    """Milliseconds from the start of the process until `/ready` answers 200, several times over."""
    times = []
    for _ in range(count):
        began = time.perf_counter()
        candidate = service(gwm, key, database, logs)
        with candidate.process:
            candidate.process.wait_until(lambda: is_ready(candidate.port), "readiness", pause=0.001)
            times.append((time.perf_counter() - began) * 1000)
    return times


def is_ready(port: int) -> bool:
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
            connection.sendall(READY)
            return connection.recv(64).startswith(b"HTTP/1.1 200 ")
    except OSError:
        return False
