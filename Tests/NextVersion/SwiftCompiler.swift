import ChildProcess
import Generator
import Glibc
import JSON
import Testing

/// The compiler, as it compiles a version of the API.
struct SwiftCompiler {
  /// Where the modules are that imports name, and what else every module of the package is compiled with.
  private let arguments: [String]

  /// The build's own arguments for the module of v9.0.
  init() throws {
    let builds = "\(package)/.build"
    let manifest = String(decoding: try Files.read("\(builds)/debug.yaml"), as: UTF8.self)
    let start = #"    args: ["#
    let line = try #require(
      manifest.split(separator: "\n").first { $0.hasPrefix(start) && $0.contains(#""-module-name","APIv9_0""#) })
    let all = try JSONValue(parsing: Array(line.dropFirst(start.count - 1).utf8)).array?.compactMap(\.string) ?? []
    var kept: [String] = []
    for (index, argument) in all.enumerated() {
      let hasValue = ["-I", "-Xcc", "-package-name", "-swift-version", "-target"].contains(argument)
      if hasValue { kept += all[index...].prefix(2) } else if argument.hasPrefix("-I") { kept.append(argument) }
    }
    arguments = kept
  }

  /// What is wrong with `files` as a module, a line each, their folders left out; none where it compiles.
  ///
  /// - Parameters:
  ///   - modules: where further modules are, before others of the same name.
  ///   - output: where to put the module; nil where it is only checked.
  func faults(
    _ files: [String], module: String, modules: String? = nil, output: String? = nil
  ) async throws -> [String] {
    let mode = output.map { ["-emit-module", "-emit-module-path", "\($0)/\(module).swiftmodule"] } ?? ["-typecheck"]
    let result = try await ChildProcess.run(
      ["swiftc", "-module-name", module, "-parse-as-library", "-suppress-warnings"] + mode
        + (modules.map { ["-I", $0] } ?? []) + arguments + files, within: .seconds(600))
    let lines = result.errors.split(separator: "\n")
    let told = lines.filter {
      $0.hasPrefix("/") && ($0.contains(": error: ") || $0.contains(": note: protocol requires"))
    }
    if result.exit?.isSuccess != true, told.isEmpty { return [result.errors] }
    return told.map { $0.split(separator: "/").last.map(String.init) ?? "" }
  }
}
