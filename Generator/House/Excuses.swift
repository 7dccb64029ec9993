import YAML

/// `x-excuse: {RULE: WHY}`: where a contract does not keep a rule, and why.
struct Excuses {
  private let document: Document
  let all: [Excuse]

  struct Excuse {
    let rule: String
    let why: String
    /// What is excused, such as `GET /v1.0/whoami`.
    let subject: String
    /// The text of what is excused, with its key.
    let range: SourceRange
    let position: Position
  }

  static let keyword = "x-excuse"

  init(_ document: Document) {
    self.document = document
    all = Excuses.collected(document.root, from: document.root.start, path: [])
  }

  /// What is left of `found`, and what is wrong with the excuses themselves.
  func applied(to found: [Diagnostic]) -> [Diagnostic] {
    func excuses(_ excuse: Excuse, _ fault: Diagnostic) -> Bool {
      fault.rule.name == excuse.rule && fault.kind == .error && fault.file == document.file
        && excuse.range.start <= fault.position && fault.position < excuse.range.end
    }
    let left = found.filter { fault in !all.contains { excuses($0, fault) } }
    return left
      + all.compactMap { excuse in
        fault(excuse, isUsed: found.contains { excuses(excuse, $0) })
      }
  }

  private func fault(_ excuse: Excuse, isUsed: Bool) -> Diagnostic? {
    func finding(_ message: String) -> Diagnostic {
      Diagnostic(file: document.file, at: excuse.position, rule: .excuse, message)
    }
    guard let rule = HouseRule(rawValue: excuse.rule) else {
      return finding("there is no rule `\(excuse.rule)` to be excused from")
    }
    if rule.lesson.subject == .service {
      return finding("`\(rule.name)` says what the service cannot serve: no excuse changes that")
    }
    if excuse.why.isEmpty { return finding("an excuse says why: `\(excuse.rule)` is followed by a reason") }
    return isUsed ? nil : finding("`\(excuse.rule)` is kept here: there is nothing to excuse")
  }

  // MARK: Collecting

  private static func collected(_ node: Node, from start: Position, path: [String]) -> [Excuse] {
    var found: [Excuse] = []
    for entry in node.entries ?? [] {
      if entry.key.text == keyword {
        let range = SourceRange(start: start, end: node.range.end)
        found += (entry.value.entries ?? []).map { rule in
          Excuse(
            rule: rule.key.text, why: rule.value.string ?? "", subject: subject(path, node), range: range,
            position: rule.key.range.start)
        }
      } else {
        found += collected(entry.value, from: entry.key.range.start, path: path + [entry.key.text])
      }
    }
    for element in node.elements ?? [] { found += collected(element, from: element.start, path: path) }
    return found
  }

  private static func subject(_ path: [String], _ node: Node) -> String {
    guard path.count > 2, path[0] == "paths" else { return path.joined(separator: "/") }
    let name = node["name"]?.string.map { ", `\($0)`" } ?? ""
    return "\(path[2].uppercased()) \(path[1])\(name)"
  }
}
