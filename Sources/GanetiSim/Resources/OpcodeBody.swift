import JSON
import Values

/// A parameter that an opcode takes from a request's body.
struct Parameter: Sendable {
  enum Kind: Sendable {
    case string, flag, integer, object, list
    /// A list of `[what, index, parameters]`.
    case changes
    case word([String])

    func allows(_ value: JSONValue) -> Bool {
      switch (self, value) {
      case (.string, .string), (.flag, .bool), (.integer, .integer), (.object, .object), (.list, .array): true
      case (.changes, .array(let changes)):
        changes.allSatisfy { ["add", "attach", "detach", "remove", "modify"].contains($0[0]?.string) }
      case (.word(let words), .string(let word)): words.contains(word)
      default: false
      }
    }
  }

  let name: String
  let kind: Kind
  /// What stands in the job when the body says nothing; nil: nothing stands there.
  var standard: JSONValue?
  var isRequired = false

  init(_ name: String, _ kind: Kind, _ standard: JSONValue? = nil, isRequired: Bool = false) {
    self.name = name
    self.kind = kind
    self.standard = standard
    self.isRequired = isRequired
  }
}

extension Call {
  /// The opcode that the call asks for: what the path and the query fix, then the body checked against `parameters`.
  ///
  /// - Parameter handler: the name of Ganeti's handler, which it leaves in the reason trail.
  func opcode(
    _ kind: OpcodeKind, handler: String, fixed: JSONValue, parameters: [Parameter], allowsDryRun: Bool,
    ignoresBody: Bool = false
  ) throws(Refusal) -> Opcode {
    var opcode = Opcode(kind: kind, parameters: fixed)
    if allowsDryRun { opcode.isDryRun = try flag("dry-run") }
    opcode.reasons = reasons(handler: handler)
    let members: [JSONValue.Member]
    switch body {
    case nil: members = []
    case .object(let given): members = given
    case .some where ignoresBody: members = []
    case .some(let other):
      throw .badRequest("Body contents: Type is '\(other.pythonType)', but 'dict' is expected")
    }
    if let depends = members.first(where: { $0.name == "depends" }) {
      guard depends.value.isNull || depends.value.array != nil else { throw .invalid("depends", of: kind) }
      opcode.depends = depends.value
    }
    guard !ignoresBody else { return opcode }
    for parameter in parameters {
      if parameter.isRequired, !members.contains(where: { $0.name == parameter.name }) {
        throw .invalid(parameter.name, of: kind)
      }
    }
    for member in members { try opcode.take(member, of: parameters, fixed: fixed) }
    // In Ganeti's order, with what was not said.
    for parameter in parameters where opcode.parameters[parameter.name] == nil {
      if let standard = parameter.standard {
        opcode.parameters = opcode.parameters.with(parameter.name, standard)
      }
    }
    return opcode
  }

  /// The reason trail up to the library: the user's own reason first.
  func reasons(handler: String) -> [Opcode.Reason] {
    let nanoseconds = time.microseconds * 1000
    let library = Opcode.Reason(source: "gnt:library:rlib2:\(handler)", text: "", time: nanoseconds)
    guard let reason = request.argument("reason") else { return [library] }
    return [Opcode.Reason(source: "gnt:user", text: reason, time: nanoseconds), library]
  }
}

extension Opcode {
  /// Takes over a member of the body, or refuses it.
  fileprivate mutating func take(
    _ member: JSONValue.Member, of parameters: [Parameter], fixed: JSONValue
  ) throws(Refusal) {
    if fixed[member.name] != nil || (member.name == "dry_run" && isDryRun != nil) || member.name == "reason" {
      throw .badRequest("Can't overwrite static parameters {'\(member.name)'}")
    }
    switch (member.name, member.value) {
    case ("comment", .string), ("comment", .null): comment = member.value
    case ("priority", .integer(let value)): priority = value
    case ("dry_run", .bool(let value)): isDryRun = value
    case ("depends", _), ("debug_level", .integer): break
    case ("comment", _), ("priority", _), ("debug_level", _), ("dry_run", _): throw .invalid(member.name, of: kind)
    default:
      guard let parameter = parameters.first(where: { $0.name == member.name }) else {
        throw .badRequest(
          "Invalid body parameters: Object \(kind.className) doesn't support the parameter '\(member.name)'")
      }
      if member.value.isNull, !parameter.isRequired { return }
      guard parameter.kind.allows(member.value) else { throw .invalid(member.name, of: kind) }
      self.parameters = self.parameters.with(member.name, member.value)
    }
  }
}
