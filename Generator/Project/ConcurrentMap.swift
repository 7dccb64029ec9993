import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// What `transform` makes of each element, in their order, on as many processors as there are.
  func concurrentMap<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
    let results = Mutex([Result?](repeating: nil, count: count))
    let ledger = Ledger.current
    DispatchQueue.concurrentPerform(iterations: count) { index in
      // Other threads note in the ledger of this one.
      let result = Ledger.$current.withValue(ledger) { transform(self[index]) }
      results.withLock { $0[index] = result }
    }
    return results.withLock { $0.compactMap(\.self) }
  }
}
