"""A server of HTTP/1.1 that misbehaves on request.

Prints its ports and key pin as a line of JSON, and serves until its input ends.
"""
import base64, hashlib, json, os, socket, ssl, subprocess, sys, tempfile, threading

lock = threading.Condition()
requests, running, most, open_gate, steps = [], 0, 0, False, 0


def certificate(folder):
    key, cert = os.path.join(folder, "key.pem"), os.path.join(folder, "cert.pem")
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
         "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout", key, "-out", cert],
        check=True, stderr=subprocess.DEVNULL)
    command = ["openssl", "pkey", "-in", key, "-pubout", "-outform", "DER"]
    public = subprocess.run(command, check=True, capture_output=True).stdout
    return key, cert, "sha256//" + base64.b64encode(hashlib.sha256(public).digest()).decode()


def read_request(stream):
    line = stream.readline()
    if not line:
        return None
    method, path, _ = line.decode().split(" ", 2)
    headers = []
    while (line := stream.readline()) not in (b"\r\n", b""):
        name, _, value = line.decode().rstrip("\r\n").partition(":")
        headers.append([name, value.strip()])
    length = int(next((v for n, v in headers if n.lower() == "content-length"), "0"))
    return method, path, headers, stream.read(length).decode()


def answer(stream, body, status="200 OK", extra="", close=False):
    head = f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\nX-Answer: yes\r\n{extra}"
    stream.write((head + ("Connection: close\r\n" if close else "") + "\r\n").encode() + body)
    stream.flush()


def serve(connection):
    """Serves one connection; gives whether it is to be kept open for another request."""
    global running, most, open_gate, steps
    stream = connection.makefile("rwb")
    kept = False
    while (request := read_request(stream)) is not None:
        method, path, headers, body = request
        with lock:
            requests.append(f"{method} {path}")
            lock.notify_all()
        if path == "/echo":
            answer(stream, json.dumps({"method": method, "headers": headers, "body": body}).encode())
        elif path == "/session":
            answer(stream, b"resumed" if getattr(connection, "session_reused", False) else b"new", close=True)
            return
        elif path == "/requests":
            answer(stream, "\n".join(requests).encode(), close=True)
            return
        elif path == "/most":
            answer(stream, str(most).encode(), close=True)
            return
        elif path == "/open":
            with lock:
                open_gate = True
                lock.notify_all()
            answer(stream, b"", close=True)
            return
        elif path.startswith("/gate"):
            with lock:
                running += 1
                most = max(most, running)
                lock.wait_for(lambda: open_gate)
                running -= 1
            answer(stream, path.encode(), close=True)
            return
        elif path == "/step":
            with lock:
                steps += 1
                lock.notify_all()
            answer(stream, b"", close=True)
            return
        elif path == "/pieces":
            # Three pieces, each when there has been another request for /step.
            stream.write(b"HTTP/1.1 200 OK\r\nX-Answer: yes\r\n\r\n")
            stream.flush()
            for number in (1, 2, 3):
                with lock:
                    lock.wait_for(lambda: steps >= number)
                stream.write(f"piece {number}".encode())
                stream.flush()
            return
        elif path == "/held":
            # A piece, and no end before the client goes.
            stream.write(b"HTTP/1.1 200 OK\r\n\r\nfirst")
            stream.flush()
            connection.recv(1)
            with lock:
                requests.append("the client has gone")
            return
        elif path == "/never":
            stream.read(1)
            return
        elif path == "/cut":
            stream.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf")
            stream.flush()
            return
        elif path == "/drop" or (path == "/drop-when-kept" and kept):
            return
        elif path == "/garbage":
            stream.write(b"SSH-2.0-something\r\n\r\n")
            stream.flush()
            return
        elif path == "/redirect":
            answer(stream, b"", "302 Found", "Location: /echo\r\n")
        elif path == "/denied":
            answer(stream, b"no", "401 Unauthorized", 'WWW-Authenticate: Basic realm="x"\r\n', close=True)
            return
        elif path.startswith("/bytes/"):
            answer(stream, b"x" * int(path[7:]))
        elif path == "/interim":
            stream.write(b"HTTP/1.1 103 Early Hints\r\nX-Early: yes\r\n\r\n")
            answer(stream, b"late")
        elif path == "/endless":
            stream.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
            while True:
                stream.write(b"1000\r\n" + b"y" * 4096 + b"\r\n")
                stream.flush()
        else:
            answer(stream, b"hello")
        kept = True


def accept(listener, context=None, mode="serve"):
    held = []
    while True:
        connection, _ = listener.accept()
        if mode == "silent":
            held.append(connection)
        elif mode == "hang up":
            connection.recv(1)
            connection.close()
        else:
            threading.Thread(target=run, args=(connection, context, mode), daemon=True).start()


def run(connection, context, mode):
    try:
        if context:
            connection = context.wrap_socket(connection, server_side=True)
        if mode == "serve":
            serve(connection)
    except (OSError, ValueError):
        pass
    finally:
        connection.close()


def listen(**how):
    listener = socket.create_server(("127.0.0.1", 0), backlog=128)
    threading.Thread(target=accept, args=(listener,), kwargs=how, daemon=True).start()
    return listener.getsockname()[1]


with tempfile.TemporaryDirectory() as folder:
    key, cert, pin = certificate(folder)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(cert, key)
    ready = {"plain": listen(), "tls": listen(context=context), "silent": listen(mode="silent"),
             "hangUp": listen(mode="hang up"), "leaves": listen(context=context, mode="leave"),
             "pin": pin, "certificate": open(cert).read()}
print(json.dumps(ready), flush=True)
sys.stdin.read()
