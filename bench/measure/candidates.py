"""Who is measured, and how each is started."""

import os
import pwd
from dataclasses import dataclass
from pathlib import Path

from measure.database import Database
from measure.http import free_port, get
from measure.peers import Tools
from measure.processes import Process, run

BENCH = Path(__file__).parent.parent
OURS = "gwm"
# Ours as it reads and writes each row for each request, which is what the peers do.
UNCACHED = "gwm, no row cache"
LIST = "/v1.0/instances?limit=50"


@dataclass
class Candidate:
    """A server that runs."""

    name: str
    process: Process
    port: int
    # How it checks a token; None where it does not.
    tokens: str | None
    versions: str

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def wait(self, token: str) -> None:
        self.process.wait_until(lambda: get(self.url + LIST, token)[0] == 200, "answer")


def service(gwm: Path, key: Path, database: Database, logs: Path, name: str = OURS) -> Candidate:
    """Our own, as it is run in earnest, or without the cache that only it has."""
    port = free_port()
    command = [str(gwm), "serve", "--database", database.connection(), "--port", str(port), "--key-file", str(key)]
    if name == UNCACHED:
        command += ["--row-cache-mib", "0"]
    version = run([str(gwm), "--version"]).strip()
    return Candidate(name, Process(command, logs / "gwm.log"), port, "remembered for 5 s", version)


def django(tools: Tools, database: Database, logs: Path) -> Candidate:
    port = free_port()
    command = [
        str(tools.python / "gunicorn"), "--workers", "2", "--bind", f"127.0.0.1:{port}", "--log-level", "warning",
        "--no-control-socket", "inventory.wsgi"]
    process = Process(command, logs / "django.log", tools.python_environment(database), BENCH / "peers" / "django")
    return Candidate(
        "Django", process, port, "looked up each time",
        tools.versions("Django", "djangorestframework", "gunicorn", "psycopg"))


def fastapi(tools: Tools, database: Database, logs: Path) -> Candidate:
    port = free_port()
    command = [
        str(tools.python / "uvicorn"), "--workers", "2", "--loop", "uvloop", "--http", "httptools",
        "--host", "127.0.0.1", "--port", str(port), "--no-access-log", "--log-level", "warning", "inventory.main:app"]
    process = Process(command, logs / "fastapi.log", tools.python_environment(database), BENCH / "peers" / "fastapi")
    return Candidate(
        "FastAPI", process, port, "looked up each time",
        tools.versions("fastapi", "pydantic", "uvicorn", "uvloop", "asyncpg"))


def go(tools: Tools, database: Database, logs: Path) -> Candidate:
    port = free_port()
    process = Process([str(tools.go), f"127.0.0.1:{port}"], logs / "go.log", database.environment())
    return Candidate("Go", process, port, "remembered for 5 s", tools.go_versions)


def nginx(folder: Path, logs: Path, page: bytes, instance: bytes) -> Candidate:
    """The limit: what our service has answered, as files."""
    port = free_port()
    (folder / "files").mkdir(parents=True)
    (folder / "files" / "list.json").write_bytes(page)
    (folder / "files" / "instance.json").write_bytes(instance)
    # Root's workers would be somebody who may not read the folder.
    user = f"user {pwd.getpwuid(0).pw_name};" if os.geteuid() == 0 else ""
    text = (BENCH / "peers" / "nginx" / "nginx.conf").read_text().replace("@USER@", user).replace("@PORT@", str(port))
    (folder / "nginx.conf").write_text(text)
    command = ["/usr/sbin/nginx", "-p", str(folder), "-c", "nginx.conf", "-e", "stderr"]
    version = run(["/bin/sh", "-c", "/usr/sbin/nginx -v 2>&1"]).strip().rpartition("/")[2]
    return Candidate("nginx, static", Process(command, logs / "nginx.log"), port, None, f"nginx {version}")
