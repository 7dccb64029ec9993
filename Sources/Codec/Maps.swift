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
      guard let name = keptName() else {
        try skip()
        continue
      }
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

extension JSONReader {
  /// Keeps a member that is no property, by its name.
  @inlinable
  public mutating func additional<Item>(
    _ items: inout [String: Item], _ item: (inout JSONReader) throws(JSONSyntaxError) -> Item?
  ) throws(JSONSyntaxError) {
    describe()
    guard let name = keptName() else { return try skip() }
    guard items[name] == nil else { return try skipDuplicate() }
    if let value = try item(&self) { items[name] = value }
  }

  /// Keeps a member that nothing is said of, by its name.
  public mutating func undescribed(_ items: inout [String: JSONValue]) throws(JSONSyntaxError) {
    guard let name = keptName() else { return try skip() }
    guard items[name] == nil else { return try skipDuplicate() }
    items[name] = try value()
  }
}

extension JSONWriter {
  /// Members of an object that has others before them, in the order of the names.
  @inlinable
  public mutating func members<Item>(_ items: [String: Item], _ write: (inout JSONWriter, Item) -> Void) {
    for (name, item) in items.sorted(by: { $0.key < $1.key }) {
      raw(",")
      string(name)
      raw(":")
      write(&self, item)
    }
  }

  /// Members of an object, the first of them after `separator`; it is a comma where there are any.
  @inlinable
  public mutating func members<Item>(
    _ items: [String: Item], after separator: inout UInt8, _ write: (inout JSONWriter, Item) -> Void
  ) {
    for (name, item) in items.sorted(by: { $0.key < $1.key }) {
      raw(separator)
      separator = 44  // ,
      string(name)
      raw(":")
      write(&self, item)
    }
  }

  /// Members that nothing is said of, of an object that has others before them.
  public mutating func members(_ items: [String: JSONValue]) {
    if items.isEmpty { return }
    members(items) { writer, item in writer.value(item) }
  }

  /// Members that nothing is said of, the first of them after `separator`; it is a comma where there are any.
  public mutating func members(_ items: [String: JSONValue], after separator: inout UInt8) {
    if items.isEmpty { return }
    members(items, after: &separator) { writer, item in writer.value(item) }
  }

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
