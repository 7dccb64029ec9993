import CCurl
import Glibc

/// The thread that owns every libcurl handle of a client.
enum TransferThread {
  private final class Start {
    let mailbox: Mailbox
    let connectionsPerHost: Int

    init(mailbox: Mailbox, connectionsPerHost: Int) {
      self.mailbox = mailbox
      self.connectionsPerHost = connectionsPerHost
    }
  }

  /// Starts it. It ends when `mailbox` is closed.
  static func start(reading mailbox: Mailbox, connectionsPerHost: Int) {
    _ = initializeLibrary
    let context = Unmanaged.passRetained(Start(mailbox: mailbox, connectionsPerHost: connectionsPerHost))
    var thread = pthread_t()
    let code = pthread_create(
      &thread, nil,
      { pointer in
        pointer.map { TransferThread.run(Unmanaged<Start>.fromOpaque($0).takeRetainedValue()) }
        return nil
      }, context.toOpaque())
    guard code == 0 else {
      // No thread to be had: every request is answered as canceled, which is true and harmless.
      context.release()
      mailbox.close()
      mailbox.reportEnd()
      return
    }
    pthread_detach(thread)
  }

  private static func run(_ start: Start) {
    blockSignals()
    let mailbox = start.mailbox
    if let multi = MultiHandle() {
      mailbox.attach(multi)
      let engine = TransferEngine(multi: multi, connectionsPerHost: start.connectionsPerHost)
      while true {
        let (messages, isClosing) = mailbox.take()
        for message in messages { engine.handle(message) }
        if isClosing { break }
        engine.turn()
      }
      mailbox.detach()
      engine.abortAll()
    } else {
      mailbox.close()
    }
    for case .start(let exchange) in mailbox.take().messages {
      exchange.fail(.canceled(sent: false))
    }
    mailbox.reportEnd()
  }
}

/// Signals are other threads' business; above all SIGPIPE, which a write to a closed connection raises in versions of
/// libcurl that leave writing to OpenSSL, and which would end the process.
private func blockSignals() {
  var all = sigset_t()
  sigfillset(&all)
  pthread_sigmask(SIG_SETMASK, &all, nil)
}

/// `curl_global_init` once, before any thread uses libcurl; Swift initializes globals once and in order.
private let initializeLibrary: Bool = curl_global_init(Int(CURL_GLOBAL_ALL)) == CURLE_OK
