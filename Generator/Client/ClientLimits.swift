/// What a document may say of operations, and no client is compiled for.
struct ClientLimits {
  private let contract: Contract

  init(_ contract: Contract) { self.contract = contract }

  func diagnostics() -> [Diagnostic] { contract.operations.flatMap { $0.parameters.compactMap(content) } }

  /// A parameter is spelled by a style, or is the text of a media type.
  private func content(_ parameter: Parameter) -> Diagnostic? {
    guard let mediaType = parameter.mediaType else { return nil }
    let kind = ContentKind(mediaType)
    if kind == .json { return nil }
    guard kind == .text else {
      return limit(
        parameter,
        "a parameter is compiled as JSON or as text, not as `\(mediaType)`: describe it by `schema` and `style`")
    }
    switch contract.resolved(parameter.schema).kind {
    case .string, .enumeration, .integer, .number, .boolean: return nil
    case .array, .object, .choice, .reference, .any, .never:
      return limit(
        parameter,
        "nothing says how the value of `\(parameter.name)` is spelled as `\(mediaType)`: describe it by `schema` and `style`, or as JSON"
      )
    }
  }

  private func limit(_ parameter: Parameter, _ message: String) -> Diagnostic {
    Diagnostic(.unsupported, file: contract.file, at: parameter.position, rule: .parameterContent, message)
  }
}
