import HTTPService

/// The version that an object must still have when it is changed; nil where any will do.
///
/// - Parameters:
///   - ifMatch: the request's `If-Match` (RFC 9110, section 13.1.1).
///   - version: that of the object as it was read.
/// - Throws: `Problem` where the object has another entity tag already.
package func versionToKeep(ifMatch: String?, version: Int64) throws -> Int64? {
  guard let ifMatch, ifMatch != "*" else { return nil }
  guard ETag.matches(ifMatch: ifMatch, version: version) else {
    throw HTTPService.Problem(.preconditionFailed, "the object's ETag is \(ETag.of(version: version)) now")
  }
  return version
}

extension HTTPService.Problem {
  /// The object changed between its check and its change.
  package static let changedMeanwhile = HTTPService.Problem(.preconditionFailed, "the object has changed meanwhile")
}
