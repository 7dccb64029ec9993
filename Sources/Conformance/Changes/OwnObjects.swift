import Generator
import JSON

/// What a run has made for itself and may change.
struct OwnObjects: Sendable {
  let cluster: String
  let instance: String
  /// What an instance would be called that must not come to be.
  let refusedName: String

  var given: GivenObjects { ["cluster": cluster, "instance": instance] }

  /// Whether an operation changes nothing else, even where it should have been refused.
  func include(_ cases: OperationCases) -> Bool {
    cases.id == InstanceLife.creation || cases.path.contains("{instance}")
  }

  /// The case with the name of what it would make, so that it is found and removed where it is made after all.
  func naming(_ each: ContractCase, of cases: OperationCases) -> ContractCase {
    guard cases.id == InstanceLife.creation else { return each }
    let name = RequestEdit.set("/name", JSONValue.string(refusedName).text)
    return ContractCase(each.name, [name] + each.edits, each.expected)
  }
}
