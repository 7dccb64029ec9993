import YAML

/// The root of `text`, read as the file `file`.
func read(_ text: String, file: String = "test.yaml") throws(YAMLFaults) -> Node {
  try parseYAML(Array(text.utf8), file: file)
}

/// The faults of `text` as `line:column: message`; none when it is right.
func faults(_ text: String, file: String = "test.yaml") -> [String] {
  faults(Array(text.utf8), file: file)
}

func faults(_ bytes: [UInt8], file: String = "test.yaml") -> [String] {
  do throws(YAMLFaults) {
    _ = try parseYAML(bytes, file: file)
    return []
  } catch {
    return error.faults.map { "\($0.position): \($0.message)" }
  }
}

/// A node without its places, in a form that is easy to compare and to read.
func outline(_ node: Node) -> String {
  switch node.content {
  case .mapping(let entries): "{" + entries.map { "\($0.key.text): \(outline($0.value))" }.joined(separator: ", ") + "}"
  case .sequence(let elements): "[" + elements.map(outline).joined(separator: ", ") + "]"
  case .scalar(let scalar):
    switch scalar.value {
    case .string(let text): "\"\(text)\""
    case .integer(let value): "\(value)"
    case .float(let value): "\(value)"
    case .bool(let value): "\(value)"
    case .null: "null"
    }
  }
}
