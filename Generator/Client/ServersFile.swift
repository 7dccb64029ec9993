/// The servers of a contract, as functions of their variables.
struct ServersFile {
  let contract: Contract

  private var names: [String] {
    var names = UniqueNames()
    return contract.servers.map { server in
      let words = server.description.split { !$0.isLetter && !$0.isNumber }.prefix(4).joined(separator: " ")
      return names.name(SwiftName.member(words.isEmpty || words.utf8.count > 40 ? "server" : words))
    }
  }

  /// The call of the first one that says where it is, for those who choose none.
  var usual: String? {
    for (name, server) in zip(names, contract.servers) where ServerURL(server).isAbsolute { return "Servers.\(name)()" }
    return nil
  }

  func text() -> String {
    var source = SwiftSource(from: contract, importing: [])
    source.line()
    source.documentation("Where \(contract.title) is to be found.")
    source.block("public enum Servers") { source in
      var types = UniqueNames()
      for (index, (name, server)) in zip(names, contract.servers).enumerated() {
        if index > 0 { source.line() }
        emit(server, name, naming: &types, into: &source)
      }
    }
    return source.text
  }

  private func emit(
    _ server: Contract.Server, _ name: String, naming types: inout UniqueNames, into source: inout SwiftSource
  ) {
    let owner = SwiftName.type(name.filter { $0 != "`" })
    var names = UniqueNames()
    let variables = server.variables.map { variable in
      let name = names.name(SwiftName.member(variable.name))
      let type = variable.values.isEmpty ? "String" : types.name(owner + SwiftName.type(name.filter { $0 != "`" }))
      return (variable: variable, name: name, type: type)
    }
    for (variable, _, type) in variables where !variable.values.isEmpty {
      source.documentation(variable.description)
      source.block("public enum \(type): String, Sendable, CaseIterable") { source in
        for word in words(variable).all { source.line("case \(word.member) = \(SwiftName.literal(word.text))") }
      }
      source.line()
    }
    source.documentation(
      (server.description.isEmpty ? "" : server.description + "\n\n") + "`\(server.url)`"
        + (ServerURL(server).isAbsolute ? "" : ", seen from where the contract is"))
    for (variable, name, _) in variables where !variable.description.isEmpty {
      source.documentation("- Parameter \(name): \(variable.description.replacing("\n", with: " "))")
    }
    let arguments = variables.map { variable, name, type in
      let usual =
        variable.values.isEmpty
        ? SwiftName.literal(variable.defaultValue) : ".\(words(variable).member(variable.defaultValue) ?? "")"
      return "\(name): \(type) = \(usual)"
    }
    let url = ServerURL(server).literal(
      variables.map { ($0.variable.name, $0.variable.values.isEmpty ? $0.name : "\($0.name).rawValue") })
    source.block("public static func \(name)(\(arguments.joined(separator: ", "))) -> String") { $0.line(url) }
  }

  /// The words that a variable may be; its default is one of them.
  private func words(_ variable: Contract.Server.Variable) -> EnumerationWords {
    EnumerationWords((variable.values + [variable.defaultValue]).unique)
  }
}
