"""A server that answers the examples of a contract, so that what commands print of them can be kept.

    examples.py CONTRACT

What is asked for changes a little of what comes: see `special`. Prints its port as a line of JSON, and serves until its
input ends.
"""
import copy, http.server, json, re, sys, threading, time, urllib.parse

waited = []
contract = json.load(open(sys.argv[1]))


def resolved(node):
    while "$ref" in node:
        target = contract
        for name in node["$ref"].removeprefix("#/").split("/"):
            target = target[name.replace("~1", "/").replace("~0", "~")]
        node = target
    return node


def example(content):
    media_type, media = next(iter(content.items()))
    return media_type, copy.deepcopy(resolved(next(iter(media["examples"].values())))["value"])


def problem(status, kind, **more):
    title = contract["x-problem-types"][kind]["title"]
    return status, {"type": f"/docs/problems/{kind}", "title": title, "status": status, **more}


def special(method, path, query, headers, status, body):
    """The answer where it is not the example as it stands."""
    if headers.get("Authorization") == "Bearer elsewhere":
        return 302, None
    if headers.get("Authorization") == "Bearer wrong":
        return problem(401, "unauthenticated", detail="the token is unknown, expired or revoked")
    if query.get("reason") == "conflict":
        job = {"id": "01938f6e-7c1a-7d52-9b0e-00000000000c", "status": "running"}
        return problem(409, "conflict", detail="another job works on the instance", job=job)
    if query.get("reason") == "invalid":
        errors = [{"parameter": "reason", "detail": "must be a better one", "rule": "pattern"},
                  {"pointer": "/disks/0", "detail": "is too small", "rule": "minimum"}]
        return problem(422, "invalid-request", detail="2 faults", errors=errors)
    if path.endswith("a") and "wait" in query and not waited:
        waited.append(path)
        body["progress"].update(step=1, steps=2, percent=40, message="copying\u0007 disks")
    elif "/jobs/" in path and path.endswith("e"):
        time.sleep(0.2)
        body.update(id=path.rsplit("/")[-1], status="running")
    elif "/jobs/" in path:
        # A job whose id ends in f fails, one whose id ends in a runs when it is first waited for, and in e, for ever.
        failed = path.endswith("f")
        body.update(id=path.rsplit("/")[-1], status="failed" if failed else "succeeded",
                    ended_at="2026-03-10T12:00:02.000Z")
        if failed:
            body["problem"] = problem(409, "insufficient-resources", detail="no node has 64 GiB of memory",
                                      ganeti_error={"class": "OpPrereqError", "code": "insufficient_resources"})[1]
    if "/actions/" in path and path.split("/")[3].endswith("f"):
        body["id"] = body["id"][:-1] + "f"
    if isinstance(body, dict) and "items" in body:
        item = body["items"][0]
        name = query.get("name")
        if name == "nothing.example.org":
            body["items"] = []
        elif name == "twice.example.org":
            other = copy.deepcopy(item)
            other.update(id="01938f6e-7c1a-7d52-9b0e-00000000000d",
                         cluster={"id": "01938f6e-7c1a-7d52-9b0e-00000000000e", "name": "west"})
            body["items"] = [item, other]
            for item in body["items"]:
                item["name"] = name
        elif name:
            item["name"] = name
            if name.startswith("failing"):
                item["id"] = item["id"][:-1] + "f"
        if query.get("limit") == "1":
            body.update(next=path + "?limit=1&cursor=c2Vjb25k", next_cursor="c2Vjb25k")
        if query.get("tag") == "new":
            item["live"]["status"] = "hibernating"
            item["shade"] = "green"
        if query.get("tag") == "hostile":
            item["name"] = "\u001b[31mred\u202eder"
        if headers.get("Authorization") == "Bearer plain":
            item["name"] = "backup"
        if query.get("tag") == "wide":
            item["name"] = "\u65e5\u672c\u8a9e.example.org"
    return status, body


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def serve(self):
        self.rfile.read(int(self.headers.get("Content-Length", "0")))
        path, _, query = self.path.partition("?")
        query = dict(urllib.parse.parse_qsl(query))
        for template, methods in contract["paths"].items():
            operation = methods.get(self.command.lower())
            if operation and re.fullmatch(re.sub(r"\{[^}]*\}", "[^/]+", template), path):
                return self.answer(operation, path, query)
        status, body = problem(404, "not-found")
        self.send(status, {}, "application/problem+json", body)

    def answer(self, operation, path, query):
        status, response = next((code, resolved(it)) for code, it in operation["responses"].items() if code < "3")
        headers = {name: str(resolved(it)["example"]) for name, it in response.get("headers", {}).items()}
        media_type, body = example(response["content"]) if "content" in response else ("", None)
        code, body = special(self.command, path, query, self.headers, int(status), body)
        if code == 302:
            headers["Location"] = "https://login.example.org/"
        if query.get("tag") == "old":
            headers.update({"Deprecation": "@1735689600", "Sunset": "Fri, 31 Dec 2032 00:00:00 GMT",
                            "Link": '</v2.0/machines>; rel="successor-version"'})
        self.send(code, headers, "application/problem+json" if code >= 400 else media_type, body)

    def send(self, status, headers, media_type, body):
        data = b"" if body is None else body.encode() if isinstance(body, str) else json.dumps(body).encode()
        self.send_response_only(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if data:
            self.send_header("Content-Type", media_type)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *arguments):
        pass

    do_GET = do_PUT = do_POST = do_PATCH = do_DELETE = serve


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
server.daemon_threads = True
threading.Thread(target=server.serve_forever, daemon=True).start()
print(json.dumps({"port": server.server_port}), flush=True)
sys.stdin.read()
