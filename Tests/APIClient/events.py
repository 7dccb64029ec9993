"""A service that sends events, one whenever it is told to.

Prints its port as a line of JSON, and serves until its input ends.
"""
import http.server, json, sys, threading

lock = threading.Condition()
told, gone = 0, False


class Service(http.server.BaseHTTPRequestHandler):
    def log_message(self, *_):
        pass

    def do_GET(self):
        global told, gone
        if self.path == "/tell":
            with lock:
                told += 1
                lock.notify_all()
            self.answer(b"")
        elif self.path == "/gone":
            with lock:
                lock.wait_for(lambda: gone)
            self.answer(b"")
        elif self.path.startswith("/refused"):
            self.answer(b'{"title":"no"}', 409, "application/problem+json")
        else:
            self.follow()

    def follow(self):
        global gone
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream; charset=utf-8")
        self.end_headers()
        for number in range(1, 4):
            with lock:
                lock.wait_for(lambda: told >= number)
            # An event ends in the middle of what is sent.
            self.wfile.write(f'en\r\nid: {number}\r\ndata: {{"x":{number},"y":0}}\r\n\r\n: th'.encode())
            self.wfile.flush()
        self.wfile.write(b"en\n\ndata: [DONE]\n\n")
        self.wfile.flush()
        # Nothing more comes; the client goes.
        self.connection.recv(1)
        with lock:
            gone = True
            lock.notify_all()

    def answer(self, body, status=200, kind="text/plain"):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Service)
server.daemon_threads = True
threading.Thread(target=server.serve_forever, daemon=True).start()
print(json.dumps({"port": server.server_address[1]}), flush=True)
sys.stdin.read()
