import Generator
import JSON

extension OperationCases {
  /// The request of the example with `edits` done to it.
  ///
  /// - Throws: `Untried` where it speaks of an object that is not given.
  public func request(
    _ edits: [RequestEdit], _ given: GivenObjects, _ deployment: some Deployment
  ) async throws -> CaseRequest {
    var request = CaseRequest(method: method, target: "")
    request.set("Authorization", "Bearer \(deployment.token.reveal())")
    request.set("Content-Type", mediaType)
    var path = path
    var query: [String] = []
    var body = try example.map { BodyEditing(try JSONValue(parsing: try OperationCases.filled($0, given))) }
    var whole: CaseRequest.Body?
    for edit in edits {
      switch edit {
      case .set(let pointer, let json): body?.set(pointer, try OperationCases.filled(json, given))
      case .fill(let pointer, let character, let count):
        body?.set(pointer, JSONValue.string(String(repeating: character, count: count)).text)
      case .items(let pointer, let json, let count):
        let item = try OperationCases.filled(json, given)
        body?.set(pointer, "[" + Array(repeating: item, count: count).joined(separator: ",") + "]")
      case .remove(let pointer): body?.remove(pointer)
      case .double(let pointer): body?.double(pointer)
      case .body(let text): whole = .bytes(Array(text.utf8))
      case .bytes(let bytes): whole = .bytes(bytes)
      case .nested(let depth): whole = .bytes([UInt8](repeating: UInt8(ascii: "["), count: depth))
      case .announced(let count): whole = .announced(count)
      case .chunked(let count): whole = .chunked(count)
      case .noBody: whole = CaseRequest.Body.none
      case .method(let name): request.method = name
      case .path(let text): path = text
      case .query(let part): query.append(part)
      case .header(let name, let value): request.set(name, value)
      case .noHeader(let name): request.set(name, nil)
      case .noToken: request.set("Authorization", nil)
      case .tokenInXAuthToken:
        request.set("Authorization", nil)
        request.set("X-Auth-Token", deployment.token.reveal())
      case .token(let permissions):
        request.set("Authorization", "Bearer \(try await deployment.token(permissions, elsewhere: false).reveal())")
      case .tokenElsewhere(let permissions):
        request.set("Authorization", "Bearer \(try await deployment.token(permissions, elsewhere: true).reveal())")
      }
    }
    request.body = whole ?? body.map { .bytes($0.bytes) } ?? .none
    let separator = query.isEmpty ? "" : path.contains("?") ? "&" : "?"
    request.target = try OperationCases.filled(path + separator + query.joined(separator: "&"), given)
    return request
  }

  /// The text with each `{name}` replaced by the object of that name.
  /// - Throws: `Untried` where there is none.
  static func filled(_ text: String, _ given: GivenObjects) throws(Untried) -> String {
    let filled = given.reduce(text) { $0.replacing("{\($1.key)}", with: $1.value) }
    if let name = filled.firstMatch(of: /\{([a-z_]+)\}/)?.1 { throw Untried("there is no \(name) to speak of") }
    return filled
  }
}
