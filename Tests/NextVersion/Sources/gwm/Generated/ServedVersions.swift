// Generated from api/ by gwm-api. Do not edit.

import APIv1_0
import APIv9_0
import HTTPService

/// The versions of the API that are served.
enum ServedVersions {
  /// Their names and their point releases, oldest first.
  static let releases: [(version: String, release: String)] = [
    (Version1_0.version, Version1_0.release),
    (Version9_0.version, Version9_0.release),
  ]

  /// A route for each operation of each version; every version's handlers stand on those before.
  static func routes(_ v1_0: APIv1_0.Handlers) -> [Route] {
    let v9_0 = APIv9_0.Handlers(v1_0)
    return Version1_0.routes(v1_0) + Version9_0.routes(v9_0)
  }
}
