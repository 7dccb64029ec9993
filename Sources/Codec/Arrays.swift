public import JSON

extension JSONReader {
  /// An array whose elements `item` reads; nil where the next value is none, without the elements that do not fit.
  @inlinable
  public mutating func array<Item>(
    minItems: Int? = nil, maxItems: Int? = nil, _ item: (inout JSONReader) throws(JSONSyntaxError) -> Item?
  ) throws(JSONSyntaxError) -> [Item]? {
    guard try beginArray() else { return nil }
    var items: [Item] = []
    var count = 0
    while try nextElement() {
      // Most arrays have a few items: room for those at once.
      if count == 0 { items.reserveCapacity(4) }
      count += 1
      if let item = try item(&self) { items.append(item) }
    }
    check(items: count, minItems: minItems, maxItems: maxItems)
    return items
  }
}
