extension JSONReader {
  /// Passes over `null`; false where the next value is something else.
  @inline(__always)
  public mutating func null() throws(JSONSyntaxError) -> Bool {
    skipSpace()
    guard at < end, start[at] == UInt8(ascii: "n") else { return false }
    try word("null")
    return true
  }

  /// A boolean, or nil with a fault noted.
  public mutating func bool() throws(JSONSyntaxError) -> Bool? {
    skipSpace()
    if at < end, start[at] == UInt8(ascii: "t") {
      try word("true")
      return true
    }
    if at < end, start[at] == UInt8(ascii: "f") {
      try word("false")
      return false
    }
    try mismatch(expected: JSONKind.boolean.phrase)
    return nil
  }

  private mutating func word(_ literal: StaticString) throws(JSONSyntaxError) {
    let count = literal.utf8CodeUnitCount
    for offset in 0..<count {
      guard at &+ offset < end, start[at &+ offset] == literal.utf8Start[offset] else {
        throw failure("'\(literal)' is misspelled here")
      }
    }
    at &+= count
  }
}
