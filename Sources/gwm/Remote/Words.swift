public import ArgumentParser
public import GWMClient

/// A word of the contract as an argument: what the contract does not list is wrong use.
public protocol WordArgument: OpenWord, ExpressibleByArgument {}

extension WordArgument {
  public init?(argument: String) {
    self.init(rawValue: argument)
    if !isKnown { return nil }
  }

  public static var allValueStrings: [String] { allCases.map(\.rawValue) }
  public var defaultValueDescription: String { rawValue }
}

extension AdminState: WordArgument {}
extension DiskTemplate: WordArgument {}
extension InstanceReboot.Kind: WordArgument {}
extension InstanceSort: WordArgument {}
extension InstanceStatus: WordArgument {}
extension JobOrigin: WordArgument {}
extension JobStatus: WordArgument {}
extension NodeRole: WordArgument {}
