import GanetiSim
import Glibc

/// A simulated cluster in a process of its own, so that what a worker uses can be told from what the simulation does.
///
/// `gwm-simulation INSTANCES` writes a line with its port and the pin of its key, and then answers lines of standard
/// input until that ends: `churn PERCENT` changes that share of the instances and writes how many those are, `reads`
/// writes how often all instances have been read.
@main
enum Simulation {
  static func main() throws {
    guard CommandLine.arguments.count == 2, let instances = Int(CommandLine.arguments[1]), instances > 0 else {
      complain("usage: gwm-simulation INSTANCES")
      exit(2)
    }
    let cluster = try SimulatedCluster.start(
      SimulatedCluster.Shape(name: "large.example.org", nodes: 20, groups: 2, instances: instances))
    say("\(cluster.port) \(cluster.publicKeyPin)")
    while let line = readLine() {
      let words = line.split(separator: " ")
      switch (words.first, words.count) {
      case ("reads", 1):
        say("\(cluster.requests.count { $0.path == "/2/query/instance" })")
      case ("churn", 2):
        guard let percent = Double(words[1]) else { fallthrough }
        say("\(cluster.churn(percent: percent).count)")
      default:
        complain("not understood: \(line)")
        exit(2)
      }
    }
    cluster.stop()
  }

  /// Writes a line at once, also into a pipe.
  private static func say(_ line: String) {
    print(line)
    fflush(nil)
  }

  private static func complain(_ line: String) {
    let bytes = Array("\(line)\n".utf8)
    write(STDERR_FILENO, bytes, bytes.count)
  }
}
