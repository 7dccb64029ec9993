import JSON

/// Any document as a Swift package of its own: a client with its types and their codecs, and a test that takes each of the
/// document's examples there and back.
public struct CompiledPackage: Sendable {
  private let contract: Contract
  private let module: String
  private let runtime: String

  /// - Parameters:
  ///   - module: the name of the module, and of the package.
  ///   - runtime: the path to the package that has the products `APIClient`, `Codec`, `HTTPClient`, `JSON`,
  ///     `JSONSchema`, `Pattern` and `Values`.
  public init(_ contract: Contract, module: String, runtime: String) {
    self.contract = contract
    self.module = module
    self.runtime = runtime
  }

  public func files() -> [GeneratedFile] {
    [GeneratedFile(path: "Package.swift", text: manifest)]
      + ClientOutput(contract).files(in: "Sources/\(module)")
      + ExampleTests(contract, module: module).files(in: "Tests/\(module)Tests")
  }

  /// Whether a module can have this name: an ASCII identifier that is no word of Swift's, and none of a module that
  /// is there already.
  public static func isModuleName(_ text: String) -> Bool {
    text.first?.isLetter == true && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
      && !SwiftName.isKeyword(text) && !TakenModules.contains(text)
  }

  private var manifest: String {
    let products = TakenModules.runtime.map { ".product(name: \"\($0)\", package: \"gwm\")" }
    return """
      // swift-tools-version: 6.2
      // Generated from \(contract.file) by gwm-api. Do not edit.
      import PackageDescription

      let runtime: [Target.Dependency] = [
        \(products.joined(separator: ",\n  ")),
      ]

      let package = Package(
        name: \(SwiftName.literal(module)),
        products: [.library(name: \(SwiftName.literal(module)), targets: [\(SwiftName.literal(module))])],
        dependencies: [.package(name: "gwm", path: \(SwiftName.literal(runtime)))],
        targets: [
          .target(name: \(SwiftName.literal(module)), dependencies: runtime),
          .testTarget(name: \(SwiftName.literal(module + "Tests")), dependencies: [.byName(name: \(SwiftName.literal(module)))] + runtime),
        ]
      )

      """
  }
}

extension CompiledPackage {
  /// Writes the package into `folder`, and removes what an earlier compilation left there and this one does not write.
  ///
  /// - Returns: the paths that changed, below `folder`.
  public func write(to folder: String) throws(FileError) -> [String] {
    let files = files()
    let expected = Set(files.map(\.path))
    let own = ["Sources/\(module)/", "Tests/\(module)Tests/"]
    let leftovers = Files.below(folder).filter { path in
      own.contains(where: path.hasPrefix) && !expected.contains(path)
    }
    return try files.write(below: folder, removing: leftovers)
  }
}
