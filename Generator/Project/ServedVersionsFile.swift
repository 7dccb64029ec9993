/// The file that brings the versions of the API together in the program that serves them.
struct ServedVersionsFile {
  /// Oldest first.
  private let versions: [String]

  init(_ contracts: [Contract]) { versions = contracts.map(\.version) }

  func file() -> GeneratedFile {
    var source = SwiftSource(from: "api/", importing: versions.map(SwiftOutput.module) + ["HTTPService"])
    source.line()
    source.documentation("The versions of the API that are served.")
    source.block("enum ServedVersions") { source in
      source.documentation("Oldest first.")
      source.line("static let all: [ServedVersion] = [")
      source.indented { source in
        for version in versions {
          source.line("\(VersionFile.name(of: version)).served,")
        }
      }
      source.line("]")
      if let first = versions.first { emitRoutes(first, into: &source) }
    }
    return GeneratedFile(path: "Sources/gwm/Generated/ServedVersions.swift", text: source.text)
  }

  private func emitRoutes(_ first: String, into source: inout SwiftSource) {
    source.line()
    source.documentation("A route for each operation of each version; every version's handlers stand on those before.")
    source.block("static func routes(_ \(handlers(first)): \(type(first))) -> [Route]") { source in
      for (before, version) in zip(versions, versions.dropFirst()) {
        source.line("let \(handlers(version)) = \(type(version))(\(handlers(before)))")
      }
      let routes = versions.map { "\(VersionFile.name(of: $0)).routes(\(handlers($0)))" }
      source.line((versions.count > 1 ? "return " : "") + routes.joined(separator: " + "))
    }
  }

  /// `v1_0`
  private func handlers(_ version: String) -> String { version.replacing(".", with: "_") }
  private func type(_ version: String) -> String { "\(SwiftOutput.module(of: version)).Handlers" }
}
