import JSON

/// Compares the contract that a deployment publishes with the one that it is held against.
///
/// Prose may differ from release to release, the order of members never means anything, and everything else must be
/// the same. It asks for sameness alone: whether a difference would break a client, it does not judge.
enum PublicationComparison {
  /// The first difference in meaning; nil where there is none.
  static func difference(of theirs: JSONValue, from ours: JSONValue) -> String? {
    difference(theirs, ours, at: "", named: false)
  }

  /// Members that people read.
  private static let prose: Set<String> = ["description", "summary", "title", "cause", "cure", "example", "examples"]
  /// Members whose own members have names of the contract's choice.
  private static let collections: Set<String> = [
    "properties", "schemas", "parameters", "responses", "examples", "headers", "paths", "content", "securitySchemes",
    "x-problem-types",
  ]

  private static func difference(
    _ theirs: JSONValue, _ ours: JSONValue, at place: String, named areNames: Bool
  ) -> String? {
    switch (theirs, ours) {
    case (.object(let theirMembers), .object(let ourMembers)):
      func isMeant(_ name: String) -> Bool {
        (areNames || !prose.contains(name)) && !(place == "/info" && name == "version")
      }
      for member in ourMembers where isMeant(member.name) {
        guard let their = theirs[member.name] else { return "the published contract lacks \(place)/\(member.name)" }
        let isCollection = !areNames && collections.contains(member.name)
        if let found = difference(their, member.value, at: "\(place)/\(member.name)", named: isCollection) {
          return found
        }
      }
      return theirMembers.first { isMeant($0.name) && ours[$0.name] == nil }
        .map { "the published contract has \(place)/\($0.name) besides" }
    case (.array(let theirElements), .array(let ourElements)):
      guard theirElements.count == ourElements.count else { return "the published contract differs at \(place)" }
      return zip(theirElements, ourElements).enumerated().lazy
        .compactMap { difference($1.0, $1.1, at: "\(place)/\($0)", named: false) }.first
    default: return theirs == ours ? nil : "the published contract differs at \(place)"
    }
  }
}
