import CCurl

/// Decides which request runs when, and hands libcurl's results to those who wait. Belongs to the transfer thread.
final class TransferEngine {
  /// Idle origins beyond this many are forgotten, the longest unused first, and with them their TLS sessions.
  private static let rememberedOrigins = 256

  /// The longest wait in one go; whatever happens earlier interrupts it.
  private static let longestWait: Duration = .seconds(60)

  private let multi: MultiHandle
  private let connectionsPerHost: Int
  private var origins: [String: Origin] = [:]
  private var transfers: [UnsafeMutableRawPointer: Transfer] = [:]

  init(multi: MultiHandle, connectionsPerHost: Int) {
    self.multi = multi
    self.connectionsPerHost = connectionsPerHost
  }

  func handle(_ message: Message) {
    switch message {
    case .start(let exchange): accept(exchange)
    case .abort(let id): abort(id)
    case .resume(let id): transfer(id)?.resume()
    case .limitToTotalTimeout(let id): transfer(id)?.limitToTotalTimeout()
    }
  }

  /// One round: move bytes, report what ended, start what waited, then wait for something to happen.
  func turn() {
    multi.perform()
    while let (easy, code) = multi.nextEnded() {
      if let transfer = transfers[easy] { finish(transfer, with: transfer.result(for: code)) }
    }
    let now = ContinuousClock.now
    expireWaiting(now)
    expireStreams(now)
    let deadlines = origins.values.flatMap(\.waiting).map(\.deadline) + transfers.values.compactMap(\.deadline)
    let wait = deadlines.min().map { min(now.duration(to: $0), Self.longestWait) } ?? Self.longestWait
    multi.wait(milliseconds: Int32(clamping: wait.wholeMilliseconds))
  }

  func abortAll() {
    for origin in origins.values {
      for exchange in origin.waiting { exchange.fail(.canceled(sent: false)) }
      origin.waiting = []
    }
    for transfer in transfers.values {
      finish(transfer, with: .failure(.canceled(sent: transfer.wasSent)))
    }
  }

  // MARK: Starting

  private func accept(_ exchange: Exchange) {
    let origin = origin(for: exchange.origin)
    origin.lastUse = .now
    origin.waiting.append(exchange)
    startWaiting(at: origin)
  }

  private func origin(for key: String) -> Origin {
    if let known = origins[key] { return known }
    if origins.count >= Self.rememberedOrigins,
      let oldest = origins.filter(\.value.isIdle).min(by: { $0.value.lastUse < $1.value.lastUse })
    {
      origins[oldest.key] = nil
    }
    let origin = Origin()
    origins[key] = origin
    return origin
  }

  private func startWaiting(at origin: Origin) {
    while origin.running < connectionsPerHost, !origin.waiting.isEmpty {
      start(origin.waiting.removeFirst(), at: origin)
    }
  }

  private func start(_ exchange: Exchange, at origin: Origin) {
    let remaining = ContinuousClock.now.duration(to: exchange.deadline)
    guard remaining > .zero else { return exchange.fail(.timedOut(.turn)) }
    guard let transfer = Transfer(exchange, origin: origin, remaining: remaining), transfer.join(multi) else {
      return exchange.fail(.invalidRequest(cause: "libcurl does not accept it"))
    }
    origin.running += 1
    transfers[transfer.easy] = transfer
  }

  // MARK: Ending

  private func finish(_ transfer: Transfer, with result: Result<HTTPResponse, HTTPClientError>) {
    transfers[transfer.easy] = nil
    transfer.leave(multi)
    transfer.exchange.end(result)
    transfer.origin.running -= 1
    startWaiting(at: transfer.origin)
  }

  /// Nothing happens for a request that has ended already: the two crossed.
  private func abort(_ id: UInt64) {
    if let transfer = transfer(id) {
      finish(transfer, with: .failure(.canceled(sent: transfer.wasSent)))
    } else {
      endWaiting(.canceled(sent: false)) { $0.id == id }
    }
  }

  private func transfer(_ id: UInt64) -> Transfer? { transfers.values.first { $0.exchange.id == id } }

  /// libcurl minds the time of answers that are taken whole.
  private func expireStreams(_ now: ContinuousClock.Instant) {
    for transfer in transfers.values where transfer.deadline.map({ $0 <= now }) ?? false {
      finish(transfer, with: .failure(.timedOut(transfer.wasSent ? .answer : .connection)))
    }
  }

  private func expireWaiting(_ now: ContinuousClock.Instant) {
    endWaiting(.timedOut(.turn)) { $0.deadline <= now }
  }

  private func endWaiting(_ error: HTTPClientError, where isOver: (Exchange) -> Bool) {
    for origin in origins.values where !origin.waiting.isEmpty {
      for exchange in origin.waiting where isOver(exchange) { exchange.fail(error) }
      origin.waiting.removeAll(where: isOver)
    }
  }
}

extension Duration {
  /// Rounded up, so that a wait does not end just before its time.
  var wholeMilliseconds: Int64 {
    let (seconds, attoseconds) = components
    // What is longer than a century is as good as for ever, and would overflow.
    guard seconds < 3_155_760_000 else { return 3_155_760_000_000 }
    return seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
  }
}
