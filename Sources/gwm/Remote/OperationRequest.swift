import ArgumentParser
import Codec
import GWMClient
import JSON
import Values

/// A request of `gwm api`, checked: what the command line gives an operation, and the options besides.
struct OperationRequest {
  let request: RequestBuilder
  let options: ApiOptions

  /// - Throws: `CommandFailure` with everything that does not fit the contract.
  init(_ operation: OperationDescription, _ arguments: [String]) throws {
    var reading = OperationArguments(operation)
    reading.read(arguments)
    var faults = reading.faults
    for parameter in operation.parameters where parameter.isRequired && !reading.given.contains(parameter.name) {
      faults.append("--\(parameter.option) is missing")
    }
    try OperationRequest.refuse(faults, of: operation)
    do {
      options = try ApiOptions.parse(reading.others)
    } catch {
      throw CommandFailure(ApiOptions.message(for: error), status: .wrongUse)
    }
    var request = RequestBuilder(operation)
    for parameter in operation.parameters {
      guard let value = reading.values[parameter.name] else { continue }
      switch parameter.location {
      case .path: request.path(parameter.name, value)
      case .query: request.query(parameter.name, value)
      case .header: request.header(parameter.name, value)
      case .cookie: request.cookie(parameter.name, value)
      }
    }
    if let body = try OperationRequest.body(options.body, of: operation) {
      request.body(body.mediaType, json: body.json)
    }
    self.request = request
  }

  // MARK: The body

  private static func body(
    _ text: String?, of operation: OperationDescription
  ) throws -> (mediaType: String, json: [UInt8])? {
    guard let text else {
      if operation.body?.isRequired == true { try refuse(["--body is missing"], of: operation) }
      return nil
    }
    guard let body = operation.body else { throw CommandFailure("\(operation.id) takes no body", status: .wrongUse) }
    let json = try bytes(text)
    do throws(JSONReadingError) {
      try body.check(json)
    } catch {
      try refuse(sentences(error), of: operation)
    }
    return (body.mediaType, json)
  }

  private static func bytes(_ text: String) throws -> [UInt8] {
    if text == "-" { return try TextFile.read("/dev/stdin") }
    if text.hasPrefix("@") { return try TextFile.read(String(text.dropFirst())) }
    return Array(text.utf8)
  }

  private static func sentences(_ error: JSONReadingError) -> [String] {
    switch error {
    case .malformed(let syntax): ["the body is not JSON: \(syntax)"]
    case .unfit(let faults): faults.map { "\($0.pointer.isEmpty ? "the body" : $0.pointer) \($0.detail)" }
    }
  }

  private static func refuse(_ faults: [String], of operation: OperationDescription) throws {
    if faults.isEmpty { return }
    let lines = ["the request does not fit the contract; see `gwm api \(operation.id) --help`"] + faults
    throw CommandFailure(lines.joined(separator: "\n  "), status: .wrongUse)
  }
}

/// The words of a command line, as parameters of an operation and as other options.
struct OperationArguments {
  private let operation: OperationDescription
  /// By the names of the contract.
  private(set) var values: [String: String] = [:]
  /// Those that are named, with a value or without.
  private(set) var given: Set<String> = []
  /// What `ApiOptions` is to read.
  private(set) var others: [String] = []
  private(set) var faults: [String] = []

  init(_ operation: OperationDescription) { self.operation = operation }

  mutating func read(_ arguments: [String]) {
    var rest = arguments[...]
    while let word = rest.popFirst() {
      guard word.hasPrefix("--"), word.count > 2 else {
        faults.append("\(Sentence.quoted(word)) is neither an option nor the value of one")
        continue
      }
      let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
        String.init)
      let (name, attached) = (parts[0], parts.count > 1 ? parts[1] : nil)
      if let parameter = operation.parameters.first(where: { $0.option == name }) {
        read(parameter, attached, &rest)
      } else if ApiOptions.flags.contains(name) {
        others.append(word)
      } else if ApiOptions.valued.contains(name) {
        others.append(word)
        if attached == nil, let value = rest.popFirst() { others.append(value) }
      } else {
        let names = operation.parameters.map(\.option) + ApiOptions.names
        let hint = Spelling.nearest(to: name, among: names).map { "; did you mean --\($0)?" } ?? ""
        if rest.first?.hasPrefix("--") == false { rest.removeFirst() }
        faults.append("--\(name) is no parameter of \(operation.id)\(hint)")
      }
    }
  }

  private mutating func read(_ parameter: ParameterDescription, _ attached: String?, _ rest: inout ArraySlice<String>) {
    if !given.insert(parameter.name).inserted { faults.append("--\(parameter.option) stands twice") }
    var value = attached
    // What can only be true or false may stand alone, for true.
    if value == nil, parameter.rule == .boolean, rest.first?.hasPrefix("--") != false { value = "true" }
    guard let value = value ?? rest.popFirst() else { return faults.append("--\(parameter.option) needs a value") }
    if let fault = parameter.rule.fault(of: value) { faults.append("--\(parameter.option) \(fault)") }
    values[parameter.name] = value
  }
}

extension ParameterDescription {
  /// The name as an option: `dry_run` and `Idempotency-Key` are `dry-run` and `idempotency-key`.
  var option: String { name.lowercased().replacing("_", with: "-") }
}
