import CCurl

/// libcurl's multi handle: a set of transfers that move together. Belongs to one thread.
final class MultiHandle {
  let pointer: UnsafeMutableRawPointer

  init?() {
    guard let pointer = curl_multi_init() else { return nil }
    self.pointer = pointer
  }

  deinit {
    curl_multi_cleanup(pointer)
  }

  /// Moves whatever can move, without waiting.
  func perform() {
    var running: Int32 = 0
    curl_multi_perform(pointer, &running)
  }

  /// Waits until something can move, `curl_multi_wakeup` is called, or the time is over; libcurl's own timers count.
  func wait(milliseconds: Int32) {
    curl_multi_poll(pointer, nil, 0, milliseconds, nil)
  }

  /// The next transfer that has ended, with its result.
  func nextEnded() -> (easy: UnsafeMutableRawPointer, code: CURLcode)? {
    var remaining: Int32 = 0
    while let message = curl_multi_info_read(pointer, &remaining) {
      if message.pointee.msg == CURLMSG_DONE, let easy = message.pointee.easy_handle {
        return (easy, ccurl_result(message))
      }
    }
    return nil
  }
}
