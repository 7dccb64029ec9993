import Cryptography

/// The fingerprint of what a version of the API means: a line for each operation, and for what belongs to none.
///
/// The same meaning gives the same lines, however the document is written; so the text that is hashed must stay as it is
/// once a version has been sealed.
public struct Seal: Sendable, Equatable {
  /// Such as `v1.0`.
  public let version: String
  /// `info.version` when it was sealed.
  public let release: String
  public let lines: [Line]

  public struct Line: Sendable, Equatable {
    /// What it is for: `GET /v1.0/nodes listNodes`, `servers`, `problem not-found`.
    public let subject: String
    /// SHA-256 of the canonical meaning, in hexadecimal.
    public let digest: String
  }

  public init(_ contract: Contract) {
    version = contract.version
    release = contract.release
    let meaning = ContractMeaning(contract)
    lines =
      [Line("servers", meaning.servers)]
      + contract.securitySchemes.map { Line("security \($0.name)", meaning.text(of: $0)) }.sorted()
      + contract.problemTypes.map { Line("problem \($0.name)", meaning.text(of: $0)) }.sorted()
      + contract.webhooks.map { Line("webhook \($0.subject)", meaning.text(of: $0)) }.sorted()
      + contract.operations.map { Line(Seal.subject($0), meaning.text(of: $0)) }.sorted()
  }

  static func subject(_ operation: Operation) -> String {
    "\(operation.method) \(PathTemplate(operation.path).shape)\(operation.isNamed ? " \(operation.id)" : "")"
  }

  // MARK: The file

  public var text: String {
    let width = (lines.map(\.subject.count).max() ?? 0) + 2
    let listed = lines.map { line in
      line.subject + String(repeating: " ", count: width - line.subject.count) + line.digest + "\n"
    }
    return """
      # The seal of \(version): what it means is settled; prose, examples and order are not.
      # Written by `gwm-api freeze \(version)`; `gwm-api check` holds the contract against it.
      version \(version)
      release \(release)

      """ + "\n" + listed.joined()
  }

  /// - Throws: `SealFault` with the number of the line that is none of a seal.
  public init(parsing text: String) throws(SealFault) {
    var version: String?
    var release: String?
    var lines: [Line] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.isEmpty || line.hasPrefix("#") { continue }
      let words = line.split(separator: " ")
      if words.count == 2, words[0] == "version", version == nil {
        version = String(words[1])
      } else if words.count == 2, words[0] == "release", release == nil {
        release = String(words[1])
      } else if let digest = words.last, words.count > 1, digest.count == 64, digest.allSatisfy(\.isHexDigit) {
        lines.append(Line(subject: words.dropLast().joined(separator: " "), digest: String(digest)))
      } else {
        throw SealFault(line: index + 1)
      }
    }
    guard let version, let release else { throw SealFault(line: 1) }
    self.version = version
    self.release = release
    self.lines = lines
  }

  /// The subjects that `other` has not, or means otherwise; what only `other` has comes last.
  func differences(from other: Seal) -> [String] {
    let theirs = Dictionary(other.lines.map { ($0.subject, $0.digest) }, uniquingKeysWith: { first, _ in first })
    let ours = Set(lines.map(\.subject))
    return lines.filter { theirs[$0.subject] != $0.digest }.map(\.subject)
      + other.lines.map(\.subject).filter { !ours.contains($0) }
  }
}

/// A line of a seal that cannot be read.
public struct SealFault: Error, Sendable {
  public let line: Int
}

extension Seal.Line: Comparable {
  init(_ subject: String, _ meaning: String) {
    self.subject = subject
    digest = SHA256.digest(meaning).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }

  public static func < (left: Seal.Line, right: Seal.Line) -> Bool { left.subject < right.subject }
}
