/// What came of the choices that are inside of a value.
///
/// Those inside of one another are judged once each, not once for each branch of each that they are inside of.
final class JudgedChoices<Outcome> {
  private struct Place: Hashable {
    let schema: ObjectIdentifier
    let pointer: String
  }

  private var known: [Place: Outcome] = [:]

  /// What `judge` gave, or gives, for the value at `pointer` as one of `schema`.
  func outcome(of schema: Schema, at pointer: String, _ judge: () -> Outcome) -> Outcome {
    let place = Place(schema: ObjectIdentifier(schema), pointer: pointer)
    if let outcome = known[place] { return outcome }
    let outcome = judge()
    known[place] = outcome
    return outcome
  }
}
