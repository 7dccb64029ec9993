import Testing

@testable import HTTPService

@Suite("Metrics of requests")
struct RequestMetricsTests {
  @Test("Requests are counted by operation and status")
  func metrics() {
    let metrics = RequestMetrics()
    metrics.record(operation: "getThing", status: 200, duration: .milliseconds(3))
    metrics.record(operation: "getThing", status: 200, duration: .seconds(60))
    metrics.record(operation: "none", status: 404, duration: .zero)
    let text = metrics.exposition()
    let lines = Set(text.split(separator: "\n").map(String.init))
    #expect(lines.contains(#"gwm_requests_total{operation="getThing",status="200"} 2"#))
    #expect(lines.contains(#"gwm_requests_total{operation="none",status="404"} 1"#))
    #expect(lines.contains(#"gwm_request_seconds_bucket{operation="getThing",status="200",le="0.0025"} 0"#))
    #expect(lines.contains(#"gwm_request_seconds_bucket{operation="getThing",status="200",le="0.005"} 1"#))
    #expect(lines.contains(#"gwm_request_seconds_bucket{operation="getThing",status="200",le="+Inf"} 2"#))
    #expect(lines.contains(#"gwm_request_seconds_count{operation="getThing",status="200"} 2"#))
  }
}
