import Codec
import GWMClient
import HTTPClient
import JSON
import Testing
import Values

@testable import Conformance

/// An operation as the client sends it: its example, and for reads all of its parameters too.
struct ClientCall: Sendable, CustomTestStringConvertible {
  /// The `operationId`.
  let id: String
  /// What the example supposes to exist.
  let given: String?
  let run: @Sendable (ClientCaller) async throws -> [ClientOutcome]

  init(
    _ id: String, given: String?, _ run: @escaping @Sendable (ClientCaller) async throws -> [ClientOutcome]
  ) {
    self.id = id
    self.given = given
    self.run = run
  }

  var testDescription: String { id }
}

/// What came of a call.
struct ClientOutcome: Sendable {
  /// What is special about it, such as `with all parameters`.
  let name: String
  let response: HTTPResponse
  /// The body of the typed answer, written again; nil where the answer has none.
  let body: [UInt8]?

  /// What of the answer the client's types do not hold; nil where they hold everything.
  var lost: String? {
    let came = response.body
    guard let body else { return came.isEmpty ? nil : "\(name): the body is not read" }
    if body == came { return nil }
    let (typed, whole) = (try? JSONValue(parsing: body), try? JSONValue(parsing: came))
    return typed == whole && whole != nil
      ? nil : "\(name): came \(response.text.prefix(400)), was read as \(String(decoding: body, as: UTF8.self))"
  }
}

extension HTTPResponse {
  fileprivate var text: String { String(decoding: body, as: UTF8.self) }
}

/// A client, and the objects that its calls speak of.
struct ClientCaller: Sendable {
  let client: Client
  let given: GivenObjects
  /// Keeps what a call makes from being in the way of what another one made.
  let number: Int

  /// Calls, and reads the answer through its type.
  func outcome<Operation: DescribedOperation>(
    _ name: String, _ operation: Operation, _ body: (Operation.Answer) -> [UInt8]?
  ) async throws -> ClientOutcome {
    let response = try await client.response(to: operation)
    return ClientOutcome(name: name, response: response, body: body(try Operation.answer(response)))
  }

  // MARK: Values of the examples, with the names of given objects in braces

  func uuid(_ text: String) throws -> UUID { try #require(UUID(string(text))) }
  func string(_ text: String) throws -> String { given.reduce(text) { $0.replacing("{\($1.key)}", with: $1.value) } }
  func timestamp(_ text: String) throws -> Timestamp { try #require(Timestamp(text)) }

  func body<Body: JSONReadable>(_ type: Body.Type, _ json: String) throws -> Body {
    let example = try JSONValue(parsing: string(json))
    var editing = BodyEditing(example)
    if let name = example["name"]?.string {
      editing.set("/name", JSONValue.string("c\(number).\(name.replacing(" ", with: "-"))").text)
    }
    return try Body(json: editing.bytes)
  }
}
