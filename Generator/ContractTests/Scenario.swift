/// A sequence of requests that whoever runs the cases knows by name.
public enum Scenario: Sendable {
  /// The example is answered with one of these statuses, and a job that it starts succeeds.
  case example([Int])
  /// Without the optional body, too.
  case withoutBody([Int])
  /// With `dry_run`, the job succeeds and what the path reads, if any, stays as it was.
  case dryRun(path: String?)
  /// `HEAD` gives the headers of `GET` and nothing else.
  case head
  /// `If-None-Match` with the answer's `ETag` gives 304.
  case notModified
  /// `If-Match` with the `ETag` of what the path reads succeeds, and with another one gives 412.
  case matched(path: String)
  /// The same `Idempotency-Key` gives the same job; with another request it is a conflict.
  case repeated(other: [RequestEdit])
  /// Following `next` from page to page gives every item once, also with each of these in the query, and in that order.
  case walk(queries: [String])
  /// With the parameter, the list gives the items that have its value at a place of theirs, and no others.
  case filter(parameter: String, pointer: String)
  /// The cursor of another list is refused, and that of the same list with this in the query.
  case foreignCursor(path: String, query: String?)
  /// Somebody else's object is answered as an unknown one is, word by word.
  case hiddenLooksUnknown(permission: String)
}
