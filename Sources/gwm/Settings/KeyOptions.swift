import ArgumentParser
import Cryptography
import Work

/// The key that seals RAPI passwords.
struct KeyOptions: ParsableArguments {
  @Option(
    help: """
      A file with the key that seals RAPI passwords, as `gwm key create` writes it. The key itself may stand in GWM_KEY \
      instead. (GWM_KEY_FILE, no default)
      """)
  var keyFile: String?

  func clients(_ settings: Settings) throws -> ClusterClients {
    let text: String
    if let path = settings.text("key-file", flag: keyFile) {
      text = String(decoding: try TextFile.read(path), as: UTF8.self)
    } else if let key = settings.text("key") {
      text = key
    } else {
      throw ValidationError(
        "a key is needed to seal RAPI passwords: make one with `gwm key create FILE` and give --key-file")
    }
    do {
      return ClusterClients(key: try SealingKey(text))
    } catch {
      throw ValidationError("the key cannot be used: \(error)")
    }
  }
}
