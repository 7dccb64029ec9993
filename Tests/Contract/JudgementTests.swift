import Generator
import HTTPClient
import Testing

@testable import Conformance

@Suite("Answers are judged by the contract")
struct JudgementTests {
  private let judgement: Judgement
  private let problem: HTTPHeaders = ["content-type": "application/problem+json"]

  init() throws {
    let contract = try Contract(Project(root: ContractService.root).document("api/v1.0.yaml"))
    let operation = try #require(contract.operations.first { $0.id == "getInstance" })
    judgement = Judgement(contract: contract, operation: operation)
  }

  private func complaint(
    _ status: Int, _ body: String, _ expected: ExpectedAnswer, headers: HTTPHeaders? = nil
  ) -> String? {
    let answer = HTTPResponse(status: status, headers: headers ?? problem, body: Array(body.utf8))
    return judgement.complaint(answer, expected, to: "GET")
  }

  private func invalid(_ errors: String) -> String {
    #"{"type":"/docs/problems/invalid-request","title":"wrong","status":422,"errors":[\#(errors)]}"#
  }

  @Test("What is expected and declared is right")
  func right() {
    let body = invalid(#"{"parameter":"id","detail":"must be a UUID","rule":"format"}"#)
    #expect(complaint(422, body, .parameterFault("id", rule: "format", saying: "UUID")) == nil)
    #expect(complaint(422, body, .faults(["id by format"])) == nil)
  }

  @Test("Another status is told in a line")
  func status() {
    #expect(
      complaint(202, "{}", .bodyFault(at: "/nics/0/mac", rule: "required"))
        == "expected 422 at /nics/0/mac by required, got 202")
  }

  @Test("Another place, another rule and a second fault are told")
  func faults() {
    let one = #"{"parameter":"id","detail":"is wrong","rule":"format"}"#
    #expect(
      complaint(422, invalid(one), .parameterFault("id", rule: "pattern"))
        == "expected 422 at id by pattern, got 422 at id by format")
    #expect(
      complaint(422, invalid("\(one),\(one)"), .parameterFault("id", rule: "format"))
        == "expected 422 at id by format, got 422 at id by format, id by format")
    #expect(
      complaint(422, invalid(one), .faults(["id by format", "zq by unknown"]))?.contains("missed zq by unknown") == true
    )
  }

  @Test("What the operation does not declare is told")
  func undeclared() {
    let conflict = #"{"type":"/docs/problems/conflict","title":"in the way","status":409}"#
    #expect(complaint(409, conflict, .problem(409, "conflict")) == "409 may not be the problem conflict")
  }

  @Test("A body that does not fit its schema, and a header that is missing, are told")
  func schema() {
    let json: HTTPHeaders = ["content-type": "application/json"]
    #expect(complaint(200, "{}", .status(200), headers: json) == "the header ETag is missing")
    let tagged: HTTPHeaders = ["content-type": "application/json", "etag": "\"1\""]
    #expect(
      complaint(200, "{}", .status(200), headers: tagged) == "the answer does not fit its schema at /id: is missing")
    #expect(
      complaint(200, "[]", .status(200), headers: tagged)
        == "the answer does not fit its schema at : must be an object, is an array")
  }

  @Test("A deprecated operation whose answers do not say so, or say something else, is told")
  func deprecated() throws {
    let document = String(decoding: try Files.read("\(ContractService.root)/api/v1.0.yaml"), as: UTF8.self)
    let old = "      operationId: getInstance\n"
    #expect(document.contains(old))
    let details = "{since: 2027-01-31, sunset: 2027-12-31, successor: '/v1.0/nodes/{id}'}"
    let text = document.replacing(old, with: old + "      deprecated: true\n      x-deprecation: \(details)\n")
    let contract = try Contract(Document(Array(text.utf8), file: "api/v1.0.yaml"))
    let operation = try #require(contract.operations.first { $0.id == "getInstance" })
    let judgement = Judgement(contract: contract, operation: operation)
    let right = [
      ("Deprecation", "@1801353600"), ("Sunset", "Fri, 31 Dec 2027 00:00:00 GMT"),
      ("Link", "</v1.0/nodes/7>; rel=\"successor-version\", </docs>; rel=deprecation"),
    ]
    func complaint(_ name: String = "", _ value: String? = nil) -> String? {
      var headers: HTTPHeaders = ["etag": "\"1\""]
      for line in right where line.0 != name { headers.append(line.0, line.1) }
      if let value { headers.append(name, value) }
      return judgement.complaint(HTTPResponse(status: 304, headers: headers, body: []), .status(304), to: "GET")
    }
    #expect(complaint() == nil)
    #expect(complaint("Deprecation") == "the operation is deprecated and the header Deprecation is missing")
    #expect(complaint("Deprecation", "true") == "the header Deprecation is true instead of @1801353600")
    #expect(
      complaint("Sunset", "Sat, 01 Jan 2028 00:00:00 GMT")
        == "the header Sunset is Sat, 01 Jan 2028 00:00:00 GMT instead of Fri, 31 Dec 2027 00:00:00 GMT")
    #expect(complaint("Link") == "the operation is deprecated and no Link tells of it")
    let lost = "no Link leads to /v1.0/nodes/{id}, which takes the place of the operation"
    #expect(complaint("Link", "</docs>; rel=\"deprecation\"") == lost)
    #expect(
      complaint("Link", "</docs>; rel=deprecation, </v1.0/nodes>; rel=successor-version")
        == "the Link to the successor leads to /v1.0/nodes instead of /v1.0/nodes/{id}")
    // What cannot be read asks for no operation.
    let malformed = #"{"type":"/docs/problems/malformed-request","title":"wrong","status":400}"#
    let answer = HTTPResponse(status: 400, headers: problem, body: Array(malformed.utf8))
    #expect(judgement.complaint(answer, .problem(400, "malformed-request"), to: "GET") == nil)
  }

  @Test("A secret that comes back, and a length that is not that of the body, are told")
  func secrets() {
    #expect(complaint(200, Judgement.secret, .status(200)) == "the answer tells a secret that was sent")
    let short: HTTPHeaders = ["content-length": "1"]
    #expect(complaint(200, "{}", .status(200), headers: short) == "Content-Length is 1, the body has 2 bytes")
  }
}
