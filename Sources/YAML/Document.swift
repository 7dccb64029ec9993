/// The root node of a YAML 1.2 or JSON document.
///
/// A file named `.json` must be JSON (RFC 8259). Any other text that begins with `{` or `[` is read as JSON when it is
/// JSON, and else as YAML: libyaml refuses some JSON (surrogate pairs, tabs, keys beyond 1024 characters). Both give
/// the same nodes. An empty document is null.
///
/// - Parameters:
///   - bytes: UTF-8, with or without a byte order mark.
///   - file: the name to give in faults; decides only between JSON and YAML, nothing is opened.
/// - Throws: all faults found. A fault of syntax ends the reading; others (a key twice, an unknown tag, …) do not.
public func parseYAML(_ bytes: [UInt8], file: String) throws(YAMLFaults) -> Node {
  let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
  let reading = body.withUnsafeBufferPointer { read($0, mustBeJSON: file.hasSuffix(".json")) }
  guard let root = reading.root, reading.faults.isEmpty else {
    throw YAMLFaults(file: file, faults: reading.faults.sorted { $0.position < $1.position })
  }
  return root
}

/// What a reader made of a text: a root, or faults.
struct Reading {
  var root: Node?
  var faults: [Fault]
}

private func read(_ text: UnsafeBufferPointer<UInt8>, mustBeJSON: Bool) -> Reading {
  if let fault = encodingFault(in: text) { return Reading(root: nil, faults: [fault]) }
  if mustBeJSON || looksLikeJSON(text) {
    var parser = JSONParser(text)
    do throws(Halt) {
      let root = try parser.document()
      return Reading(root: root, faults: parser.faults)
    } catch {
      if mustBeJSON || parser.isTooDeep { return Reading(root: nil, faults: parser.faults + [error.fault]) }
    }
  }
  if let fault = characterFault(in: text) { return Reading(root: nil, faults: [fault]) }
  var composer = Composer(EventStream(text))
  do throws(Halt) {
    let root = try composer.document()
    return Reading(root: root, faults: composer.faults)
  } catch {
    return Reading(root: nil, faults: composer.faults + [error.fault])
  }
}

private func looksLikeJSON(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
  let first = text.first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
  return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
}
