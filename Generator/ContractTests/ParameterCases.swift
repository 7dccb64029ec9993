import Values

/// The cases of an operation's parameters: every keyword broken, every edge accepted, and the query as a whole.
struct ParameterCases {
  let contract: Contract
  let operation: Operation

  func all() -> [ContractCase] { operation.parameters.flatMap(of) + query() + used() }

  private func of(_ parameter: Parameter) -> [ContractCase] {
    let target = contract.resolved(parameter.schema)
    var all = wrong(parameter, target) + right(parameter, target) + example(parameter)
    if parameter.isRequired, parameter.location != .path {
      all.append(
        ContractCase(
          "\(parameter.name) left out", parameter.location == .header ? [.noHeader(parameter.name)] : [],
          .parameterFault(parameter.name, rule: "required"), tries: DeclaredConstraint(required: parameter)))
    }
    if parameter.location == .query, let value = RightParameter.texts(target).first?.text {
      let part = "\(parameter.name)=\(PercentEncoding.encoded(value))"
      all.append(
        ContractCase(
          "\(parameter.name) twice", [.query(part), .query(part)],
          .parameterFault(parameter.name, rule: "duplicate")))
    }
    return all
  }

  private func wrong(_ parameter: Parameter, _ schema: Schema) -> [ContractCase] {
    var wrong = WrongParameter.all(schema, isHeader: parameter.location == .header)
    // A path that ends early is another path.
    if parameter.location == .path { wrong.removeAll { $0.text.isEmpty } }
    return wrong.map { value in
      ContractCase(
        "\(parameter.name) \(value.name)", [edit(parameter, value.text)],
        .parameterFault(parameter.name, rule: value.rule),
        tries: DeclaredConstraint(value.keyword, of: schema))
    }
  }

  private func right(_ parameter: Parameter, _ schema: Schema) -> [ContractCase] {
    guard parameter.location != .path else { return [] }
    return RightParameter.texts(schema, isHeader: parameter.location == .header).map { value in
      ContractCase(
        "\(parameter.name) accepted: \(value.name)",
        [edit(parameter, value.text), .query("\(BodyCases.planted)=1")],
        .parameterFault(BodyCases.planted, rule: "unknown"))
    }
  }

  private func example(_ parameter: Parameter) -> [ContractCase] {
    guard parameter.location != .path, let example = parameter.example else { return [] }
    return [
      ContractCase(
        "\(parameter.name) accepted: its example",
        [edit(parameter, example.string ?? example.text), .query("\(BodyCases.planted)=1")],
        .parameterFault(BodyCases.planted, rule: "unknown"))
    ]
  }

  /// Reads take their parameters to the store: each value, and all examples together.
  private func used() -> [ContractCase] {
    guard operation.method == "GET" else { return [] }
    // A cursor is had from the page before, and whoever waits needs time.
    let parameters = operation.parameters.filter { $0.location == .query && !["cursor", "wait"].contains($0.name) }
    guard !parameters.isEmpty else { return [] }
    let each = parameters.flatMap { parameter in
      let example = parameter.example.map { [(name: "its example", text: $0.string ?? $0.text)] } ?? []
      return (RightParameter.texts(contract.resolved(parameter.schema)) + example).map { value in
        ContractCase("\(parameter.name) used: \(value.name)", [edit(parameter, value.text)], .status(200))
      }
    }
    let together = parameters.compactMap { parameter in
      parameter.example.map { edit(parameter, $0.string ?? $0.text) }
    }
    return each + [ContractCase("all parameters used together", together, .status(200))]
  }

  private func edit(_ parameter: Parameter, _ value: String) -> RequestEdit {
    switch parameter.location {
    case .query: .query("\(parameter.name)=\(PercentEncoding.encoded(value))")
    case .header: .header(parameter.name, value)
    case .cookie: .header("Cookie", "\(parameter.name)=\(value)")
    case .path: .path(operation.path.replacing("{\(parameter.name)}", with: PercentEncoding.encoded(value)))
    }
  }

