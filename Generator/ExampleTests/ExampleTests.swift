import JSON

/// The tests of a compiled document: each of its examples that fits its schema goes there and back. What a body has is
/// read and written again, a parameter is sent by the client, and a header of an answer is read by it. What its style
/// does not carry is skipped, and says so.
struct ExampleTests {
  private let contract: Contract
  private let module: String
  private let samples: ClientSamples
  private let names: ClientNames

  init(_ contract: Contract, module: String) {
    self.contract = contract
    self.module = module
    samples = ClientSamples(contract)
    names = ClientNames(contract, .general)
  }

  /// A test, as a function of a suite.
  struct Test {
    let name: String
    /// Whether it uses what is going to be left out, which Swift warns of elsewhere.
    let isDeprecated: Bool
    let body: (inout SwiftSource) -> Void
    /// Why it is not run; nil where it is.
    let omission: String?

    init(name: String, isDeprecated: Bool = false, body: @escaping (inout SwiftSource) -> Void) {
      self.name = name
      self.isDeprecated = isDeprecated
      self.body = body
      omission = nil
    }

    /// A test of what cannot be tested.
    init(name: String, skippedFor reason: String) {
      self.name = name
      isDeprecated = false
      body = { _ in }
      omission = reason
    }
  }

  /// How many tests stand in a file: type checking is quick where functions are short.
  private static let perFile = 20

  func files(in folder: String) -> [GeneratedFile] {
    files(of: BodyExamples(contract, samples).tests(), "Examples", with: .bodies, in: folder)
      + files(of: ParameterExamples(contract, samples, names).tests(), "Parameters", with: .parameters, in: folder)
      + files(of: HeaderExamples(contract, samples, names).tests(), "Headers", with: .headers, in: folder)
  }

  private func files(
    of tests: [Test], _ name: String, with driver: ExampleDriver, in folder: String
  ) -> [GeneratedFile] {
    // A module has at least one file, and what holds values against each other serves all.
    guard !tests.isEmpty || driver == .bodies else { return [] }
    var frame = SwiftSource(from: contract, importing: driver.modules)
    frame.line()
    frame.line(driver.text)
    var free = UniqueNames(taken: names.schemas.union(names.types))
    let files = stride(from: 0, to: tests.count, by: ExampleTests.perFile).enumerated().flatMap { number, start in
      let some = Array(tests[start..<min(start + ExampleTests.perFile, tests.count)])
      let (suite, steps) = (free.name("\(name)\(number + 1)"), free.name("\(driver.steps)\(number + 1)"))
      return [
        GeneratedFile(path: "\(folder)/\(suite).swift", text: self.suite(suite, of: some, calling: steps)),
        GeneratedFile(path: "\(folder)/\(steps).swift", text: self.steps(steps, of: some, driver)),
      ]
    }
    return [GeneratedFile(path: "\(folder)/\(driver.fileName).swift", text: frame.text)] + files
  }

  private func suite(_ suite: String, of tests: [Test], calling steps: String) -> String {
    var source = SwiftSource(from: contract, importing: ["Testing"])
    source.line()
    source.block("@Suite struct \(suite)") { source in
      for (index, test) in tests.enumerated() {
        if index > 0 { source.line() }
        if let reason = test.omission {
          source.line("@Test(\(SwiftName.literal(test.name)), .disabled(\(SwiftName.literal(reason))))")
          source.line("func example\(index + 1)() {}")
          continue
        }
        if test.isDeprecated { source.line("@available(*, deprecated)") }
        source.line("@Test(\(SwiftName.literal(test.name)))")
        source.line("func example\(index + 1)() throws { try \(steps).example\(index + 1)() }")
      }
    }
    return source.text
  }

  /// What the tests do, apart from them: a schema may be called as a type of the module `Testing`, such as `Tag` or
  /// `Issue`, and is meant where that is not imported.
  private func steps(_ steps: String, of tests: [Test], _ driver: ExampleDriver) -> String {
    var source = SwiftSource(from: contract, importing: driver.types)
    source.line()
    source.line("@testable import \(module)")
    source.line()
    source.block("enum \(steps)") { source in
      let run = tests.enumerated().filter { $0.element.omission == nil }
      for (index, test) in run {
        if index != run.first?.offset { source.line() }
        if test.isDeprecated { source.line("@available(*, deprecated)") }
        source.block("static func example\(index + 1)() throws", test.body)
      }
    }
    return source.text
  }
}
