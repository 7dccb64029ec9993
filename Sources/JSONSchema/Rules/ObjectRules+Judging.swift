import JSON
import Values

extension Evaluation {
  mutating func judge(_ rules: ObjectRules, _ value: JSONValue, _ members: [JSONValue.Member], _ marks: inout Marks)
    -> Bool
  {
    var fits = true
    if let least = rules.minProperties, members.count < least {
      fits = fault("minProperties", "must have at least \(Sentence.counted(least, "member")), has \(members.count)")
    }
    if let most = rules.maxProperties, members.count > most {
      fits = fault("maxProperties", "must have at most \(Sentence.counted(most, "member")), has \(members.count)")
    }
    if rules.countsNames {
      let present = presence(rules, members)
      guard go(on: &fits, judgePresence(rules, present)) else { return false }
      for dependent in rules.dependentSchemas where present[dependent.slot.index] {
        guard go(on: &fits, judge(dependent.node, value, &marks)) else { return false }
      }
    }
    for (index, member) in members.enumerated() {
      path.append(.name(member.name))
      let goesOn = go(on: &fits, judge(rules, member, index, &marks))
      path.removeLast()
      guard goesOn else { return false }
    }
    return fits
  }

  /// Which of the names that the rules know are there.
  private func presence(_ rules: ObjectRules, _ members: [JSONValue.Member]) -> [Bool] {
    var present = [Bool](repeating: false, count: rules.properties.count)
    for member in members {
      if let slot = rules.slots[ExactText(member.name)] { present[slot] = true }
    }
    return present
  }

  private mutating func judgePresence(_ rules: ObjectRules, _ present: [Bool]) -> Bool {
    var fits = true
    for slot in rules.required where !present[slot.index] {
      guard go(on: &fits, fault("required", at: slot.name, "is missing")) else { return false }
    }
    for dependency in rules.dependentRequired where present[dependency.slot.index] {
      for need in dependency.needs where !present[need.index] {
        let detail = "is missing, which \(dependency.slot.name) asks for"
        guard go(on: &fits, fault("dependentRequired", at: need.name, detail)) else { return false }
      }
    }
    return fits
  }

  private mutating func judge(
    _ rules: ObjectRules, _ member: JSONValue.Member, _ index: Int, _ marks: inout Marks
  ) -> Bool {
    var fits = true
    var isKnown = false
    if let names = rules.names, !go(on: &fits, judgeName(names, member.name)) { return false }
    if let slot = rules.slots[ExactText(member.name)], let node = rules.properties[slot] {
      isKnown = true
      guard go(on: &fits, judge(node, member.value)) else { return false }
    }
    for property in rules.patterns where property.pattern.matches(member.name) {
      isKnown = true
      guard go(on: &fits, judge(property.node, member.value)) else { return false }
    }
    if !isKnown, let additional = rules.additional {
      isKnown = true
      fits = (additional.isFalse ? fault("unknown", "is not known here") : judge(additional, member.value)) && fits
    }
    if isKnown { marks.insert(index) }
    return fits
  }

  private mutating func judgeName(_ node: Node, _ name: String) -> Bool {
    let first = faults.count
    if judge(node, .string(name)) { return true }
    for index in first..<max(first, faults.count) {
      let fault = faults[index]
      faults[index] = JSONFault(
        pointer: fault.pointer, rule: "propertyNames", detail: "has a name that \(fault.detail)")
    }
    return false
  }
}
