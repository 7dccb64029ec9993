import JSON

/// The documents that references can reach, and the schema resources in them (core specification, sections 4.3.5 and 8.2).
final class Registry {
  private(set) var documents: [Document]
  private(set) var resources: [Resource] = []
  private var resourcesByURI: [String: Resource] = [:]
  /// The resources embedded in documents by `$id`, by their place.
  private var embedded: [Location: Resource] = [:]

  struct Document {
    let uri: String
    let root: JSONValue
  }

  /// What an `$id` names, or a whole document.
  final class Resource {
    let id: Int
    /// The base of the references in it.
    let uri: String
    let place: Location
    let vocabularies: Result<Vocabularies, JSONSchemaError>
    var anchors: [String: Location] = [:]
    var dynamicAnchors: [String: Location] = [:]

    init(id: Int, uri: String, place: Location, vocabularies: Result<Vocabularies, JSONSchemaError>) {
      self.id = id
      self.uri = uri
      self.place = place
      self.vocabularies = vocabularies
    }
  }

  init(_ root: JSONValue, uri: String, documents others: [String: JSONValue]) {
    documents = [Document(uri: URIResolution.withoutFragment(uri), root: root)]
    for (uri, root) in others.sorted(by: { $0.key < $1.key }) {
      documents.append(Document(uri: URIResolution.withoutFragment(uri), root: root))
    }
    for index in documents.indices {
      let place = Location(document: index, pointer: "")
      let whole = add(documents[index].uri, at: place, documents[index].root)
      var scan = ResourceScan(registry: self)
      scan.scan(documents[index].root, at: place, in: whole)
    }
  }

  // MARK: Resources

  /// Adds a resource; where a URI is given twice, the first one keeps it.
  func add(_ uri: String, at place: Location, _ value: JSONValue) -> Resource {
    let dialect = value["$schema"]?.string
    let vocabularies = Result { () throws(JSONSchemaError) in
      guard let dialect else { return inherited(by: place) }
      return try Vocabularies(dialect: dialect, metaschema: document(dialect)?["$vocabulary"]) {
        failure(.unsupported, at: place.appending("$schema"), $0)
      }
    }
    let resource = Resource(id: resources.count, uri: uri, place: place, vocabularies: vocabularies)
    resources.append(resource)
    if resourcesByURI[uri] == nil { resourcesByURI[uri] = resource }
    // A document whose root has an `$id` is known by that and by where it comes from.
    if let whole = embedded[place] { resourcesByURI[whole.uri] = resource }
    embedded[place] = resource
    return resource
  }

  private func inherited(by place: Location) -> Vocabularies {
    guard !place.pointer.isEmpty else { return .all }
    return (try? resource(at: place).vocabularies.get()) ?? .all
  }

  private func document(_ uri: String) -> JSONValue? {
    let uri = URIResolution.withoutFragment(uri)
    return documents.first { $0.uri == uri }?.root
  }

  /// The resource that the schema at `place` belongs to.
  func resource(at place: Location) -> Resource {
    guard embedded.count > documents.count else { return wholes(place.document) }
    var pointer = place.pointer[...]
    while true {
      if let found = embedded[Location(document: place.document, pointer: String(pointer))] { return found }
      guard let slash = pointer.utf8.lastIndex(of: UInt8(ascii: "/")) else { return wholes(place.document) }
      pointer = pointer[..<slash]
    }
  }

  private func wholes(_ document: Int) -> Resource {
    embedded[Location(document: document, pointer: "")] ?? resources[0]
  }

  // MARK: References

  /// Where `reference` leads from a schema of `resource`; nil where nothing is known to stand there.
  func target(of reference: String, in resource: Resource) -> (place: Location, anchor: String?)? {
    let uri = URIResolution.resolve(reference, against: resource.uri)
    let base = URIResolution.withoutFragment(uri)
    guard let target = base == resource.uri ? resource : resourcesByURI[base] else { return nil }
    let fragment = URIResolution.fragment(uri) ?? ""
    if fragment.isEmpty { return (target.place, nil) }
    if fragment.utf8.first == UInt8(ascii: "/") {
      return (Location(document: target.place.document, pointer: target.place.pointer + fragment), nil)
    }
    guard let place = target.anchors[fragment] ?? target.dynamicAnchors[fragment] else { return nil }
    return (place, fragment)
  }

  /// What stands at `place`.
  func value(at place: Location) -> JSONValue? {
    JSONPointer.value(at: place.pointer, in: documents[place.document].root)
  }

  func failure(_ kind: JSONSchemaError.Kind, at place: Location, _ reason: String) -> JSONSchemaError {
    JSONSchemaError(kind, document: documents[place.document].uri, pointer: place.pointer, reason: reason)
  }
}
