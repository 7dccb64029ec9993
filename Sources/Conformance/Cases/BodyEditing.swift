import JSON
import Values

/// The edits of a case, done to the body of the example.
struct BodyEditing {
  private var value: JSONValue
  /// JSON texts that need not be well formed, by the texts that keep their places.
  private var texts: [(placeholder: String, json: String)] = []

  /// The body of an example, whose times are made to lie ahead: contracts grow old.
  init(_ example: JSONValue) {
    guard case .object(let members) = example else {
      value = example
      return
    }
    value = .object(
      members.map { member in
        guard let time = member.value.string.flatMap({ Timestamp($0) }), time < .now else { return member }
        return JSONValue.Member(member.name, .string("2999-01-01T00:00:00.000Z"))
      })
  }

  var bytes: [UInt8] {
    let text = texts.reduce(value.text) { $0.replacing("\"\($1.placeholder)\"", with: $1.json) }
    return Array(text.utf8)
  }

  mutating func set(_ pointer: String, _ json: String) {
    let parsed = try? JSONValue(parsing: json)
    let placeholder = "§\(texts.count)§"
    if parsed == nil { texts.append((placeholder, json)) }
    value = BodyEditing.changed(value, BodyEditing.tokens(pointer)) { _ in parsed ?? .string(placeholder) }
  }

  mutating func remove(_ pointer: String) {
    value = BodyEditing.changed(value, BodyEditing.tokens(pointer)) { _ in nil }
  }

  /// The member at `pointer` stands twice.
  mutating func double(_ pointer: String) {
    var tokens = BodyEditing.tokens(pointer)
    let name = tokens.removeLast()
    value = BodyEditing.changed(value, tokens) { object in
      guard case .object(let members)? = object, let member = members.first(where: { $0.name == name }) else {
        return object
      }
      return .object(members + [member])
    }
  }

  private static func tokens(_ pointer: String) -> [String] {
    pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
      .map { String($0.replacing("~1", with: "/").replacing("~0", with: "~")) }
  }

  /// `value` with what is at the path changed; nil takes it away, and a new member or item comes last.
  private static func changed(
    _ value: JSONValue, _ path: [String], _ change: (JSONValue?) -> JSONValue?
  ) -> JSONValue {
    guard let token = path.first else { return change(value) ?? .null }
    func inner(_ value: JSONValue?) -> JSONValue? {
      path.count == 1 ? change(value) : changed(value ?? .object([]), Array(path.dropFirst()), change)
    }
    switch value {
    case .object(let members):
      guard members.contains(where: { $0.name == token }) else {
        return .object(members + (inner(nil).map { [JSONValue.Member(token, $0)] } ?? []))
      }
      return .object(
        members.compactMap { member in
          member.name == token ? inner(member.value).map { JSONValue.Member(token, $0) } : member
        })
    case .array(let elements):
      let index = Int(token) ?? elements.count
      guard index < elements.count else { return .array(elements + (inner(nil).map { [$0] } ?? [])) }
      return .array(elements.enumerated().compactMap { $0.offset == index ? inner($0.element) : $0.element })
    default: return value
    }
  }
}
