// Generated from api/ by gwm-api. Do not edit.

import APIv1_0
import APIv9_0
import HTTPService

/// The versions of the API that are served.
enum ServedVersions {
  /// Oldest first.
  static let all: [ServedVersion] = [
    Version1_0.served,
    Version9_0.served,
  ]

  /// A route for each operation of each version; every version's handlers stand on those before.
  static func routes(_ v1_0: APIv1_0.Handlers) -> [Route] {
    let v9_0 = APIv9_0.Handlers(v1_0)
    return Version1_0.routes(v1_0) + Version9_0.routes(v9_0)
  }
}
