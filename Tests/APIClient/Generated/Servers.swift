// Generated from everything.yaml by gwm-api. Do not edit.

/// Where Everything is to be found.
public enum Servers {
  /// Where it runs.
  public enum ProductionRegion: String, Sendable, CaseIterable {
    case eu = "eu"
    case usWest = "us-west"
  }

  /// Production
  ///
  /// `https://{region}.example.com:{port}/v1/`
  /// - Parameter region: Where it runs.
  public static func production(region: ProductionRegion = .eu, port: String = "443") -> String {
    "https://\(region.rawValue).example.com:\(port)/v1"
  }

  /// `/v1`, seen from where the contract is
  public static func server() -> String {
    "/v1"
  }
}
