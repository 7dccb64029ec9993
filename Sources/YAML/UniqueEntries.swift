/// The entries of a mapping while it is read: the first of each key is kept, later ones are faults.
struct UniqueEntries {
  private(set) var all: [Node.Entry] = []
  /// Where each key stands in `all`; only for mappings that are too large to be searched from the front.
  private var index: [String: Int] = [:]
  private let searchLimit = 16

  /// Adds an entry, unless its key was there: then gives the fault.
  mutating func append(_ key: Node.Key, _ value: Node) -> Fault? {
    if let earlier = find(key.text) {
      let other = all[earlier].key
      let line = other.range.start.line
      // Unicode and Swift take é for the same, whether it is one character or a letter with an accent.
      let isSame = other.text.unicodeScalars.elementsEqual(key.text.unicodeScalars)
      let way = isSame ? "" : " in other characters that mean the same"
      return Fault(
        at: key.range.start,
        "the key \"\(key.text)\" is in this mapping already, at line \(line)\(way): keep one of the two")
    }
    all.append(Node.Entry(key: key, value: value))
    if all.count == searchLimit {
      for (place, entry) in all.enumerated() { index[entry.key.text] = place }
    } else if all.count > searchLimit {
      index[key.text] = all.count - 1
    }
    return nil
  }

  private func find(_ text: String) -> Int? {
    all.count < searchLimit ? all.firstIndex { $0.key.text == text } : index[text]
  }
}
