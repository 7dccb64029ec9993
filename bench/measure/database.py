"""A private PostgreSQL server: one folder, a Unix socket, no network."""

import os
import shutil
import signal
from pathlib import Path

from measure.processes import Process, run


class Database:
    """A server with a database `gwm`, whose superuser is `postgres`."""

    def __init__(self, folder: Path):
        self.programs = newest_programs()
        self.folder = folder
        folder.mkdir()
        # PostgreSQL refuses to run as root.
        self.user = "postgres" if os.geteuid() == 0 else None
        prefix: list[str] = []
        if self.user:
            shutil.chown(folder, self.user, self.user)
            prefix = ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups", "--"]
        run([*prefix, str(self.programs / "initdb"), f"--pgdata={folder}/data", "--username=postgres", "--auth=trust",
             "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"])
        settings = ["listen_addresses=", "port=5432", f"unix_socket_directories={folder}", "timezone=UTC", "fsync=off"]
        command = [str(self.programs / "postgres"), "-D", f"{folder}/data"]
        for setting in settings:
            command += ["-c", setting]
        log = folder.parent / "postgresql.log"
        self.server = Process(command, log, as_user=self.user, stop_by=signal.SIGINT)
        lock = folder / "data" / "postmaster.pid"
        try:
            self.server.wait_until(lambda: lock.exists() and lock.read_text().rstrip().endswith("ready"), "start")
            self.create("gwm")
        except BaseException:
            self.server.stop()
            raise

    def __enter__(self) -> "Database":
        return self

    def __exit__(self, *_: object) -> None:
        self.server.stop()

    def create(self, name: str) -> None:
        self.psql("--command", f"CREATE DATABASE {name}", database="postgres")

    def environment(self, database: str = "gwm") -> dict[str, str]:
        """What libpq and its relatives go by."""
        return {"PGHOST": str(self.folder), "PGPORT": "5432", "PGUSER": "postgres", "PGDATABASE": database}

    def connection(self, database: str = "gwm") -> str:
        return f"host={self.folder} port=5432 user=postgres dbname={database}"

    def psql(self, *arguments: str, database: str = "gwm") -> str:
        options = ["--no-psqlrc", "--quiet", "--tuples-only", "--no-align", "--set=ON_ERROR_STOP=1"]
        return run([str(self.programs / "psql"), *options, *arguments], self.environment(database)).strip()


def newest_programs() -> Path:
    """Debian keeps a folder for each major version."""
    found = [path for path in Path("/usr/lib/postgresql").glob("*/bin") if (path / "postgres").exists()]
    if not found:
        raise SystemExit("PostgreSQL's server is not installed (Debian: postgresql)")
    return max(found, key=lambda path: int(path.parent.name))
