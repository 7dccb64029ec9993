import JSON

/// JSON for people: a line for each member and element, empty ones aside.
struct IndentedJSON {
  private(set) var text = ""
  private var depth: Int

  /// - Parameter indentation: how many spaces stand before every line but the first.
  init(_ value: JSONValue, indentation: Int = 0) {
    depth = indentation / 2
    add(value)
  }

  private mutating func add(_ value: JSONValue) {
    switch value {
    case .object(let members) where !members.isEmpty:
      add("{", members, "}") { text, member in
        text.text += "\(JSONValue.string(member.name).text): "
        text.add(member.value)
      }
    case .array(let elements) where !elements.isEmpty: add("[", elements, "]") { $0.add($1) }
    default: text += value.text
    }
  }

  private mutating func add<Item>(
    _ opening: String, _ items: [Item], _ closing: String, _ add: (inout IndentedJSON, Item) -> Void
  ) {
    text += opening
    depth += 1
    for (index, item) in items.enumerated() {
      text += (index == 0 ? "\n" : ",\n") + String(repeating: "  ", count: depth)
      add(&self, item)
    }
    depth -= 1
    text += "\n" + String(repeating: "  ", count: depth) + closing
  }
}
