import ChildProcess
import Glibc
import JSON
import Testing

@testable import Generator

@Suite("The examples of requests")
struct Examples {
  /// One that is as hard to quote as can be, and ours.
  private func contracts() throws -> [Contract] {
    try [contract(saying: ##"it's $(rm) `x` "y"/.. \(z) \#(z) """# ⏎"##), ourContract()]
  }

  private func requests() throws -> [(id: String, request: RequestExample)] {
    try contracts().flatMap { contract in contract.operations.map { ($0.id, RequestExample($0, of: contract)) } }
  }

  /// Those of a document that is no service of ours.
  private func libraryRequests() throws -> [(id: String, request: RequestExample)] {
    let contract = try library()
    return contract.operations.map { ($0.id, RequestExample($0, of: contract, on: .folder)) }
  }

  @Test("A shell reads every command line")
  func shell() async throws {
    try await expectAccepted(
      ["bash", "-n"],
      try (requests() + libraryRequests()).map { ("\($0.id).sh", CurlExample(request: $0.request).text) })
  }

  @Test("Python compiles every program")
  func python() async throws {
    let programs = try (requests() + libraryRequests()).map { ("\($0.id).py", PythonExample(request: $0.request).text) }
    try await expectAccepted(["python3", "-m", "py_compile"], programs, isOneByOne: false)
  }

  @Test("Foundation takes a request with parts, in the mode of Swift 6")
  func foundation() async throws {
    let form = try #require(try libraryRequests().first { $0.id == "scanCover" }).request
    try await expectAccepted(
      ["swiftc", "-swift-version", "6", "-typecheck"], [("main.swift", URLSessionExample(request: form).text)])
  }

  @Test("Swift parses every program")
  func swift() async throws {
    let others = try libraryRequests().map { ("\($0.id).swift", URLSessionExample(request: $0.request).text) }
    try await expectAccepted(["swiftc", "-frontend", "-parse"], swiftPrograms(try contracts()) + others)
  }

  @Test("The client takes every request of ours", .enabled(if: compiledClient != nil))
  func client() async throws {
    let modules = try #require(compiledClient)
    // One file, since each takes a second: the imports once, and a function for each program.
    let programs = swiftPrograms([try ourContract()]).map { $0.text.split(separator: "\n\n", maxSplits: 1) }
    let functions = programs.enumerated().map { "func request\($0)() async throws {\n\($1[1])\n}" }
    let text = ([String(programs[0][0])] + functions).joined(separator: "\n")
    let headers = "\(packageFolder)/Sources/CLibraries/CCurl"
    try await expectAccepted(["swiftc", "-typecheck", "-I", modules, "-I", headers], [("all.swift", text)])
  }

  @Test("The client takes what the guide to the command line shows", .enabled(if: compiledClient != nil))
  func guide() async throws {
    let modules = try #require(compiledClient)
    let guide = String(decoding: try Files.read("\(packageFolder)/docs/command-line.md"), as: UTF8.self)
    let start = try #require(guide.firstRange(of: "    import GWMClient\n")).lowerBound
    let lines = guide[start...].split(separator: "\n", omittingEmptySubsequences: false)
    let program = lines.prefix { $0.isEmpty || $0.hasPrefix("    ") }.joined(separator: "\n")
    let headers = "\(packageFolder)/Sources/CLibraries/CCurl"
    try await expectAccepted(["swiftc", "-typecheck", "-I", modules, "-I", headers], [("main.swift", program)])
  }

  private func swiftPrograms(_ contracts: [Contract]) -> [(name: String, text: String)] {
    contracts.flatMap { contract in
      contract.operations.map { ("\($0.id).swift", SwiftExample(contract: contract, operation: $0).text) }
    }
  }

  @Test("What a shell hands to curl is what the contract's example says")
  func words() async throws {
    for (id, request) in try requests() {
      let script = "GWM_URL=http://host GWM_TOKEN=secret; curl() { printf '%s\\0' \"$@\"; }\n"
      let result = try await ChildProcess.run(
        ["bash", "-c", script + CurlExample(request: request).text], within: .seconds(600))
      let words = result.output.split(separator: "\0", omittingEmptySubsequences: false).map(String.init)
      #expect(words.contains("http://host\(request.target)"), "\(id)")
      #expect(words.contains("Authorization: Bearer secret") == !request.credentials.isEmpty, "\(id)")
      guard let body = request.body, let at = words.firstIndex(of: "--data") else { continue }
      #expect(try JSONValue(parsing: words[at + 1]) == body.value, "\(id)")
      #expect(words.contains("Content-Type: \(body.mediaType)"), "\(id)")
    }
  }

  @Test("What Python sends is what the contract's example says")
  func literals() async throws {
    for (id, request) in try requests() {
      guard let body = request.body else { continue }
      let program = "import json; print(json.dumps(\(JSONText(notation: .python).text(body.value))))"
      let result = try await ChildProcess.run(["python3", "-c", program], within: .seconds(600))
      #expect(try JSONValue(parsing: result.output) == body.value, "\(id)")
    }
  }

  @Test("Only what needs a token sends one, and nothing is left to be filled in")
  func token() throws {
    let contract = try ourContract()
    for operation in contract.operations {
      let request = RequestExample(operation, of: contract)
      for text in [
        CurlExample(request: request).text, PythonExample(request: request).text,
        SwiftExample(contract: contract, operation: operation).text,
      ] {
        #expect(text.contains("GWM_TOKEN") != operation.allowsAnonymous, "\(operation.id)")
        #expect(!text.contains("{id}"), "\(operation.id)")
      }
    }
  }

  @Test("What operations share shows each of them the example that is named for it")
  func ownExamples() throws {
    let contract = try ourContract()
    for operation in contract.operations {
      guard let accepted = operation.responses.first(where: { $0.status == "202" })?.contents.first else { continue }
      let shown = accepted.shown(for: operation, of: contract, in: .read)
      #expect(shown.map { $0.value["operation"]?.string } == [operation.id])
    }
  }

  @Test("Examples of other documents go to their server, with what it asks for")
  func elsewhere() throws {
    let requests = Dictionary(
      uniqueKeysWithValues: try libraryRequests().map { ($0.id, CurlExample(request: $0.request).text) })
    #expect(
      requests["addBook"] == #"""
        curl -sS -X POST "https://north.library.example.org/v2/books" \
          -H "X-Library-Card: $X_LIBRARY_CARD" \
          -H "Authorization: Bearer $API_TOKEN" \
          -H 'Content-Type: application/json' \
          --data '{ "title": "Emma", "format": "paper" }'
        """#)
    #expect(requests["getBook"] == #"curl -sS "https://archive.library.example.org/books/1""#)
    #expect(requests["getMembersByName"]?.contains("/v2/members/NAME") == true)
  }

  @Test("What a path says, a shell does not take for a variable")
  func variables() async throws {
    let document = """
      openapi: 3.1.0
      info: {title: Paths, version: '1'}
      paths:
        '/people/$count`x`':
          get:
            security: [{key: []}]
            responses: {'204': {description: Done.}}
      components: {securitySchemes: {key: {type: apiKey, in: header, name: $Key}}}
      """
    let contract = try readContract(yaml: document)
    let request = RequestExample(try #require(contract.operations.first), of: contract, on: .folder)
    let script = "API_URL=http://host API_TOKEN=secret; curl() { printf '%s\\0' \"$@\"; }\n"
    let result = try await ChildProcess.run(
      ["bash", "-c", script + CurlExample(request: request).text], within: .seconds(600))
    #expect(result.output.split(separator: "\0") == ["-sS", "http://host/people/$count`x`", "-H", "$Key: secret"])
  }

  @Test("Bytes are a file of the reader's, in every language")
  func files() throws {
    let requests = Dictionary(uniqueKeysWithValues: try libraryRequests().map { ($0.id, $0.request) })
    let bytes = try #require(requests["replaceCover"])
    #expect(
      CurlExample(request: bytes).text == #"""
        curl -sS -X PUT "https://north.library.example.org/v2/books/1/cover?ticket%20no=$TICKET_NO" \
          -H 'Content-Type: application/octet-stream' \
          --data-binary @file.bin
        """#)
    #expect(PythonExample(request: bytes).text.contains(#"data=Path("file.bin").read_bytes(),"#))
    #expect(
      URLSessionExample(request: bytes).text.contains(
        #"httpBody = try Data(contentsOf: URL(fileURLWithPath: "file.bin"))"#))
    let form = try #require(requests["scanCover"])
    #expect(
      CurlExample(request: form).text == #"""
        curl -sS -X POST "https://north.library.example.org/v2/books/1/cover" \
          -H "Cookie: session=$SESSION" \
          --form 'scan=@file.png' \
          --form 'pages=@file.bin' \
          --form-string 'note=@home; '\''twas nice' \
          --form 'about={"colours":1};type=application/json'
        """#)
    let python = PythonExample(request: form).text
    #expect(python.contains(#"("scan", open("file.png", "rb")),"#))
    #expect(python.contains(#"("about", (None, "{\"colours\":1}", "application/json")),"#))
    #expect(!python.contains("Content-Type"))
    #expect(
      URLSessionExample(request: form).text.contains(
        #"("name=\"scan\"; filename=\"file.png\"", try Data(contentsOf: URL(fileURLWithPath: "file.png"))),"#))
  }

  /// - Parameter isOneByOne: `bash` takes no more, and `swiftc` takes several for the parts of one program.
  private func expectAccepted(
    _ command: [String], _ files: [(name: String, text: String)], isOneByOne: Bool = true
  ) async throws {
    try await withTemporaryFolder { folder in
      for file in files { try Files.write(file.text, to: "\(folder)/\(file.name)") }
      for part in isOneByOne ? files.map({ [$0] }) : [files] {
        let result = try await ChildProcess.run(command + part.map { "\(folder)/\($0.name)" }, within: .seconds(1800))
        #expect(result.exit?.isSuccess == true, "\(result.errors)")
      }
    }
  }
}

/// The folder of the compiled client's module, beside these tests; nil where it has not been built.
private let compiledClient: String? =
  access("\(buildFolder)/Modules/GWMClient.swiftmodule", R_OK) == 0 ? "\(buildFolder)/Modules" : nil
