import YAML

/// Reads Path Items, Operations and Callbacks (OpenAPI 3.1, sections 4.8.9, 4.8.10 and 4.8.18).
struct OperationReader {
  let reading: ContractReading
  let security: SecurityReader
  /// Whether the document as a whole lets requests without a token pass.
  let allowsAnonymous: Bool
  /// That the version as a whole is deprecated.
  let deprecation: Deprecation?
  /// The path items that are being read: the operation's own, and around it those that call back.
  private var open: Set<String> = []

  init(reading: ContractReading, security: SecurityReader, allowsAnonymous: Bool, deprecation: Deprecation?) {
    self.reading = reading
    self.security = security
    self.allowsAnonymous = allowsAnonymous
    self.deprecation = deprecation
  }

  /// The operations of a path, or of a webhook.
  func operations(_ key: Node.Key, _ place: Place) -> [Operation] {
    guard let item = reading.resolved(place)?.place else { return [] }
    var inner = self
    guard inner.open.insert(item.identity).inserted else {
      reading.refuse(key, place, .endless, "this callback leads back to the operation that asks for it, without end")
      return []
    }
    return inner.operations(key, of: item)
  }

  private func operations(_ key: Node.Key, of item: Place) -> [Operation] {
    let parameters = ParameterObjectReader(reading: reading)
    return item.entries.compactMap { method, place in
      guard ObjectKind.methods.contains(method.text) else { return nil }
      return operation(method, place, path: key.text, shared: item, parameters)
    }
  }

  private func operation(
    _ method: Node.Key, _ place: Place, path: String, shared: Place, _ parameters: ParameterObjectReader
  ) -> Operation {
    let given = place.string("operationId")
    let id = given ?? OperationReader.id(method.text, path)
    let owner = SwiftName.type(id)
    let own = parameters.parameters(place, owner: owner)
    // An operation may describe a parameter of its path anew.
    let inherited = parameters.parameters(shared, owner: owner).filter { one in
      !own.contains { $0.isCalled(one.name, in: one.location) }
    }
    let bodies = BodyReader(reading: reading, owner: owner)
    let requirements = security.requirements(place)
    return Operation(
      id: id, isNamed: given != nil, method: method.text.uppercased(), path: path, tags: place.strings("tags"),
      summary: place.string("summary") ?? "", description: place.string("description") ?? "",
      more: DocumentLink(documentation: place), permission: place.string("x-permission") ?? "",
      given: place.string("x-given"),
      deprecation: deprecation(place, shared, path),
      parameters: inherited + own, body: place["requestBody"].flatMap(bodies.body),
      responses: place.entries("responses").filter { !$0.key.text.hasPrefix("x-") }.compactMap(bodies.response),
      callbacks: place.entries("callbacks").flatMap(callbacks), security: requirements,
      servers: (place["servers"] == nil ? shared : place).elements("servers").map(Contract.Server.init),
      allowsAnonymous: requirements.map(\.allowsAnonymous) ?? allowsAnonymous,
      extensions: place.extensions.merging(shared.extensions) { own, _ in own },
      remarks: Remarks(place, "externalDocs"), pathRemarks: Remarks(shared, "summary", "description"),
      position: method.range.start,
      positions: Dictionary(
        place.entries.map { ($0.key.text, $0.place.start) }, uniquingKeysWith: { first, _ in first }))
  }

  /// `GET /pets/{id}/toys` → `getPetsByIdToys`.
  static func id(_ method: String, _ path: String) -> String {
    let words = PathTemplate(path).segments.flatMap { $0 }.map { part in
      switch part {
      case .literal(let text): SwiftName.type(text)
      case .name(let name): "By" + SwiftName.type(name)
      }
    }
    return method + words.joined()
  }

  /// What is said of the operation itself, completed by what is said of its version.
  private func deprecation(_ place: Place, _ shared: Place, _ path: String) -> Deprecation? {
    let prefix = VersionPrefix(Contract.version(ofFile: reading.set.main.file))
    // What stands elsewhere, such as `/health`, stays when the version goes.
    let version = prefix.rest(of: path) == nil ? nil : deprecation
    guard place.bool("deprecated") == true else { return version }
    let extensions = place.extensions.merging(shared.extensions) { own, _ in own }
    return Deprecation(extensions, position: place.position("deprecated")).within(version)
  }

  private func callbacks(_ key: Node.Key, _ place: Place) -> [Operation.Callback] {
    guard let callback = reading.resolved(place)?.place else { return [] }
    return callback.entries.filter { !$0.key.text.hasPrefix("x-") }.map { expression, item in
      Operation.Callback(
        name: key.text, expression: expression.text, operations: operations(expression, item),
        position: expression.range.start)
    }
  }
}
