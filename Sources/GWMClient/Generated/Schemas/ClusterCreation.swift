// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Pattern
import Values

/// A cluster to be registered.
public struct ClusterCreation: Sendable, Equatable {
  /// What it shall be called here.
  public var name: String
  /// A host name or address.
  public var host: String
  /// The port of its RAPI.
  public var port: Int
  /// A name without spaces.
  public var username: String
  /// The RAPI user's password; it is kept encrypted and never shown.
  public var password: String
  /// How the cluster proves who it is: by its public key (`pinned_key`, best for Ganeti's self-signed certificates), by
  /// an authority (`certificate_authority`), by the machine's authorities (`system`), or not at all (`off`, which is
  /// refused unless the service was started for tests).
  public var tls: TLSTrust
  /// How often to read the configuration in full.
  public var configurationIntervalSeconds: Int
  /// How often to read the live state.
  public var liveIntervalSeconds: Int

  public init(
    name: String,
    host: String,
    port: Int = 5080,
    username: String,
    password: String,
    tls: TLSTrust,
    configurationIntervalSeconds: Int = 300,
    liveIntervalSeconds: Int = 30
  ) {
    self.name = name
    self.host = host
    self.port = port
    self.username = username
    self.password = password
    self.tls = tls
    self.configurationIntervalSeconds = configurationIntervalSeconds
    self.liveIntervalSeconds = liveIntervalSeconds
  }

  static let namePattern = try? Pattern("^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$")

  static let passwordPattern = try? Pattern("^[ -~]+$")
}

extension ClusterCreation: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> ClusterCreation? {
    guard try reader.beginObject() else { return nil }
    var seen0: UInt64 = 0
    var name: String?
    var host: String?
    var port: Int = 5080
    var username: String?
    var password: String?
    var tls: TLSTrust?
    var configurationIntervalSeconds: Int = 300
    var liveIntervalSeconds: Int = 30
    while try reader.nextName() {
      switch reader.nameLength {
      case 3:
        if reader.nameIs("tls") {
          if seen0 & 1 << 5 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 5
          tls = try TLSTrust.read(&reader)
          continue
        }
      case 4:
        if reader.nameIs("name") {
          if seen0 & 1 << 0 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 0
          name = try reader.string(minLength: 1, maxLength: 63, pattern: namePattern)
          continue
        }
        if reader.nameIs("host") {
          if seen0 & 1 << 1 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 1
          host = try HostName.read(&reader)
          continue
        }
        if reader.nameIs("port") {
          if seen0 & 1 << 2 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 2
          if let value = try reader.integer(minimum: 1, maximum: 65535) { port = value }
          continue
        }
      case 8:
        if reader.nameIs("username") {
          if seen0 & 1 << 3 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 3
          username = try Word.read(&reader)
          continue
        }
        if reader.nameIs("password") {
          if seen0 & 1 << 4 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 4
          password = try reader.string(minLength: 1, maxLength: 255, pattern: passwordPattern, isSecret: true)
          continue
        }
      case 21:
        if reader.nameIs("live_interval_seconds") {
          if seen0 & 1 << 7 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 7
          if let value = try reader.integer(minimum: 5, maximum: 86400) { liveIntervalSeconds = value }
          continue
        }
      case 30:
        if reader.nameIs("configuration_interval_seconds") {
          if seen0 & 1 << 6 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 6
          if let value = try reader.integer(minimum: 10, maximum: 86400) { configurationIntervalSeconds = value }
          continue
        }
      default: break
      }
      try reader.unknown(knowing: names)
    }
    if seen0 & 1 << 0 == 0 { reader.missing("name") }
    if seen0 & 1 << 1 == 0 { reader.missing("host") }
    if seen0 & 1 << 3 == 0 { reader.missing("username") }
    if seen0 & 1 << 4 == 0 { reader.missing("password") }
    if seen0 & 1 << 5 == 0 { reader.missing("tls") }
    guard
      let name,
      let host,
      let username,
      let password,
      let tls
    else { return nil }
    return ClusterCreation(
      name: name,
      host: host,
      port: port,
      username: username,
      password: password,
      tls: tls,
      configurationIntervalSeconds: configurationIntervalSeconds,
      liveIntervalSeconds: liveIntervalSeconds)
  }

  private static let names = [
    "name",
    "host",
    "port",
    "username",
    "password",
    "tls",
    "configuration_interval_seconds",
    "live_interval_seconds",
  ]
}

extension ClusterCreation: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"name\":")
    writer.string(name)
    writer.raw(",\"host\":")
    writer.string(host)
    writer.raw(",\"port\":")
    writer.integer(port)
    writer.raw(",\"username\":")
    writer.string(username)
    writer.raw(",\"password\":")
    writer.string(password)
    writer.raw(",\"tls\":")
    tls.write(to: &writer)
    writer.raw(",\"configuration_interval_seconds\":")
    writer.integer(configurationIntervalSeconds)
    writer.raw(",\"live_interval_seconds\":")
    writer.integer(liveIntervalSeconds)
    writer.raw("}")
  }
}
