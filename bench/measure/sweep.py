"""What it costs a worker to read a cluster again."""

import time
from dataclasses import dataclass
from pathlib import Path

from measure.database import Database
from measure.processes import Process, run

INSTANCES = 1000
DATABASE = "sweep"


@dataclass(frozen=True)
class Sweeps:
    """Milliseconds of the worker's processor time for one sweep, on average, and MiB that it keeps afterwards."""

    unchanged: float
    changed: float
    count: int
    rss: float
    anonymous: float


class Cluster:
    """The simulated cluster, by its standard input and output."""

    def __init__(self, program: Path, logs: Path):
        self.process = Process([str(program), str(INSTANCES)], logs / "simulation.log", pipes=True)
        self.port, self.pin = self._line().split()

    def reads(self) -> int:
        return int(self._ask("reads"))

    def churn(self, percent: float) -> int:
        return int(self._ask(f"churn {percent:g}"))

    def _ask(self, command: str) -> str:
        self.process.child.stdin.write(command + "\n")
        self.process.child.stdin.flush()
        return self._line()

    def _line(self) -> str:
        line = self.process.child.stdout.readline()
        if not line:
            raise SystemExit(f"the simulated cluster ended:\n{self.process.last_words()}")
        return line


def measure(gwm: Path, simulation: Path, key: Path, database: Database, logs: Path, count: int = 12) -> Sweeps:
    """Has a worker sweep the cluster every second, first as it is, then with 1 % of its instances changed each time."""
    database.create(DATABASE)
    connection = ["--database", database.connection(DATABASE)]
    run([str(gwm), "migrate", *connection])
    cluster = Cluster(simulation, logs)
    with cluster.process:
        run(
            [str(gwm), "cluster", "add", "large", *connection, "--key-file", str(key), "--host", "127.0.0.1", "--port",
             cluster.port, "--user", "gwm", "--pin", cluster.pin, "--live-interval", "1"],
            {"GWM_RAPI_PASSWORD": "gwm"})
        with Process([str(gwm), "work", *connection, "--key-file", str(key)], logs / "work.log") as worker:
            # The first read writes everything, and the two after it show that there is nothing more to write.
            wait_for_reads(worker, cluster, 3)
            rows = written(database)
            unchanged = cost(worker, cluster, count)
            if written(database) != rows:
                raise SystemExit("the worker has written rows of instances that have not changed")
            changes = 0

            def change() -> None:
                nonlocal changes
                changes += cluster.churn(1)

            change()
            changed = cost(worker, cluster, count, change)
            # The last ones are for a sweep after those that were measured.
            wait_for_reads(worker, cluster, 1)
            if written(database) - rows != changes:
                raise SystemExit(f"of {changes} changes the worker has written {written(database) - rows}")
            return Sweeps(unchanged, changed, count, worker.memory("VmRSS"), worker.memory("RssAnon"))


def cost(worker: Process, cluster: Cluster, count: int, after_each=lambda: None) -> float:
    """Milliseconds of processor time for one of so many sweeps, with all that the worker does between two."""
    before = worker.cpu_seconds()
    for _ in range(count):
        wait_for_reads(worker, cluster, 1)
        after_each()
    return (worker.cpu_seconds() - before) / count * 1000


def wait_for_reads(worker: Process, cluster: Cluster, count: int) -> None:
    """Returns when the cluster has been read so many times more, and what was read has been dealt with."""
    wanted = cluster.reads() + count
    worker.wait_until(lambda: cluster.reads() >= wanted, "sweep", seconds=30, pause=0.02)
    time.sleep(0.4)


def written(database: Database) -> int:
    """How often rows of instances have been written: each time, their version grows."""
    return int(database.psql("--command", "SELECT coalesce(sum(version), 0) FROM instances", database=DATABASE))
