import JSON

/// The objects that examples speak of, by the names under which the tests make them: `{cluster}` for the id that the
/// contract gives as the example of `/v1.0/clusters/{id}`.
struct GivenNames {
  /// Names by the ids of the examples.
  private let names: [[UInt8]: String]
  /// How long the ids are, in bytes, the longest first.
  private let lengths: [Int]
  /// Whether an id begins with a byte.
  private let starts: [Bool]

  init(_ contract: Contract) {
    var names: [[UInt8]: String] = [:]
    for operation in contract.operations {
      for parameter in operation.parameters where parameter.location == .path {
        if let id = parameter.example?.string, let name = GivenNames.name(parameter, operation) {
          names[Array(id.utf8)] = name
        }
      }
    }
    self.names = names
    lengths = Set(names.keys.map(\.count)).subtracting([0]).sorted(by: >)
    let firsts = Set(names.keys.compactMap(\.first))
    starts = (UInt8.min...UInt8.max).map(firsts.contains)
  }

  /// The path of an operation with its parameters named.
  static func filled(_ operation: Operation) -> String {
    operation.parameters.filter { $0.location == .path }.reduce(operation.path) { path, parameter in
      path.replacing("{\(parameter.name)}", with: "{\(GivenNames.name(parameter, operation) ?? parameter.name)}")
    }
  }

  /// The text with each example's id replaced by its name in braces.
  func filled(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard let shortest = lengths.last, bytes.count >= shortest else { return text }
    var filled: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if let (length, name) = id(in: bytes, at: index) {
        filled += "{\(name)}".utf8
        index += length
      } else {
        filled.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: filled, as: UTF8.self)
  }

  private func id(in bytes: [UInt8], at index: Int) -> (length: Int, name: String)? {
    guard starts[Int(bytes[index])] else { return nil }
    for length in lengths where index + length <= bytes.count {
      if let name = names[Array(bytes[index..<index + length])] { return (length, name) }
    }
    return nil
  }

  /// The collection before the parameter, in the singular: `/v1.0/clusters/{id}` → `cluster`.
  private static func name(_ parameter: Parameter, _ operation: Operation) -> String? {
    let segments = operation.path.split(separator: "/")
    guard let index = segments.firstIndex(of: "{\(parameter.name)}"), index > 0 else { return nil }
    let collection = segments[index - 1]
    return collection.hasSuffix("s") ? String(collection.dropLast()) : String(collection)
  }
}

extension ContractCase {
  /// The case with the objects of examples named.
  func naming(_ names: GivenNames) -> ContractCase {
    ContractCase(name, edits.map { $0.naming(names) }, expected, tries: tries)
  }
}

extension RequestEdit {
  fileprivate func naming(_ names: GivenNames) -> RequestEdit {
    switch self {
    case .set(let pointer, let json): .set(pointer, names.filled(json))
    case .items(let pointer, let json, let count): .items(pointer, names.filled(json), count)
    case .path(let path): .path(names.filled(path))
    case .query(let part): .query(names.filled(part))
    case .fill, .remove, .double, .body, .bytes, .nested, .announced, .chunked, .noBody, .method, .header, .noHeader,
      .noToken, .tokenInXAuthToken, .token, .tokenElsewhere:
      self
    }
  }
}
