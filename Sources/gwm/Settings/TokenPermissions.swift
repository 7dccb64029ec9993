import APIv1_0

/// The permissions that tokens may have, as the contract lists them.
enum TokenPermissions {
  static let all = Permission.allCases.map(\.rawValue)
}
