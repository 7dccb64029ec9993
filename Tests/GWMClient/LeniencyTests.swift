import Codec
import HTTPClient
import JSON
import Testing
import Values

@testable import GWMClient

@Suite("What a client makes of what it does not know")
struct LeniencyTests {
  private static let reference = #"{"id":"01938f6e-7c1a-7d52-9b0e-000000000004","status":"running"}"#

  private func read<Value: JSONReadable>(_ type: Value.Type, _ json: String) throws(JSONReadingError) -> Value {
    try Value(answer: Array(json.utf8))
  }

  @Test("Unknown members are passed over, also where the contract allows none")
  func members() throws {
    let reference = try read(
      JobReference.self, Self.reference.dropLast() + #","new":{"deep":[1,{"x":null}]},"newer":"\u0000"}"#)
    #expect(reference.status == .running)
    #expect(try read(TLSTrust.self, #"{"mode":"system","since":"now"}"#).mode == .system)
  }

  @Test("A new word is kept, written as it came, and known as new")
  func words() throws {
    let reference = try read(JobReference.self, Self.reference.replacing("running", with: "paused"))
    #expect(reference.status == JobStatus(rawValue: "paused"))
    #expect(!reference.status.isKnown)
    #expect(String(decoding: reference.json, as: UTF8.self).contains(#""status":"paused""#))
  }

  @Test("More new words than a reader keeps faults hide nothing that is wrong behind them")
  func many() throws {
    let items = Array(repeating: Self.reference.replacing("running", with: "paused"), count: 300)
    func list(_ last: String) -> HTTPResponse {
      HTTPResponse(status: 200, body: Array("[\((items + [last]).joined(separator: ","))]".utf8))
    }
    #expect(try Listed(answer: list(Self.reference).body).items.count == 301)
    #expect(throws: JSONReadingError.self) { try Listed(answer: list(#"{"id":1,"status":"running"}"#).body) }
  }

  @Test("Bounds are not held against a service")
  func bounds() throws {
    #expect(try read(MemorySize.self, #"{"minimum":0,"maximum":99999999999}"#).maximum == 99_999_999_999)
    #expect(try read(NewDisk.self, #"{"size_mib":1,"name":" "}"#).name == " ")
  }

  @Test(
    "What the client could not go on with is refused",
    arguments: [
      #"{"id":"x","status":"running"}"#, #"{"id":"01938f6e-7c1a-7d52-9b0e-000000000004"}"#,
      #"{"id":"01938f6e-7c1a-7d52-9b0e-000000000004","status":1}"#, "[]", "", "{",
    ])
  func unreadable(_ json: String) {
    #expect(throws: JSONReadingError.self) { try read(JobReference.self, json) }
  }

  @Test("A body that is to be sent is held to everything that the contract says")
  func exact() throws {
    let body = try #require(StopInstance.description.body)
    try body.check(Array(#"{"timeout_seconds":60}"#.utf8))
    for wrong in [#"{"timeout_seconds":-1}"#, #"{"timeout":1}"#, #"{"force":"yes"}"#, "{"] {
      #expect(throws: JSONReadingError.self) { try body.check(Array(wrong.utf8)) }
    }
    let reboot = try #require(RebootInstance.description.body)
    #expect(throws: JSONReadingError.self) { try reboot.check(Array(#"{"type":"gentle"}"#.utf8)) }
  }

  @Test("A status that is not documented, and an answer that lacks a header, are unreadable")
  func undocumented() {
    for response in [
      HTTPResponse(status: 204), HTTPResponse(status: 304), HTTPResponse(status: 200, body: Array("{}".utf8)),
    ] {
      #expect(throws: APIError.self) { try GetInstance.answer(response) }
    }
    #expect(throws: Never.self) { try GetInstance.answer(HTTPResponse(status: 304, headers: ["ETag": "\"1\""])) }
  }
}

/// An array of references, as a list's items are read.
private struct Listed: JSONReadable {
  let items: [JobReference]

  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Listed? {
    try reader.array { (reader) throws(JSONSyntaxError) in try JobReference.read(&reader) }.map(Listed.init)
  }
}
