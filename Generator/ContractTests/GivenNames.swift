import JSON

/// The objects that examples speak of, by the names under which the tests make them: `{cluster}` for the id that the
/// contract gives as the example of `/v1.0/clusters/{id}`.
struct GivenNames {
  /// Names by the ids of the examples.
  private let names: [String: String]

  init(_ contract: Contract) {
    var names: [String: String] = [:]
    for operation in contract.operations {
      for parameter in operation.parameters where parameter.location == .path {
        if let id = parameter.example?.string, let name = GivenNames.name(parameter, operation) { names[id] = name }
      }
    }
    self.names = names
  }

  /// The path of an operation with its parameters named.
  func filled(_ operation: Operation) -> String {
    operation.parameters.filter { $0.location == .path }.reduce(operation.path) { path, parameter in
      path.replacing("{\(parameter.name)}", with: "{\(GivenNames.name(parameter, operation) ?? parameter.name)}")
    }
  }

  /// The text with each example's id replaced by its name in braces.
  func filled(_ text: String) -> String {
    names.reduce(text) { text, pair in text.replacing(pair.key, with: "{\(pair.value)}") }
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
