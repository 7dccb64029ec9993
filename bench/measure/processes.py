"""Child processes that never outlive us, and what they have used of the machine."""

import os
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

TICKS = os.sysconf("SC_CLK_TCK")


class Process:
    """A program in the background, with all that it starts itself."""

    def __init__(self, command: list[str], log: Path, environment: dict[str, str] | None = None,
                 folder: Path | None = None, stop_by: signal.Signals = signal.SIGTERM, as_user: str | None = None,
                 pipes: bool = False):
        self.log = log
        self.stop_by = stop_by
        # The kernel ends it where we are killed ourselves.
        guard = ["setpriv", f"--pdeathsig={stop_by.name.removeprefix('SIG')}"]
        if as_user:
            guard += [f"--reuid={as_user}", f"--regid={as_user}", "--init-groups"]
        with open(log, "ab") as output:
            self.child = subprocess.Popen(
                [*guard, "--", *command], env={**os.environ, **(environment or {})}, cwd=folder, stderr=output,
                stdin=subprocess.PIPE if pipes else subprocess.DEVNULL, stdout=subprocess.PIPE if pipes else output,
                text=pipes, start_new_session=True)
        self.name = Path(command[0]).name

    def __enter__(self) -> "Process":
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def stop(self) -> None:
        """Asks it to end, and kills what is there of it after ten seconds."""
        family = self.family()
        if self.child.poll() is None:
            self.child.send_signal(self.stop_by)
        try:
            self.child.wait(10)
            # What a program leaves behind that has ended by itself is still in its group.
            kill_group(self.child.pid)
        except subprocess.TimeoutExpired:
            for process in family:
                kill(process)
            self.child.wait()
        for pipe in (self.child.stdin, self.child.stdout):
            if pipe:
                pipe.close()

    def wait_until(self, condition: Callable[[], bool], what: str, seconds: float = 30, pause: float = 0.05) -> None:
        """Waits for the condition, for as long as the process lives."""
        end = time.monotonic() + seconds
        while not condition():
            if self.child.poll() is not None:
                raise SystemExit(f"{self.name} ended:\n{self.last_words()}")
            if time.monotonic() > end:
                raise SystemExit(f"{self.name}: no {what} within {seconds:.0f} s:\n{self.last_words()}")
            time.sleep(pause)

    def last_words(self) -> str:
        return self.log.read_text(errors="replace")[-2000:]

    def family(self) -> list[int]:
        """The process and its descendants."""
        children: dict[int, list[int]] = {}
        for folder in Path("/proc").iterdir():
            if folder.name.isdigit() and (fields := stat(int(folder.name))):
                children.setdefault(int(fields[1]), []).append(int(folder.name))
        found = [self.child.pid]
        for process in found:
            found += children.get(process, [])
        return found

    def cpu_seconds(self) -> float:
        """The processor time that it and its descendants have used, those included that have ended."""
        ticks = 0
        for process in self.family():
            if fields := stat(process):
                ticks += sum(int(field) for field in fields[11:15])
        return ticks / TICKS

    def settle(self) -> None:
        """Waits until it has nothing to do any more, five seconds at most."""
        end = time.monotonic() + 5
        before = self.cpu_seconds()
        while time.monotonic() < end:
            time.sleep(0.1)
            now = self.cpu_seconds()
            if now - before < 2 / TICKS:
                return
            before = now

    def memory(self, field: str, file: str = "status") -> float:
        """A size in MiB, summed over it and its descendants: `VmRSS`, `RssAnon`; or `Pss` of `smaps_rollup`."""
        total = 0
        for process in self.family():
            try:
                for line in Path(f"/proc/{process}/{file}").read_text().splitlines():
                    if line.startswith(field + ":"):
                        total += int(line.split()[1])
            except OSError:
                pass
        return total / 1024


def kill(process: int) -> None:
    try:
        os.kill(process, signal.SIGKILL)
    except ProcessLookupError:
        pass


def kill_group(leader: int) -> None:
    try:
        os.killpg(leader, signal.SIGKILL)
    except ProcessLookupError:
        pass


def stat(process: int) -> list[str] | None:
    """The fields of proc(5)'s stat from the third on; None where the process has ended."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return None


def run(command: list[str], environment: dict[str, str] | None = None, seconds: float = 120,
        folder: Path | None = None) -> str:
    """Runs a program to its end and returns what it wrote."""
    try:
        done = subprocess.run(
            command, env={**os.environ, **(environment or {})}, cwd=folder, timeout=seconds, text=True,
            stdin=subprocess.DEVNULL, capture_output=True)
    except subprocess.TimeoutExpired:
        raise SystemExit(f"{command[0]} did not end within {seconds:.0f} s") from None
    if done.returncode != 0:
        raise SystemExit(f"{Path(command[0]).name} failed:\n{(done.stderr or done.stdout)[-2000:]}")
    return done.stdout
