"""A RAPI that answers from recordings, and only what was recorded: `replay.py MODE RECORDING.json …`.

A request must have a recording's method, path, content type and body; it gets that recording's answer. Anything else is
a 418 that says what came. Modes other than `replay` misbehave. Prints its port and key pin as a line of JSON.
"""
import base64, hashlib, json, os, socket, ssl, subprocess, sys, tempfile, threading

AUTHORIZATION = "Basic " + base64.b64encode(b"gwm:gwm").decode()
recordings = [json.load(open(name)) for name in sys.argv[2:]]
mode = sys.argv[1]
count = 0


def certificate(folder):
    key, cert = os.path.join(folder, "key.pem"), os.path.join(folder, "cert.pem")
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
         "-subj", "/CN=cluster", "-keyout", key, "-out", cert], check=True, stderr=subprocess.DEVNULL)
    command = ["openssl", "pkey", "-in", key, "-pubout", "-outform", "DER"]
    public = subprocess.run(command, check=True, capture_output=True).stdout
    return key, cert, "sha256//" + base64.b64encode(hashlib.sha256(public).digest()).decode()


def matches(recording, method, path, headers, body):
    request = recording["request"]
    wanted = {name.lower(): value for name, value in request["headers"].items()}
    return (request["method"] == method and request["path"] == path and request["body"] == body
            and wanted.get("content-type") == headers.get("content-type"))


def respond(stream, status, headers, body):
    text = body if isinstance(body, bytes) else json.dumps(body).encode()
    head = f"HTTP/1.1 {status} X\r\n" + "".join(f"{name}: {value}\r\n" for name, value in headers)
    stream.write(f"{head}Content-Length: {len(text)}\r\nConnection: close\r\n\r\n".encode() + text)
    stream.flush()


def serve(connection):
    global count
    stream = connection.makefile("rwb")
    line = stream.readline().decode()
    method, path, _ = line.split(" ", 2)
    headers = {}
    while (line := stream.readline()) not in (b"\r\n", b""):
        name, _, value = line.decode().rstrip("\r\n").partition(":")
        headers[name.lower()] = value.strip()
    data = stream.read(int(headers.get("content-length", "0")))
    body = json.loads(data) if data else None
    count += 1
    if mode == "drop" or (mode == "drop-first" and count == 1):
        return
    if mode == "busy":
        return respond(stream, 503, [], {"message": f"request {count}"})
    if mode == "nonsense":
        return respond(stream, 200, [], b'{"data": [[[0, ')
    if mode == "html":
        return respond(stream, 502, [], b"<html>Bad Gateway</html>")
    if headers.get("authorization") != AUTHORIZATION:
        path = path + " (without credentials)"
    for recording in recordings:
        if matches(recording, method, path, headers, body):
            answer = recording["response"]
            kept = [h for h in answer["headers"] if h[0].lower() not in ("content-length", "connection")]
            return respond(stream, answer["status"], kept, answer["body"])
    came = f"{method} {path} {headers.get('content-type')} {data.decode()}"
    respond(stream, 418, [], {"message": f"nothing was recorded for {came}"})


def run(connection, context):
    try:
        connection = context.wrap_socket(connection, server_side=True)
        serve(connection)
    except (OSError, ValueError):
        pass
    finally:
        connection.close()


def accept(listener, context):
    while True:
        threading.Thread(target=run, args=(listener.accept()[0], context), daemon=True).start()


with tempfile.TemporaryDirectory() as folder:
    key, cert, pin = certificate(folder)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(cert, key)
listener = socket.create_server(("127.0.0.1", 0), backlog=64)
threading.Thread(target=accept, args=(listener, context), daemon=True).start()
print(json.dumps({"port": listener.getsockname()[1], "pin": pin}), flush=True)
sys.stdin.read()
