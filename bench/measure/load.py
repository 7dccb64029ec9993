"""Requests as fast as a server answers them, and what that costs."""

import json
from dataclasses import dataclass
from pathlib import Path

from measure.candidates import Candidate
from measure.database import Database
from measure.processes import run

CONNECTIONS = 64
SCRIPT = Path(__file__).parent.parent / "wrk.lua"


@dataclass(frozen=True)
class Sample:
    """One round of one server."""

    # Requests per second.
    rate: float
    # Milliseconds.
    p50: float
    p99: float
    # Microseconds of processor time per request: the server's, and PostgreSQL's.
    cpu: float
    database_cpu: float


def measure(candidate: Candidate, database: Database, paths: Path, token: str, seconds: float) -> Sample:
    """Asks for the file's paths in turn, over connections that stay open where the server lets them."""
    candidate.process.settle()
    before, before_database = candidate.process.cpu_seconds(), database.server.cpu_seconds()
    command = [
        "wrk", "-c", str(CONNECTIONS), "-t", "1", "-d", f"{seconds:g}s", "--latency", "--timeout", "10s",
        "-s", str(SCRIPT), "-H", f"Authorization: Bearer {token}", candidate.url, "--", str(paths)]
    output = run(command, seconds=seconds + 30)
    cpu = candidate.process.cpu_seconds() - before
    database_cpu = database.server.cpu_seconds() - before_database
    result = json.loads(next(line for line in output.splitlines() if line.startswith("{")))
    requests = result["requests"]
    if result["failed"] or result["broken"] or not requests:
        raise SystemExit(
            f"{candidate.name}: of {requests} requests {result['failed']} were refused and {result['broken']} broke")
    return Sample(
        rate=requests / result["seconds"], p50=result["p50"], p99=result["p99"], cpu=cpu / requests * 1e6,
        database_cpu=database_cpu / requests * 1e6)
