public import JSON

extension JSONReader {
  /// An object of any content, as a tree; nil where the next value is none.
  public mutating func object() throws(JSONSyntaxError) -> JSONValue? {
    guard try kind() == .object else {
      try mismatch(expected: JSONKind.object.phrase)
      return nil
    }
    return try value()
  }

  /// An object of any names, whose values `item` reads; nil where the next value is none, without the values that do
  /// not fit.
  @inlinable
  public mutating func map<Item>(
    minProperties: Int? = nil, _ item: (inout JSONReader) throws(JSONSyntaxError) -> Item?
  ) throws(JSONSyntaxError) -> [String: Item]? {
    guard try beginObject() else { return nil }
    var items: [String: Item] = [:]
    var names: Set<String> = []
    while try nextName() {
      let name = name
      if names.insert(name).inserted {
        if let item = try item(&self) { items[name] = item }
      } else {
        try skipDuplicate()
      }
    }
    if let minProperties { check(members: names.count, minProperties: minProperties) }
    return items
  }
}

extension JSONWriter {
  /// An object whose values `write` writes, in the order of the names.
  @inlinable
  public mutating func map<Item>(_ items: [String: Item], _ write: (inout JSONWriter, Item) -> Void) {
    raw("{")
    var isFirst = true
    for (name, item) in items.sorted(by: { $0.key < $1.key }) {
      if isFirst { isFirst = false } else { raw(",") }
      string(name)
      raw(":")
      write(&self, item)
    }
    raw("}")
  }
}
