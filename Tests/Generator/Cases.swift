import Generator
import Testing

/// A document of `positive/` or `negative/`, with the text that is expected of it.
struct Case: CustomTestStringConvertible, Sendable {
  let folder: String
  let name: String

  var testDescription: String { name }

  /// The folder of these tests.
  static let root = "/" + #filePath.split(separator: "/").dropLast().joined(separator: "/")

  static func all(in folder: String) -> [Case] {
    Files.below("\(root)/\(folder)").filter { $0.hasSuffix(".yaml") }
      .map { Case(folder: folder, name: String($0.dropLast(".yaml".count))) }
  }

  /// - Parameter file: what the document shall be called; by default what it is.
  func document(as file: String? = nil) throws -> Document {
    try Document(Files.read("\(Case.root)/\(folder)/\(name).yaml"), file: file ?? "\(name).yaml")
  }

  /// What the compiler says of the document, a line for each fault; empty where it accepts it.
  func diagnostics() throws -> [Diagnostic] {
    do {
      _ = try Contract(document(), rules: .service)
      return []
    } catch let faults as Diagnostics {
      return faults.all
    }
  }
}
