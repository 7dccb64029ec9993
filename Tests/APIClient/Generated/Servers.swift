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

  public enum TestRegionZone: String, Sendable, CaseIterable {
    case a = "a"
  }

  /// Test
  ///
  /// `https://{regionZone}.example.com/v1`
  public static func test(regionZone: TestRegionZone = .a) -> String {
    "https://\(regionZone.rawValue).example.com/v1"
  }

  public enum TestRegionZone2: String, Sendable, CaseIterable {
    case a = "a"
    case b = "b"
  }

  /// Test region
  ///
  /// `https://{zone}.example.com/v1`
  public static func testRegion(zone: TestRegionZone2 = .a) -> String {
    "https://\(zone.rawValue).example.com/v1"
  }

  /// `/v1`, seen from where the contract is
  public static func server() -> String {
    "/v1"
  }
}
