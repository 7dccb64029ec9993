/// What a command ends a fault, a finding or a refusal in: `[NAME]`.
///
/// There are rules of the specification, of the house, of the project's files, and of compatibility; `RuleBook` has all.
public protocol NamedRule: Sendable {
  /// The stable name, such as `max-length`, which no other rule has.
  var name: String { get }
  /// What it says, in a sentence.
  var demand: String { get }
  /// The file that tells of it, relative to the package.
  var page: String { get }
  /// What `gwm-api explain` prints of it (CommonMark).
  var explanation: String { get }
}

extension NamedRule where Self: RawRepresentable<String> {
  public var name: String { rawValue }
}

extension NamedRule {
  public var page: String { "\(RulePages.folder)/\(name).md" }

  /// How the explanation of a rule that we made begins.
  func explained(why: String, instead: String) -> String {
    """
    # \(name)

    \(demand)

    ## Why

    \(why)

    ## What to do

    \(instead)

    """
  }
}
