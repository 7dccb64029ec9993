import Codec
import Values
import YAML

/// A document and those that its references lead to, each read once.
final class DocumentSet {
  let main: Document
  private let read: (String) throws -> [UInt8]
  private var loaded: [String: Result<Document, ReferenceFault>] = [:]
  private var places: [String: Result<Place, ReferenceFault>] = [:]

  /// - Parameter read: gives the bytes of another document by its path.
  init(_ main: Document, read: @escaping (String) throws -> [UInt8]) {
    self.main = main
    self.read = read
  }

  /// What a contract was read from; nothing is read anew.
  init(_ contract: Contract) {
    main = contract.documents.main
    read = { file in throw FileError(path: file, reason: "it was not read with the contract") }
    for document in contract.documents.others { loaded[document.file] = .success(document) }
  }

  /// Those that references lead to, by their names.
  var others: [Document] { loaded.values.compactMap { try? $0.get() }.sorted { $0.file < $1.file } }

  /// What a reference that stands in `document` names (RFC 3986, section 5; OpenAPI 3.1, section 4.6).
  func place(of reference: String, from document: Document) throws(ReferenceFault) -> Place {
    let key = document.file + "\n" + reference
    if let known = places[key] { return try known.get() }
    let found: Result<Place, ReferenceFault>
    do throws(ReferenceFault) { found = .success(try resolve(reference, from: document)) } catch {
      found = .failure(error)
    }
    places[key] = found
    return try found.get()
  }

  private func resolve(_ reference: String, from document: Document) throws(ReferenceFault) -> Place {
    let parts = reference.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = String(parts[0])
    let fragment = parts.count > 1 ? String(parts[1]) : ""
    let target = path.isEmpty ? document : try other(path, from: document)
    if fragment.isEmpty || fragment.hasPrefix("/") {
      guard let pointer = Pointer(fragment: fragment), let node = node(at: pointer, of: target) else {
        let there = path.isEmpty ? "this document" : "`\(target.file)`"
        throw .dangling("`\(reference)` names nothing in \(there)\(hint(fragment, path, target))")
      }
      return Place(document: target, pointer: pointer, node: node)
    }
    guard let anchored = target.anchored(fragment) else {
      throw .error("`\(reference)` is neither a JSON Pointer nor the `$anchor` of a schema")
    }
    return anchored
  }

  /// The reference that was perhaps meant: to a sister of what is not there.
  private func hint(_ fragment: String, _ path: String, _ target: Document) -> String {
    guard let pointer = Pointer(fragment: fragment), let last = pointer.tokens.last,
      let names = target.root[Pointer(Array(pointer.tokens.dropLast()))]?.entries?.map(\.key.text),
      let nearest = Spelling.nearest(to: last, among: names)
    else { return "" }
    return "; did you mean `\(path)#\(Pointer(pointer.tokens.dropLast() + [nearest]))`?"
  }

  private var indexes: [ObjectIdentifier: [String: Node]] = [:]

  /// What a pointer leads to. Mappings of many entries, such as the schemas, are gone through once for all references.
  private func node(at pointer: Pointer, of document: Document) -> Node? {
    var node = document.root
    for token in pointer.tokens {
      guard let next = entry(token, of: node) ?? node[Pointer([token])] else { return nil }
      node = next
    }
    return node
  }

  private func entry(_ key: String, of node: Node) -> Node? {
    guard let entries = node.entries, entries.count > 16 else { return nil }
    if indexes[ObjectIdentifier(node)] == nil {
      indexes[ObjectIdentifier(node)] = Dictionary(
        entries.map { ($0.key.text, $0.value) }, uniquingKeysWith: { first, _ in first })
    }
    return indexes[ObjectIdentifier(node)]?[key]
  }

  private func other(_ path: String, from document: Document) throws(ReferenceFault) -> Document {
    let scheme = path.prefix { $0.isLetter || $0.isNumber || "+-.".contains($0) }
    if scheme.count < path.count, path.dropFirst(scheme.count).hasPrefix(":") || path.hasPrefix("//") {
      throw .unsupported("`\(path)` is elsewhere: documents are read from files, never fetched")
    }
    let file = DocumentSet.file(PercentEncoding.decoded(path.utf8) ?? path, beside: document.file)
    if file == main.file { return main }
    if let known = loaded[file] { return try known.get() }
    let document = load(file)
    loaded[file] = document
    return try document.get()
  }

  private func load(_ file: String) -> Result<Document, ReferenceFault> {
    do {
      var document = try Document(try read(file), file: file)
      if document.root["openapi"] == nil { document.dialect = main.dialect }
      return .success(document)
    } catch let faults as Diagnostics {
      return .failure(.error("`\(file)` cannot be read: \(faults.all.first?.description ?? "")"))
    } catch let fault as FileError {
      return .failure(.error("`\(file)` cannot be read: \(fault.reason)"))
    } catch {
      return .failure(.error("`\(file)` cannot be read"))
    }
  }

  /// `../common.yaml` beside `api/v1.0.yaml` → `common.yaml`.
  static func file(_ path: String, beside file: String) -> String {
    guard !path.hasPrefix("/") else { return path }
    var folders = file.split(separator: "/", omittingEmptySubsequences: false).dropLast().map(String.init)
    for part in path.split(separator: "/") {
      switch part {
      case ".": break
      case ".." where folders.last.map { $0 != ".." && !$0.isEmpty } == true: folders.removeLast()
      default: folders.append(String(part))
      }
    }
    return folders.joined(separator: "/")
  }
}

/// A node of a document, and how it is reached there.
struct Place {
  let document: Document
  let pointer: Pointer
  let node: Node

  /// The same for every way to write a reference to it.
  var identity: String { "\(document.file)#\(pointer)" }
}

/// Why a reference leads nowhere.
enum ReferenceFault: Error {
  /// The document is there, and has nothing of that name.
  case dangling(String)
  case error(String)
  case unsupported(String)
}
