import JSON

extension Evaluation {
  /// `unevaluatedItems` and `unevaluatedProperties`: what no other keyword has looked at.
  mutating func judgeUnevaluated(_ node: Node, _ value: JSONValue, _ marks: inout Marks) -> Bool {
    switch value {
    case .array(let elements):
      guard let rest = node.unevaluatedItems else { return true }
      return judge(rest, elements.lazy.enumerated().map { (.index($0.offset), $0.element) }, &marks)
    case .object(let members):
      guard let rest = node.unevaluatedProperties else { return true }
      return judge(rest, members.lazy.map { (.name($0.name), $0.value) }, &marks)
    default: return true
    }
  }

  private mutating func judge(
    _ rest: Node, _ parts: some Sequence<(step: Step, value: JSONValue)>, _ marks: inout Marks
  ) -> Bool {
    var fits = true
    for (index, part) in parts.enumerated() where !marks.contains(index) {
      path.append(part.step)
      let goesOn = go(on: &fits, rest.isFalse ? fault("unknown", "is not known here") : judge(rest, part.value))
      path.removeLast()
      guard goesOn else { return false }
      marks.insert(index)
    }
    return fits
  }
}
