import Testing
import Values

@testable import GWMClient

@Suite("How parameters are sent")
struct ParameterTests {
  @Test("What is not given is not sent, and what is given is sent in the contract's order")
  func typed() {
    let id = UUID(high: 1, low: 2)
    #expect(RequestBuilder(ListInstances()).target == "/v1.0/instances")
    let list = ListInstances(limit: 2, total: true, sort: .nameDescending, clusterID: id, status: .running, tag: "a:b")
    #expect(
      RequestBuilder(list).target
        == "/v1.0/instances?limit=2&total=true&sort=-name&cluster_id=\(id)&status=running&tag=a%3Ab")
    let stop = RequestBuilder(
      StopInstance(id: id, idempotencyKey: "k", reason: "x y", body: InstanceStop(timeoutSeconds: 5, force: true)))
    #expect(stop.target == "/v1.0/instances/\(id)/actions/stop?reason=x%20y")
    #expect(stop.headers["Idempotency-Key"] == "k")
    #expect(stop.headers["Content-Type"] == "application/json")
    #expect(String(decoding: stop.body ?? [], as: UTF8.self) == #"{"timeout_seconds":5,"force":true}"#)
    #expect(RequestBuilder(StopInstance(id: id)).body == nil)
    #expect(RequestBuilder(StopInstance(id: id)).headers["Content-Type"] == nil)
  }

  @Test("Texts are checked as the contract says")
  func rules() {
    let long = String(repeating: "a", count: 5)
    for (rule, right, wrong) in [
      (ParameterRule.uuid, "01938f6e-7c1a-7d52-9b0e-000000000003", "web1"),
      (.boolean, "true", "yes"), (.integer(minimum: 1, maximum: 5), "5", "6"), (.integer(), "-1", "1.0"),
      (.number(minimum: 0), "0.5", "-0.5"), (.words(["a", "b"]), "b", "c"),
      (.timestamp, "2026-01-01T00:00:00Z", "2026-01-01"), (.text(minLength: 1, maxLength: 4), "é", long),
      (.text(pattern: "^[a-z]+$"), long, "A"),
    ] {
      #expect(rule.fault(of: right) == nil)
      #expect(rule.fault(of: wrong) != nil, "\(rule)")
    }
  }
}
