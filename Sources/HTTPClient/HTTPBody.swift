/// A body in the pieces in which it comes, for one reader.
///
/// Little is read ahead: who reads slowly slows the server down. The transfer ends with the body's last copy and
/// iterator, and when the reading task is canceled.
public struct HTTPBody: AsyncSequence, Sendable {
  public typealias Element = [UInt8]
  public typealias Failure = HTTPClientError

  /// What is there already, before all else.
  private let pieces: [[UInt8]]
  let transfer: StreamedTransfer?

  /// A body that is there already; for tests of what reads one.
  public init(_ pieces: [[UInt8]]) {
    self.pieces = pieces
    transfer = nil
  }

  init(_ transfer: StreamedTransfer) {
    pieces = []
    self.transfer = transfer
  }

  public func makeAsyncIterator() -> Iterator { Iterator(pieces: pieces[...], transfer: transfer) }

  public struct Iterator: AsyncIteratorProtocol {
    fileprivate var pieces: ArraySlice<[UInt8]>
    fileprivate let transfer: StreamedTransfer?

    /// The next piece, never an empty one; nil at the end.
    public mutating func next(
      isolation actor: isolated (any Actor)? = #isolation
    ) async throws(HTTPClientError) -> [UInt8]? {
      while let piece = pieces.popFirst() {
        if !piece.isEmpty { return piece }
      }
      return try await transfer?.next()
    }

    /// Ends the transfer: nothing more is wanted.
    public mutating func end() {
      pieces = []
      transfer?.end()
    }
  }
}
