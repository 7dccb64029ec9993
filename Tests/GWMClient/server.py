"""A server of HTTP/1.1 that answers what its first request told it to.

`PUT /script` has a JSON array of answers: `{"status", "headers", "body"}`, or `{"drop": true}` to hang up. The requests
after it get one each, in order, and the last one again when all are used. `GET /requests` lists what came since. Prints
its port as a line of JSON, and serves until its input ends.
"""
import http.server, json, sys, threading

lock = threading.Lock()
answers, requests = [], []


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def serve(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", "0"))).decode()
        with lock:
            if self.path == "/script":
                answers[:], requests[:] = json.loads(body), []
                return self.send({"status": 204})
            if self.path == "/requests":
                return self.send({"status": 200, "body": requests})
            requests.append({"line": f"{self.command} {self.path}", "headers": dict(self.headers), "body": body})
            answer = answers.pop(0) if len(answers) > 1 else answers[0]
        if answer.get("drop"):
            self.close_connection = True
            self.connection.shutdown(2)
        else:
            self.send(answer)

    def send(self, answer):
        body = answer.get("body", "")
        data = (body if isinstance(body, str) else json.dumps(body)).encode()
        self.send_response(answer["status"])
        for name, value in answer.get("headers", {}).items():
            self.send_header(name, value)
        if answer["status"] not in (204, 304):
            self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        if answer["status"] not in (204, 304):
            self.wfile.write(data)

    def log_message(self, *arguments):
        pass

    do_GET = do_PUT = do_POST = do_PATCH = do_DELETE = serve


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
server.daemon_threads = True
threading.Thread(target=server.serve_forever, daemon=True).start()
print(json.dumps({"port": server.server_port}), flush=True)
sys.stdin.read()
