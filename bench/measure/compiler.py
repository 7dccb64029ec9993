"""The spec compiler on v1.0 and on contracts that are far larger, and the Swift compiler on what it gives."""

import os
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

from measure import synthetic
from measure.processes import run

ROOT = Path(__file__).parent.parent.parent
NAME = "api/v1.0.yaml"
CONTRACT = ROOT / NAME
MODULE = "APIv1_0"


@dataclass(frozen=True)
class Cost:
    what: str
    seconds: float
    # MiB at most; None where many processes take part.
    memory: float | None


@dataclass(frozen=True)
class Costs:
    own_check: Cost
    own_generate: Cost
    large_generate: Cost
    larger_check: Cost
    module: Cost

    @property
    def all(self) -> list[Cost]:
        return [self.own_check, self.own_generate, self.large_generate, self.larger_check, self.module]


def measure(program: Path, folder: Path) -> Costs:
    own = CONTRACT.read_text()
    return Costs(
        cost("`gwm-api check`, v1.0", [program, "check", NAME], project(folder / "own", own)),
        cost("`gwm-api generate`, v1.0", [program, "generate"], folder / "own"),
        # 500 operations and more; 900 and more, and 3.7 MB.
        large([program, "generate"], folder, own, 18),
        large([program, "check", NAME], folder, own, 50),
        Cost(f"`swift build --target {MODULE}`, debug, all else built", build(), None))


def large(command: list[object], folder: Path, own: str, copies: int) -> Cost:
    text = synthetic.contract(own, copies)
    what = f"`gwm-api {command[1]}`, {synthetic.operations(text):,} operations, {len(text) / 1e6:.1f} MB"
    return cost(what, command, project(folder / f"synthetic-{copies}", text))


def project(folder: Path, text: str) -> Path:
    """A folder with that contract alone, to work in."""
    file = folder / NAME
    file.parent.mkdir(parents=True)
    file.write_text(text)
    return folder


def cost(what: str, command: list[object], folder: Path) -> Cost:
    """Runs a program to its end; its time, and the most memory that it had."""
    began = time.perf_counter()
    child = subprocess.Popen(
        [str(word) for word in command], cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        raise SystemExit(f"{what} failed")
    return Cost(what, time.perf_counter() - began, usage.ru_maxrss / 1024)


def build() -> float:
    """Seconds that the generated module and its handlers take to compile, from nothing, with what they stand on built."""
    command = ["swift", "build", "--target", MODULE]
    run(command, seconds=1800, folder=ROOT)
    for file in (ROOT / ".build" / "debug" / f"{MODULE}.build").iterdir():
        if file.suffix in (".o", ".swiftdeps"):
            file.unlink()
    began = time.perf_counter()
    run(command, seconds=1800, folder=ROOT)
    return time.perf_counter() - began
