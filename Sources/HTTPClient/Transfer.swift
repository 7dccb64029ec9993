import CCurl
import Values

/// One request on its way: libcurl's easy handle, and what has come of the answer. Belongs to the transfer thread.
final class Transfer {
  let exchange: Exchange
  let origin: Origin
  let easy: UnsafeMutableRawPointer

  /// Whether any byte of the request may have left: the connection stood and the request was about to go.
  private(set) var wasSent = false

  /// When an answer in pieces is given up; nil while its reader is what it waits for, and for other answers.
  var deadline: ContinuousClock.Instant? {
    guard case .pieces(_, let silence) = exchange.recipient else { return nil }
    if !isStreaming || isLimitedToTotalTimeout { return exchange.deadline }
    return isPaused ? nil : lastPiece + silence
  }

  /// Whether status and headers of an answer in pieces were handed over.
  private var isStreaming = false
  private var isPaused = false
  private var isLimitedToTotalTimeout = false
  private var lastPiece = ContinuousClock.now
  private var headers = HTTPHeaders()
  private var body: [UInt8] = []
  private var isTooLarge = false
  private var headerList: UnsafeMutablePointer<curl_slist>?
  private let errorText: UnsafeMutablePointer<CChar>

  /// Nil when libcurl refuses one of the settings.
  init?(_ exchange: Exchange, origin: Origin, remaining: Duration) {
    guard let easy = curl_easy_init() else { return nil }
    self.exchange = exchange
    self.origin = origin
    self.easy = easy
    errorText = .allocate(capacity: Int(CURL_ERROR_SIZE))
    errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    guard configure(remaining: remaining) else { return nil }
  }

  deinit {
    curl_easy_cleanup(easy)
    curl_slist_free_all(headerList)
    errorText.deallocate()
  }

  func join(_ multi: MultiHandle) -> Bool {
    curl_multi_add_handle(multi.pointer, easy) == CURLM_OK
  }

  /// Must come before this transfer goes: libcurl's callbacks point at it.
  func leave(_ multi: MultiHandle) {
    curl_multi_remove_handle(multi.pointer, easy)
  }

  /// Goes on after a pause, in which no bytes were taken.
  func resume() {
    guard isPaused else { return }
    isPaused = false
    lastPiece = .now
    curl_easy_pause(easy, CURLPAUSE_CONT)
  }

  func limitToTotalTimeout() { isLimitedToTotalTimeout = true }

  func result(for code: CURLcode) -> Result<HTTPResponse, HTTPClientError> {
    guard code == CURLE_OK else {
      if isTooLarge { return .failure(.bodyTooLarge(limit: exchange.request.maximumBodyBytes)) }
      return .failure(HTTPClientError(code, text: String(cString: errorText), wasSent: wasSent))
    }
    return .success(HTTPResponse(status: status, headers: headers, body: body))
  }

  private var status: Int {
    var status = 0
    _ = ccurl_get_long(easy, CURLINFO_RESPONSE_CODE, &status)
    return status
  }

  // MARK: Settings

  private func configure(remaining: Duration) -> Bool {
    let request = exchange.request
    var settings = CurlSettings(easy)
    settings.set(CURLOPT_URL, request.url)
    settings.set(CURLOPT_PROTOCOLS_STR, "http,https")
    settings.set(CURLOPT_PATH_AS_IS, 1)
    settings.set(CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_1)
    settings.set(CURLOPT_FOLLOWLOCATION, 0)
    // An empty proxy: the environment's are not asked.
    settings.set(CURLOPT_PROXY, "")
    settings.set(CURLOPT_NOSIGNAL, 1)
    // Else giving up on a name that resolves slowly would hold up every other transfer until it has resolved.
    settings.set(CURLOPT_QUICK_EXIT, 1)
    settings.set(CURLOPT_TCP_KEEPALIVE, 1)
    settings.set(CURLOPT_CONNECTTIMEOUT_MS, Int(max(1, request.connectTimeout.wholeMilliseconds)))
    if exchange.pipe == nil { settings.set(CURLOPT_TIMEOUT_MS, Int(max(1, remaining.wholeMilliseconds))) }
    settings.set(CURLOPT_ERRORBUFFER, errorText)
    if let share = origin.share { settings.set(CURLOPT_SHARE, share) }
    if request.method != "GET" && request.method != "HEAD" {
      // On a kept connection that turns out dead libcurl sends again by itself; what changes something must not be.
      settings.set(CURLOPT_FRESH_CONNECT, 1)
    }
    if let credentials = request.credentials {
      settings.set(credentials)
    }
    settings.apply(request.trust)
    setBody(&settings)
    setHeaders(&settings)
    setCallbacks(&settings)
    return settings.areAccepted
  }

