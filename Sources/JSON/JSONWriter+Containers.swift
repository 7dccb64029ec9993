extension JSONWriter {
  /// An array whose elements `write` writes.
  @inlinable
  public mutating func array<Items: Sequence>(_ items: Items, _ write: (inout JSONWriter, Items.Element) -> Void) {
    raw("[")
    elements(items, write)
    raw("]")
  }

  /// The elements of an array or the members of an object as `write` writes them, with commas between them.
  @inlinable
  public mutating func elements<Items: Sequence>(_ items: Items, _ write: (inout JSONWriter, Items.Element) -> Void) {
    var isFirst = true
    for item in items {
      if isFirst { isFirst = false } else { raw(",") }
      write(&self, item)
    }
  }
}
