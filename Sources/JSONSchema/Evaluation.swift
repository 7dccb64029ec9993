import JSON

/// One value being judged.
///
/// Each keyword has its `judge` beside what it compiles to, in `Rules`. A judgement says whether the value fits, and notes
/// faults on the way unless it is a probe.
struct Evaluation {
  private let limit: Int
  private let prefix: String
  var faults: [JSONFault] = []
  /// Above zero while only a yes or no is asked for.
  private(set) var probes: Int
  /// Where the value being judged is.
  var path: [Step] = []
  /// The schema resources that were entered and not left, the outermost first: the dynamic scope.
  private(set) var scope: [Int] = []
  private var depth = 0
  private var steps = 0
  /// How many steps may be taken; it grows with the value where the first are spent.
  private var budget = Limits.steps
  private let value: JSONValue
  /// Why no verdict can be given, where that is so.
  private var exhaustion: JSONFault?

  /// - Parameters:
  ///   - value: the whole of what is judged.
  ///   - limit: the number of faults to note; 0 to note none and stop at the first.
  init(of value: JSONValue, limit: Int, prefix: String = "") {
    self.value = value
    self.limit = limit
    self.prefix = prefix
    probes = limit > 0 ? 0 : 1
  }

  var isExhausted: Bool { exhaustion != nil }

  /// What was noted.
  var result: [JSONFault] { exhaustion.map { faults + [$0] } ?? faults }

  // MARK: Judging

  /// Whether `value` fits, for who does not ask which of its parts were evaluated.
  mutating func judge(_ node: Node, _ value: JSONValue) -> Bool {
    var marks = Marks.ignored
    return judge(node, value, &marks)
  }

  /// Whether `value` fits; where it does, `marks` gets the parts of it that were evaluated.
  mutating func judge(_ node: Node, _ value: JSONValue, _ marks: inout Marks) -> Bool {
    if let verdict = node.verdict { return verdict || fault("not", "is not allowed here") }
    guard enter(node) else { return false }
    defer { leave(node) }
    guard node.unevaluatedItems != nil || node.unevaluatedProperties != nil else {
      return judgeRules(node, value, &marks)
    }
    var own = Marks.kept
    guard judgeRules(node, value, &own), judgeUnevaluated(node, value, &own) else { return false }
    marks.formUnion(own)
    return true
  }

  private mutating func judgeRules(_ node: Node, _ value: JSONValue, _ marks: inout Marks) -> Bool {
    // Of a value of the wrong type, more faults tell nothing more.
    if let types = node.types, !judge(types, value) { return false }
    var fits = true
    if let choice = node.choice, !go(on: &fits, judge(choice, value, isSecret: node.isSecret)) { return false }
    guard go(on: &fits, judgeKind(node, value, &marks)) else { return false }
    for reference in node.references {
      guard go(on: &fits, judge(reference.target(in: scope), value, &marks)) else { return false }
    }
    if let combination = node.combination, !judge(combination, value, &marks) { return false }
    return fits
  }

  /// What is asked of values of this kind alone.
  private mutating func judgeKind(_ node: Node, _ value: JSONValue, _ marks: inout Marks) -> Bool {
    switch value {
    case .null, .bool: return true
    case .integer, .number:
      guard let rules = node.numbers, let number = ExactNumber(value) else { return true }
      return judge(rules, number)
    case .string(let text):
      guard let rules = node.strings else { return true }
      return judge(rules, text, isSecret: node.isSecret)
    case .array(let elements):
      guard let rules = node.arrays else { return true }
      return judge(rules, elements, &marks)
    case .object(let members):
      guard let rules = node.objects else { return true }
      return judge(rules, value, members, &marks)
    }
  }

  // MARK: Probing

  /// Whether `value` fits, without noting why not.
  mutating func probe(_ node: Node, _ value: JSONValue) -> Bool {
    var marks = Marks.ignored
    return probe(node, value, &marks)
  }

  /// Whether `value` fits, without noting why not; where it does not, nothing counts as evaluated.
  mutating func probe(_ node: Node, _ value: JSONValue, _ marks: inout Marks) -> Bool {
    probes += 1
    defer { probes -= 1 }
    var own = marks.isKept ? Marks.kept : .ignored
    guard judge(node, value, &own) else { return false }
    marks.formUnion(own)
    return true
  }

  // MARK: Faults

  /// Notes a fault at the present value, unless this is a probe. It is false, for who returns the verdict.
  mutating func fault(_ rule: String, _ detail: @autoclosure () -> String) -> Bool {
    guard probes == 0, faults.count < limit else { return false }
    faults.append(JSONFault(pointer: pointer, rule: rule, detail: detail()))
    return false
  }

  /// Notes a fault at a member of the present value.
  mutating func fault(_ rule: String, at name: String, _ detail: @autoclosure () -> String) -> Bool {
    guard probes == 0, faults.count < limit else { return false }
    faults.append(JSONFault(pointer: pointer + Step.name(name).text, rule: rule, detail: detail()))
    return false
  }

  /// Takes a part's verdict into `fits`; false where the whole is settled by it.
  func go(on fits: inout Bool, _ verdict: Bool) -> Bool {
    if verdict { return true }
    fits = false
    return probes == 0 && faults.count < limit && exhaustion == nil
  }

  private var pointer: String { path.reduce(into: prefix) { $0 += $1.text } }

  // MARK: Limits

  private mutating func enter(_ node: Node) -> Bool {
    guard exhaustion == nil else { return false }
    guard depth < Limits.depth else { return exhaust("depth", "is nested too deep to be judged by its schema") }
    if steps == Limits.steps { budget = Limits.steps(for: value) }
    guard steps < budget else { return exhaust("steps", "takes too long to be judged by its schema") }
    depth += 1
    steps += 1
    scope.append(node.resource)
    return true
  }

  private mutating func leave(_ node: Node) {
    depth -= 1
    scope.removeLast()
  }

  private mutating func exhaust(_ rule: String, _ detail: String) -> Bool {
    exhaustion = JSONFault(pointer: pointer, rule: rule, detail: detail)
    return false
  }
}
