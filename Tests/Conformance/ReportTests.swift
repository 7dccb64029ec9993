import ChildProcess
import Generator
import HTTPClient
import JSON
import Testing
import Values

@testable import Conformance

@Suite("Reports tell what a check has found")
struct ReportTests {
  private let report = ConformanceReport(
    url: "https://gwm.example.org", version: "v1.0", contractRelease: "1.0.0", release: "202611",
    allowsChanges: true,
    operations: [
      OperationReport(
        id: "getHealth", method: "GET", path: "/health",
        checks: [Check("the example", .passed, seconds: 0.004), Check("HEAD", .passed, seconds: 0.003)]),
      OperationReport(
        id: "listNodes", method: "GET", path: "/v1.0/nodes",
        checks: [
          Check("the example", .passed, seconds: 0.012),
          Check(
            "limit is below its minimum",
            .failed(
              "expected 422 at limit by minimum, got 200",
              Exchange(
                CaseRequest(
                  method: "GET", target: "/v1.0/nodes?limit=0",
                  headers: [("Authorization", "Bearer gwm_very-secret"), ("Accept", "*/*")]),
                HTTPResponse(
                  status: 200, headers: ["Content-Type": "application/json", "Content-Length": "24"],
                  body: Array(#"{"items":[],"next":null}"#.utf8)),
                hiding: Secret("gwm_very-secret"))), seconds: 0.0051),
          Check("tag filters", .untried("no item has a value at /tags"), seconds: 0.002),
        ]),
      OperationReport(
        id: "createInstance", method: "POST", path: "/v1.0/instances",
        checks: [
          Check(
            "no token",
            .failed(
              "no whole answer within 10.0 seconds",
              Exchange(
                CaseRequest(
                  method: "POST", target: "/v1.0/instances", headers: [("Content-Type", "application/json")],
                  body: .bytes(Array("{".utf8))), nil, hiding: Secret("gwm_very-secret"))), seconds: 10.0012),
          Check("nics[0].mac is empty", .untried("might change something")),
          Check("vcpus is null", .untried("might change something")),
        ]),
    ], seconds: 10.25)

  @Test("as text, which the guide shows")
  func text() throws {
    #expect(try expected("expected/report.txt", for: report.text) == report.text)
    let guide = String(decoding: try Files.read("\(root)/../../docs/conformance.md"), as: UTF8.self)
    let isShown = guide.contains(report.text)
    #expect(isShown, "docs/conformance.md shows another report than expected/report.txt")
    var reading = report
    reading.allowsChanges = false
    #expect(reading.text.contains("\nOnly read: nothing but GET, HEAD and OPTIONS was sent.\n"))
  }

  @Test("as JSON")
  func json() throws {
    #expect(try expected("expected/report.json", for: report.json) == report.json)
    #expect(try JSONValue(parsing: report.json)["operations"]?[1]?["checks"]?[1]?["outcome"]?.string == "failed")
  }

  @Test("as JUnit's XML")
  func junit() throws {
    #expect(try expected("expected/report.xml", for: report.junit) == report.junit)
  }

  @Test("XML is well formed whatever a deployment answers, and counts what it holds")
  func wellFormed() async throws {
    var strange = report
    strange.operations[0].checks.append(
      Check(
        "<&\"'> \u{0}\u{1B}[31m\u{FFFE} é 😀",
        .failed(
          "]]> & \u{7}",
          Exchange(
            method: "GET", target: "/", answer: .init(status: 200, headers: [], body: "<a>]]>&amp;\u{1}\r\n</a>")))))
    let script = """
      import sys, xml.etree.ElementTree as tree
      root = tree.fromstring(sys.argv[1])
      cases = [case for suite in root for case in suite]
      assert int(root.get("tests")) == len(cases), "tests"
      assert int(root.get("failures")) == sum(case.find("failure") is not None for case in cases), "failures"
      for suite in root:
          assert int(suite.get("tests")) == len(suite), suite.get("name")
          assert int(suite.get("skipped")) == sum(case.find("skipped") is not None for case in suite), "skipped"
      """
    let result = try await ChildProcess.run(["python3", "-c", script, strange.junit], within: .seconds(120))
    #expect(result.exit?.isSuccess == true, "\(result.errors)")
  }

  @Test(
    "Only what was looked at conforms",
    arguments: [
      ([Check("a", .passed)], true, "The deployment keeps v1.0."),
      ([Check("a", .passed), Check("b", .untried("why"))], true, "The deployment keeps v1.0."),
      ([Check("a", .passed), Check("b", .failed("wrong", nil))], false, "The deployment does not keep v1.0."),
      ([Check("a", .passed), Check("b", .untried(Check.interrupted))], false, "The check was interrupted."),
      ([Check("a", .untried("why"))], false, "Nothing was checked."),
    ])
  func verdict(_ checks: [Check], _ conforms: Bool, _ told: String) {
    var report = report
    report.operations = [OperationReport(id: "getHealth", method: "GET", path: "/health", checks: checks)]
    #expect(report.conforms == conforms)
    #expect(report.text.hasSuffix("\(told)\n"))
  }

  @Test("What is secret is in none of them")
  func secrets() throws {
    let exchange = Exchange(
      CaseRequest(
        method: "POST", target: "/v1.0/tokens?token=gwm_x", headers: [("X-Auth-Token", "gwm_x")],
        body: .bytes(Array(#"{"password": "hunter2"}"#.utf8))),
      HTTPResponse(
        status: 201, headers: ["Set-Cookie": "a=b", "Location": "/gwm_x"],
        body: Array(#"{"secret":"gwm_new","token":"gwm_x"}"#.utf8)),
      hiding: Secret("gwm_x"))
    #expect(
      exchange
        == Exchange(
          method: "POST", target: "/v1.0/tokens?token=•••", headers: ["X-Auth-Token: •••"],
          body: #"{"password":"•••"}"#,
          answer: .init(
            status: 201, headers: ["Set-Cookie: •••", "Location: /•••"], body: #"{"secret":"•••","token":"•••"}"#)))
  }
}

/// The folder of these tests.
private let root = "/" + #filePath.split(separator: "/").dropLast().joined(separator: "/")
