// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
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
  /// How the cluster shall prove who it is.
  public var tls: NewTLSTrust
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
    tls: NewTLSTrust,
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
    guard var members = try reader.beginObject(names) else { return nil }
    var name: String?
    var host: String?
    var port: Int = 5080
    var username: String?
    var password: String?
    var tls: NewTLSTrust?
    var configurationIntervalSeconds: Int = 300
    var liveIntervalSeconds: Int = 30
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        name = try reader.string(minLength: 1, maxLength: 63, pattern: namePattern)
      case 1:
        host = try HostName.read(&reader)
      case 2:
        if let value = try reader.integer(minimum: 1, maximum: 65535) { port = value }
      case 3:
        username = try Word.read(&reader)
      case 4:
        password = try reader.string(minLength: 1, maxLength: 255, pattern: passwordPattern, isSecret: true)
      case 5:
        tls = try NewTLSTrust.read(&reader)
      case 6:
        if let value = try reader.integer(minimum: 10, maximum: 86400) { configurationIntervalSeconds = value }
      case 7:
        if let value = try reader.integer(minimum: 5, maximum: 86400) { liveIntervalSeconds = value }
      default: try reader.unknown(knowing: names.texts)
      }
    }
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

  private static let names: JSONNames = [
    .required("name"),
    .required("host"),
    .optional("port"),
    .required("username"),
    .required("password"),
    .required("tls"),
    .optional("configuration_interval_seconds"),
    .optional("live_interval_seconds"),
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
