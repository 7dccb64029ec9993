import Store
import Values

/// What the demo prints: where it is, and lines to paste as they stand.
struct DemoGreeting {
  let port: Int
  let token: Secret
  let store: Store

  func text() async throws -> String {
    let url = "http://127.0.0.1:\(port)"
    let authorization = "-H 'Authorization: Bearer \(token.reveal())'"
    let id =
      try await store.instances(
        visible: .everything, matching: InstanceFilter(status: "stopped"), in: .name(descending: false),
        page: PageRequest(limit: 1), rendered: RenderedRows(limit: 0)
      ) { _ in [] }.content.first?.row.id.description ?? ""
    return """

      Ganeti Web Manager runs. Press Ctrl-C to stop it.

        API        \(url)
        Reference  \(url)/docs/v1.0
        Token      \(token.reveal())

      Who am I?
      curl -s \(authorization) \(url)/v1.0/whoami

      The clusters, and how fresh their copies are:
      curl -s \(authorization) \(url)/v1.0/clusters

      Running instances, two of them:
      curl -s \(authorization) '\(url)/v1.0/instances?status=running&limit=2'

      Start a stopped instance; the answer is a job:
      curl -s -X POST \(authorization) \(url)/v1.0/instances/\(id)/actions/start

      Its status changes when the job has run:
      curl -s \(authorization) \(url)/v1.0/instances/\(id)

      The same with this program:
      export GWM_URL=\(url) GWM_TOKEN=\(token.reveal())
      \(CommandLine.arguments.first ?? "gwm") instance list --status stopped

      """
  }
}
