import Testing
import Values

@testable import GWMClient

@Suite("How parameters are sent")
struct ParameterTests {
  /// The rows of the table in OpenAPI 3.1, section 4.8.12.4, whose example values are percent-encoded here.
  static let spelled: [(style: ParameterStyle, explode: Bool, text: String, list: String?, object: String)] = [
    (.matrix, false, ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"),
    (.matrix, true, ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"),
    (.label, false, ".blue", ".blue,black,brown", ".R,100,G,200,B,150"),
    (.label, true, ".blue", ".blue.black.brown", ".R=100.G=200.B=150"),
    (.simple, false, "blue", "blue,black,brown", "R,100,G,200,B,150"),
    (.simple, true, "blue", "blue,black,brown", "R=100,G=200,B=150"),
    (.form, false, "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"),
    (.form, true, "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"),
    (.spaceDelimited, false, "color=blue", "color=blue%20black%20brown", "color=R%20100%20G%20200%20B%20150"),
    (.pipeDelimited, false, "color=blue", "color=blue%7Cblack%7Cbrown", "color=R%7C100%7CG%7C200%7CB%7C150"),
    (.deepObject, true, "color=blue", nil, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
  ]

  @Test("Every style is spelled as OpenAPI says", arguments: spelled)
  func styles(style: ParameterStyle, explode: Bool, text: String, list: String?, object: String) {
    func spelled(_ value: ParameterValue) -> String? {
      style.text("color", value, explode: explode, encoding: PercentEncoding.encoded)
    }
    #expect(spelled(.text("blue")) == text)
    if let list { #expect(spelled(.list(["blue", "black", "brown"])) == list) }
    #expect(spelled(.object([("R", "100"), ("G", "200"), ("B", "150")])) == object)
  }

  @Test("A value cannot become another part of the path or the query")
  func encoding() {
    var request = RequestBuilder(GetInstance.description)
    request.path("id", "a/b?c#d%e")
    request.query("na me", "x&y=z+ü ~-._")
    #expect(request.target == "/v1.0/instances/a%2Fb%3Fc%23d%25e?na%20me=x%26y%3Dz%2B%C3%BC%20~-._")
    // Within a list, a comma of an item is no comma of the list.
    #expect(
      ParameterStyle.simple.text("", .list(["a,b", "c"]), explode: false, encoding: PercentEncoding.encoded)
        == "a%2Cb,c")
  }

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

  @Test("Cookies and empty lists")
  func rest() {
    var request = RequestBuilder(GetInstance.description)
    request.cookie("a", ["1", "2"])
    request.cookie("b", "x;y")
    request.query("none", [String]())
    #expect(request.allHeaders["Cookie"] == "a=1; a=2; b=x%3By")
    #expect(request.target == "/v1.0/instances/{id}")
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
