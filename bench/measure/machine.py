"""What everything ran on."""

import os
import platform
import time
from pathlib import Path

from measure.processes import run


def describe() -> str:
    model = next(
        (line.partition(":")[2].strip() for line in Path("/proc/cpuinfo").read_text().splitlines()
         if line.startswith("model name")), platform.machine())
    system = next(
        line.partition("=")[2].strip('"') for line in Path("/etc/os-release").read_text().splitlines()
        if line.startswith("PRETTY_NAME="))
    return f"{os.cpu_count()} cores of {model}, {system}, Linux {platform.release()}"


def idle_share(seconds: float = 2) -> float:
    """How much of the processors nobody uses now: what else runs here makes all figures worse."""
    before = processor_times()
    time.sleep(seconds)
    spent = [after - earlier for after, earlier in zip(processor_times(), before)]
    # Idle and waiting for disks: the fourth and fifth of proc(5)'s list, whose first eight make up the whole.
    return sum(spent[3:5]) / max(sum(spent[:8]), 1)


def processor_times() -> list[int]:
    return [int(field) for field in Path("/proc/stat").read_text().splitlines()[0].split()[1:]]


def postgresql() -> str:
    return run(["psql", "--version"]).split()[2]
