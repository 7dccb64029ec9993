import JSON
import Values

/// The description of an operation that programs read: what `gwm api` is driven by.
struct OperationDescriptionCode {
  let contract: Contract
  let operation: Operation
  let parameters: [ClientParameter]
  let bodyType: String?

  func emit(into source: inout SwiftSource) {
    source.line("public static let description = OperationDescription(")
    source.indented { source in
      source.line("id: \(SwiftName.literal(operation.id)),")
      source.line("method: \(SwiftName.literal(operation.method)),")
      source.line("path: \(SwiftName.literal(operation.path)),")
      source.line("tag: \(SwiftName.literal(operation.tag)),")
      source.line("summary: \(SwiftName.literal(operation.summary)),")
      source.line("details: \(SwiftName.literal(operation.description)),")
      source.line("permission: \(SwiftName.literal(operation.permission)),")
      source.line("produces: \(SwiftName.literals(produces)),")
      guard !parameters.isEmpty else {
        source.line("parameters: [],")
        return emitBody(into: &source)
      }
      source.line("parameters: [")
      source.indented { source in for parameter in parameters { emit(parameter, into: &source) } }
      source.line("],")
      emitBody(into: &source)
    }
  }

  private var produces: [String] { operation.successes.flatMap(\.contents).map(\.mediaType).unique }

  private func emit(_ parameter: ClientParameter, into source: inout SwiftSource) {
    let declared = parameter.parameter
    source.line("ParameterDescription(")
    source.indented { source in
      source.line("\(SwiftName.literal(declared.name)), in: .\(declared.location.rawValue),")
      source.line("isRequired: \(declared.isRequired), rule: \(parameter.rule),")
      let value = contract.defaultValue(of: declared.schema)?.value
      if let value { source.line("defaultValue: \(SwiftName.literal(value.string ?? value.text)),") }
      source.line("help: \(SwiftName.literal(declared.description))),")
    }
  }

  private func emitBody(into source: inout SwiftSource) {
    guard let body = operation.body, let content = body.contents.first, let bodyType else {
      return source.line("body: nil)")
    }
    source.line("body: BodyDescription(")
    source.indented { source in
      source.line("\(SwiftName.literal(content.mediaType)), isRequired: \(body.isRequired), \(bodyType).self,")
      source.line("example: \(SwiftName.literal(content.examples.first?.value.text ?? "{}"))))")
    }
  }
}
