import JSON

/// A request in Swift by way of the generated client, with `GWM_URL` and `GWM_TOKEN` in the environment.
struct SwiftExample {
  let contract: Contract
  let operation: Operation

  var text: String {
    let token = operation.allowsAnonymous ? "" : #"let token = environment["GWM_TOKEN"].map { Secret($0) }\#n"#
    return """
      import GWMClient
      import Values
      import class Foundation.ProcessInfo

      let environment = ProcessInfo.processInfo.environment
      let url = environment["GWM_URL", default: ""]
      \(token)let client = Client(ClientSettings(url: url\(token.isEmpty ? "" : ", token: token")))
      let answer = try await client.send(\(request))
      print(answer)
      """
  }

  /// The operation with what it cannot do without, and the body that the contract gives as an example.
  private var request: String {
    var arguments = operation.parameters.filter(\.isRequired).map { parameter in
      "\(SwiftName.member(parameter.name)): \(value(parameter.schema, parameter.example ?? .string("")))"
    }
    if let schema = operation.body?.schema,
      let example = operation.body?.contents.lazy.compactMap({ $0.examples.first?.value }).first
    {
      arguments.append("body: \(value(schema, example))")
    }
    return SwiftValue.call(SwiftName.type(operation.id), arguments, indent: 0)
  }

  private func value(_ schema: Schema, _ value: JSONValue) -> String {
    SwiftValue(contract: contract).expression(schema, value, indent: 2)
  }
}
