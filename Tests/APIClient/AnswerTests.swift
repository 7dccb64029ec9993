import Codec
import HTTPClient
import JSON
import Testing

@testable import APIClient

@Suite("How answers are read")
struct AnswerTests {
  @Test("A media type is known by itself, by its range, and whatever its parameters and case")
  func mediaTypes() {
    let response = HTTPResponse(status: 200, headers: ["content-type": "Application/Problem+JSON; charset=utf-8"])
    #expect(response.isOf("application/problem+json;v=1"))
    #expect(response.isOf("application/*") && response.isOf("*/*"))
    #expect(!response.isOf("application/json") && !response.isOf("text/*"))
    #expect(!HTTPResponse(status: 200).isOf("application/json"))
    #expect(response.media == Media("Application/Problem+JSON; charset=utf-8", []))
  }

  @Test("Headers are typed, also over several lines, and a missing one is told")
  func headers() throws {
    let response = HTTPResponse(
      status: 200, headers: ["X-Ids": "1,2", "x-ids": "3", "X-Rate": "limit=5,left=4", "X-Word": "a", "X-No": "b"])
    let ids = try response.required("X-Ids", .list(.integer)) { (reader) throws(JSONSyntaxError) in
      try reader.array { (reader) throws(JSONSyntaxError) in try reader.integer(minimum: nil) }
    }
    #expect(ids == [1, 2, 3])
    let rate = try response.optional("X-Rate", .object(["limit": .integer], explode: true)) {
      (reader) throws(JSONSyntaxError) in try reader.value()
    }
    #expect(rate == .object([.init("limit", .integer(5)), .init("left", .string("4"))]))
    #expect(try response.optional(text: "X-Word") == "a")
    #expect(try response.optional(integer: "X-None") == nil)
    for read: () throws -> Void in [
      { _ = try response.required(text: "X-None") }, { _ = try response.required(integer: "X-None") },
      { _ = try response.optional(integer: "X-No") },
      { _ = try response.required("X-None", .boolean) { (reader) throws(JSONSyntaxError) in try reader.bool() } },
      { _ = try response.optional("X-No", .boolean) { (reader) throws(JSONSyntaxError) in try reader.bool() } },
    ] {
      #expect(throws: APIError.self) { try read() }
    }
  }

  @Test("What is read-only is demanded of answers alone, and what is write-only is not demanded of them")
  func oneWayProperties() throws {
    #expect(String(decoding: Entry(name: "a", secret: "b").json, as: UTF8.self) == #"{"name":"a","secret":"b"}"#)
    let answer = try Entry(json: Array(#"{"id":1,"name":"a","note":null}"#.utf8))
    #expect(answer == Entry(id: 1, name: "a", note: .null))
    let faults = try JSONReader.read(Array(#"{"name":"a","secret":"b"}"#.utf8)) { (reader) throws(JSONSyntaxError) in
      _ = try Entry.read(&reader)
      return reader.faults.map { "\($0.pointer) \($0.rule)" }
    }
    #expect(faults == ["/id required", "/note required"])
  }

  @Test("What is read exactly is not read leniently: one of two kinds that differ in a word alone")
  func exactFirst() throws {
    func read(_ json: String) throws(JSONReadingError) -> String {
      try readAnswer(Array(json.utf8)) { (reader) throws(JSONSyntaxError) in
        try reader.one(
          of: ["cat", "dog"].map { word in
            JSONReader.Branch(word) { (reader) throws(JSONSyntaxError) in
              guard let text = try reader.string() else { return nil }
              if text != word { reader.fault("const", "must be \(word)") }
              return word
            }
          })
      }
    }
    #expect(try read(#""dog""#) == "dog")
    #expect(throws: JSONReadingError.self) { try read("1") }
  }

  @Test("A refusal says what the API says of it, or its status")
  func sentences() {
    let problem = HTTPResponse(status: 409, body: Array(#"{"title":"T","detail":"D"}"#.utf8))
    #expect(APIError.undocumented(problem).description == "T: D")
    #expect(APIError.undocumented(HTTPResponse(status: 500)).description == "The API refuses with the status 500.")
    #expect(
      APIError.undocumented(HTTPResponse(status: 204)).description
        == "The answer cannot be understood: the status 204 is not one that the operation documents.")
    #expect(
      APIError.undocumentedMediaType(HTTPResponse(status: 200, headers: ["Content-Type": "a/b"])).description
        == "The answer cannot be understood: the media type `a/b` is not one that the operation documents.")
    let later = HTTPResponse(status: 503, headers: ["Retry-After": "7"])
    #expect(APIError.refused(later).retryAfter == 7)
  }
}