  // MARK: The query as a whole

  private func query() -> [ContractCase] {
    let names = operation.parameters.filter { $0.location == .query }.map(\.name)
    var all = [
      ContractCase(
        "an unknown parameter", [.query("zq9=1")], .parameterFault("zq9", rule: "unknown")),
      ContractCase(
        "a percent sign without digits in the query", [.query("zq=%zz")], .problem(400, "malformed-request")),
      ContractCase("a percent sign at the end of the query", [.query("zq=%")], .problem(400, "malformed-request")),
      ContractCase("a query that is not UTF-8", [.query("zq=%ff")], .problem(400, "malformed-request")),
    ]
    if let known = Misspelling.clearest(of: names) {
      all.append(
        ContractCase(
          "the unknown parameter \(known.wrong)", [.query("\(known.wrong)=1")],
          .parameterFault(known.wrong, rule: "unknown", saying: "did you mean \(known.right)?")))
    }
    if let start = operation.path.firstIndex(of: "{") {
      let prefix = operation.path[..<start]
      all.append(
        ContractCase(
          "a path that is not percent-encoded", [.path("\(prefix)%zz")], .problem(400, "malformed-request")))
    }
    return all
  }
}

/// A text that breaks one keyword of a parameter.
struct WrongParameter {
  let keyword: DeclaredConstraint.Keyword
  let name: String
  let text: String
  let rule: String

  static func all(_ schema: Schema, isHeader: Bool) -> [WrongParameter] {
    func wrong(_ keyword: DeclaredConstraint.Keyword, _ name: String, _ text: String, rule: String? = nil)
      -> WrongParameter
    {
      WrongParameter(keyword: keyword, name: name, text: text, rule: rule ?? keyword.rawValue)
    }
    switch schema.kind {
    case .string(let rules):
      return WrongText.all(rules, isHeader: isHeader).map { text in
        let value =
          switch text.form {
          case .text(let value): value
          case .fill(let character, let count): String(repeating: character, count: count)
          }
        return wrong(text.keyword, text.name, value)
      }
    case .enumeration:
      return [wrong(.enum, "is none of the words", "no-such-word"), wrong(.enum, "is empty", "")]
    case .integer(let rules):
      var all = [
        wrong(.type, "is a word", "many"), wrong(.type, "has a fraction", "1.5"), wrong(.type, "is empty", ""),
        wrong(.type, "is hexadecimal", "0x10"), wrong(.type, "begins with a space", " 5"),
        wrong(.type, "has more than 64 bits", "99999999999999999999", rule: "format"),
      ]
      if let minimum = rules.minimum { all.append(wrong(.minimum, "is below its minimum", String(Int(minimum) - 1))) }
      if let maximum = rules.maximum { all.append(wrong(.maximum, "is above its maximum", String(Int(maximum) + 1))) }
      return all
    case .boolean:
      return [
        wrong(.type, "is a number", "1"), wrong(.type, "is in upper case", "TRUE"), wrong(.type, "is empty", ""),
      ]
    case .number, .array, .object, .choice, .reference, .any, .never: return []
    }
  }
}

/// Texts that fit a parameter, at the edges.
enum RightParameter {
  static func texts(_ schema: Schema, isHeader: Bool = false) -> [(name: String, text: String)] {
    switch schema.kind {
    case .string(let rules): RightValue.edgeTexts(rules).filter { !isHeader || $0.text.utf8.allSatisfy { $0 < 0x80 } }
    case .enumeration(let words): words.map { ($0, $0) }
    case .integer(let rules): RightValue.edgeNumbers(rules).map { ($0.name, String($0.number)) }
    case .boolean: [("true", "true"), ("false", "false")]
    case .number, .array, .object, .choice, .reference, .any, .never: []
    }
  }
}
