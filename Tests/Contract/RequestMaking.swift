import JSON

/// The objects that a request speaks of, by the names in its braces.
typealias GivenObjects = [String: String]

extension OperationCases {
  /// The request of the example with `edits` done to it.
  func request(_ edits: [RequestEdit], _ given: GivenObjects, _ service: ContractService) async throws -> WireRequest {
    var request = WireRequest(method: method, target: "")
    request.set("Authorization", "Bearer \(service.admin)")
    request.set("Content-Type", mediaType)
    var path = path
    var query: [String] = []
    var body = try example.map { BodyEditing(try JSONValue(parsing: OperationCases.filled($0, given))) }
    var whole: WireRequest.Body?
    for edit in edits {
      switch edit {
      case .set(let pointer, let json): body?.set(pointer, OperationCases.filled(json, given))
      case .fill(let pointer, let character, let count):
        body?.set(pointer, JSONValue.string(String(repeating: character, count: count)).text)
      case .items(let pointer, let json, let count):
        body?.set(
          pointer, "[" + Array(repeating: OperationCases.filled(json, given), count: count).joined(separator: ",") + "]"
        )
      case .remove(let pointer): body?.remove(pointer)
      case .double(let pointer): body?.double(pointer)
      case .body(let text): whole = .bytes(Array(text.utf8))
      case .bytes(let bytes): whole = .bytes(bytes)
      case .nested(let depth): whole = .bytes([UInt8](repeating: UInt8(ascii: "["), count: depth))
      case .announced(let count): whole = .announced(count)
      case .chunked(let count): whole = .chunked(count)
      case .noBody: whole = WireRequest.Body.none
      case .method(let name): request.method = name
      case .path(let text): path = text
      case .query(let part): query.append(part)
      case .header(let name, let value): request.set(name, value)
      case .noHeader(let name): request.set(name, nil)
      case .noToken: request.set("Authorization", nil)
      case .tokenInXAuthToken:
        request.set("Authorization", nil)
        request.set("X-Auth-Token", service.admin)
      case .token(let permissions):
        request.set("Authorization", "Bearer \(try await service.token(permissions, elsewhere: false))")
      case .tokenElsewhere(let permissions):
        request.set("Authorization", "Bearer \(try await service.token(permissions, elsewhere: true))")
      }
    }
    request.body = whole ?? body.map { .bytes($0.bytes) } ?? .none
    let separator = query.isEmpty ? "" : path.contains("?") ? "&" : "?"
    request.target = OperationCases.filled(path + separator + query.joined(separator: "&"), given)
    return request
  }

  /// The text with each `{name}` replaced by the object of that name.
  static func filled(_ text: String, _ given: GivenObjects) -> String {
    given.reduce(text) { $0.replacing("{\($1.key)}", with: $1.value) }
  }
}
