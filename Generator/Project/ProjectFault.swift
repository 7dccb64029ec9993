public import YAML

/// What is wrong with the files around the contracts, or with what a command was asked to do with them.
public struct ProjectFault: Sendable, Equatable, CustomStringConvertible {
  /// The rule that is broken.
  public let rule: ProjectRule
  /// The file that it is about, where it is about one.
  public let file: String?
  /// Where in the file; nil where it is about the whole file.
  public let position: Position?
  /// What is wrong, and what to do about it.
  public let message: String

  init(_ rule: ProjectRule, _ file: String?, at position: Position? = nil, _ message: String) {
    self.rule = rule
    self.file = file
    self.position = position
    self.message = message
  }

  /// As a contract's faults are told.
  public var description: String {
    let place = [file, position?.description].compactMap(\.self).map { "\($0)" }.joined(separator: ":")
    return "\(place.isEmpty ? "" : "\(place): ")error: \(message) [\(rule.name)]"
  }
}

/// Why nothing was done, a fault for each reason.
public struct ProjectRefusal: Error, Sendable, CustomStringConvertible {
  /// The reasons; at least one.
  public let faults: [ProjectFault]
  public var description: String { faults.map(\.description).joined(separator: "\n") }

  init(_ faults: [ProjectFault]) { self.faults = faults }
  init(_ rule: ProjectRule, in file: String? = nil, _ message: String) { faults = [ProjectFault(rule, file, message)] }
}

extension Project {
  /// What is said of a file that cannot be read or written, with the contract that was perhaps meant.
  public func fault(_ error: FileError) -> ProjectFault {
    let folder = error.path.hasSuffix("/") ? error.path : "\(error.path)/"
    let contracts = contractFiles()
    let hint =
      if contracts.contains("api/\(error.path).yaml") {
        ": did you mean api/\(error.path).yaml?"
      } else if let contract = contracts.first(where: { $0.hasPrefix(folder) }) {
        ": name a contract in it, such as \(contract)"
      } else {
        ""
      }
    return ProjectFault(.file, error.path, error.reason + hint)
  }
}