  private func setBody(_ settings: inout CurlSettings) {
    let method = exchange.request.method
    let hasBody = ["POST", "PUT", "PATCH"].contains(method)
    if let body = exchange.request.body ?? (hasBody ? [] : nil) {
      settings.set(CURLOPT_POST, 1)
      settings.setSize(CURLOPT_POSTFIELDSIZE_LARGE, body.count)
      settings.setCopy(CURLOPT_COPYPOSTFIELDS, body)
      settings.set(CURLOPT_CUSTOMREQUEST, method)
    } else if method == "HEAD" {
      settings.set(CURLOPT_NOBODY, 1)
    } else {
      settings.set(CURLOPT_HTTPGET, 1)
      settings.set(CURLOPT_CUSTOMREQUEST, method)
    }
  }

  private func setHeaders(_ settings: inout CurlSettings) {
    let headers = exchange.request.headers
    // A name without a value takes a header out that libcurl would add for bodies.
    var lines = ["Expect:"]
    if headers["Content-Type"] == nil { lines.append("Content-Type:") }
    // A header with nothing in it is written with a semicolon.
    lines += headers.lines.map { $0.value.isEmpty ? "\($0.name);" : "\($0.name): \($0.value)" }
    for line in lines {
      guard let longer = curl_slist_append(headerList, line) else { continue }
      headerList = longer
    }
    settings.set(CURLOPT_HTTPHEADER, headerList)
  }

  private func setCallbacks(_ settings: inout CurlSettings) {
    let context = Unmanaged.passUnretained(self).toOpaque()
    settings.set(CURLOPT_PREREQDATA, context)
    settings.setPrerequest { context, _, _, _, _ in
      transfer(context)?.wasSent = true
      return CURL_PREREQFUNC_OK
    }
    settings.set(CURLOPT_HEADERDATA, context)
    settings.setData(CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
      transfer(context)?.takeHeader(UnsafeRawBufferPointer(start: bytes, count: size * count))
      return size * count
    }
    settings.set(CURLOPT_WRITEDATA, context)
    settings.setData(CURLOPT_WRITEFUNCTION) { bytes, size, count, context in
      // Any other count than the one offered ends the transfer.
      transfer(context)?.takeBody(UnsafeRawBufferPointer(start: bytes, count: size * count)) ?? 0
    }
  }

  // MARK: The answer

  private func takeHeader(_ bytes: UnsafeRawBufferPointer) {
    let line = String(decoding: bytes, as: UTF8.self)
    if line.hasPrefix("HTTP/") {
      // A status line: what came before belonged to an interim answer (1xx).
      headers = HTTPHeaders()
    } else if let colon = line.firstIndex(of: ":") {
      headers.append(String(line[..<colon]), line[line.index(after: colon)...].trimmed)
    } else if let pipe = exchange.pipe, !isStreaming, status >= 200 {
      isStreaming = true
      lastPiece = .now
      pipe.begin((status, headers))
    }
  }

  /// Gives how many bytes were taken: all of them, or none to end the transfer.
  private func takeBody(_ bytes: UnsafeRawBufferPointer) -> Int {
    if let pipe = exchange.pipe { return hand(bytes, to: pipe) }
    guard bytes.count <= exchange.request.maximumBodyBytes - body.count else {
      isTooLarge = true
      return 0
    }
    if body.isEmpty, let declared = headers["Content-Length"].flatMap({ Int($0) }) {
      body.reserveCapacity(max(bytes.count, min(declared, exchange.request.maximumBodyBytes)))
    }
    body.append(contentsOf: bytes)
    return bytes.count
  }

  /// The same of an answer in pieces, whose transfer may pause instead.
  private func hand(_ bytes: UnsafeRawBufferPointer, to pipe: AnswerPipe) -> Int {
    guard pipe.put(bytes) else {
      isPaused = true
      return Int(CURL_WRITEFUNC_PAUSE)
    }
    lastPiece = .now
    return bytes.count
  }
}

private func transfer(_ context: UnsafeMutableRawPointer?) -> Transfer? {
  context.map { Unmanaged<Transfer>.fromOpaque($0).takeUnretainedValue() }
}
