import ChildProcess
import HTTPClient
import JSON
import Testing

@testable import Generator

extension ReadingTheReference {
  @Suite("Trying")
  struct Trying {
    let reference: LiveReference
    var browser: Chromium { reference.browser }

    init() async throws { reference = try await .opened() }

    @Test("A read is sent with its parameters and the token, and its answer shown")
    func reading() async throws {
      try await fill("listInstances", ["limit": "2", "sort": "-name"])
      let answer = try await send("listInstances")
      #expect(answer["status"]?.string == "200")
      let page = try JSONValue(parsing: answer["body"]?.string ?? "")
      #expect(page["items"]?.array?.count == 2)
      #expect(answer["text"]?.string?.contains(" ms") == true)
      #expect(answer["headers"]?.string?.contains("content-type: application/json") == true)
      #expect(answer["colours"]?.integer ?? 0 > 10)
    }

    @Test("A change is sent with its body, and is made")
    func changing() async throws {
      let name = "made by a reader"
      let body = #"{"name": "\#(name)", "permissions": ["instance:read"]}"#
      try await fill("createToken", [:], body: body)
      let answer = try await send("createToken")
      #expect(answer["status"]?.string == "201")
      try await fill("listTokens", [:])
      #expect(try await send("listTokens")["body"]?.string?.contains(name) == true)
    }

    @Test("The body is the contract's example, and what is wrong with a request leads to its problem")
    func failing() async throws {
      try await fill("createInstance", [:])
      let value = try await browser.run("return document.querySelector('#createInstance textarea').value").string
      let contract = try Contract(Project(root: LiveReference.root).document("api/v1.0.yaml"))
      let operation = try #require(contract.operations.first { $0.id == "createInstance" })
      #expect(try JSONValue(parsing: value ?? "") == operation.body?.contents.first?.examples.first?.value)
      let answer = try await send("createInstance")
      #expect(answer["status"]?.string == "409")
      #expect(answer["problem"]?.string == "#problem-contradiction")
    }

    @Test("The curl command follows what is filled in, and keeps the token out")
    func command() async throws {
      try await fill("listInstances", [:])
      let form = "document.querySelector('#listInstances .try')"
      let type = "field.dispatchEvent(new Event('input', {bubbles: true}));"
      try await browser.run("\(form).querySelector('.command').open = true")
      try await browser.run("const field = \(form).querySelector('[name=name]'); field.value = \"it's\"; \(type)")
      let text = "\(form).querySelector('.command code').textContent"
      _ = try await browser.eventually("\(text).includes('name=it')")
      let command = try await browser.run("return \(text)").string ?? ""
      #expect(command.contains("curl -sS '\(reference.url)/v1.0/instances?name=it%27s'"))
      #expect(command.contains(#"-H "Authorization: Bearer $GWM_TOKEN""#))
      #expect(!command.contains(reference.token))
    }

    @Test("Without a token the answer says that one is needed")
    func withoutToken() async throws {
      try await open("whoami")
      let answer = try await send("whoami")
      #expect(answer["status"]?.string == "401")
      #expect(answer["problem"]?.string == "#problem-unauthenticated")
    }

    @Test("The token is kept by no storage, and is gone with the page")
    func token() async throws {
      try await fill("whoami", [:])
      #expect(try await send("whoami")["status"]?.string == "200")
      let kept = """
        return JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie, location.href, document.body.outerHTML])
        """
      let all = try await browser.run(kept).string ?? reference.token
      #expect(!all.contains(reference.token))
      try await browser.open(reference.page())
      try await open("whoami")
      #expect(try await browser.run("return document.querySelector('.try .token').value").string == "")
    }

    // MARK: The examples

    @Test("Examples that need no object of their own work as they stand", arguments: ["curl", "python"])
    func examples(language: String) async throws {
      let contract = try Contract(Project(root: LiveReference.root).document("api/v1.0.yaml"))
      var tried = 0
      for operation in contract.operations where !operation.path.contains("{") && operation.method == "GET" {
        let example = RequestExample(operation, of: contract)
        let code = language == "curl" ? CurlExample(request: example).text : PythonExample(request: example).text
        let command = language == "curl" ? ["bash", "-c", code] : ["python3", "-c", code]
        let settings = ["env", "GWM_URL=\(reference.url)", "GWM_TOKEN=\(reference.token)", "no_proxy=127.0.0.1"]
        let result = try await ChildProcess.run(settings + command, within: .seconds(120))
        #expect(result.exit?.isSuccess == true, "\(operation.id): \(result.errors)")
        let isProblem = result.output.contains(#""type":"/docs/problems/"#) && result.output.utf8.count < 2000
        #expect(!isProblem && !result.output.isEmpty, "\(operation.id): \(result.output.prefix(2000))")
        tried += 1
      }
      #expect(tried > 10)
    }

    // MARK: The form

    private func open(_ operation: String) async throws {
      try await browser.run("document.querySelector('#\(operation) .route button').click()")
    }

    private func fill(_ operation: String, _ fields: [String: String], body: String? = nil) async throws {
      try await open(operation)
      // The first field has the focus; a token that was given before is there already.
      let token = try await browser.run("return document.activeElement.value").string
      if token == "" { try await browser.press(reference.token) }
      for (name, value) in fields {
        try await browser.run("document.querySelector('#\(operation) .try [name=\"\(name)\"]').value = '\(value)'")
      }
      if let body { try await browser.run("document.querySelector('#\(operation) textarea').value = '\(body)'") }
    }

    private func send(_ operation: String) async throws -> JSONValue {
      let form = "document.querySelector('#\(operation) .try')"
      try await browser.run("\(form).querySelector('[type=submit]').click()")
      _ = try await browser.eventually(
        "\(form).querySelector('.answer .status') && !\(form).querySelector('[type=submit]').disabled")
      return try await browser.run(
        """
        const answer = \(form).querySelector('.answer');
        const text = query => answer.querySelector(query)?.textContent;
        return {
          status: text('.status'), text: text('p'), headers: text('details pre'), body: text(':scope > pre'),
          problem: answer.querySelector('a')?.getAttribute('href'), colours: answer.querySelectorAll('pre span').length,
        };
        """)
    }
  }
}
