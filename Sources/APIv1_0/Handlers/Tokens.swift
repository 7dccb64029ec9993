import Access
import Codec
import HTTPService
import Store
import Values

extension Handlers: TokensHandlers {
  public func whoami(_ call: Whoami.Call) async throws -> Whoami.Answer {
    let principal = try call.context.known
    let row = try await store.token(principal.id, of: principal.id, seesAll: false)
    return .ok(
      Principal(
        type: .token, id: principal.id, name: principal.name,
        permissions: principal.permissions.granted.compactMap { Permission(rawValue: $0.name) },
        clusters: principal.clusters == nil ? nil : (row?.clusters ?? []).map { Reference(id: $0.id, name: $0.name) },
        expiresAt: principal.expiresAt))
  }

  public func listTokens(_ call: ListTokens.Call) async throws -> ListTokens.Answer {
    let principal = try call.context.known
    let page = try await store.tokens(
      of: principal.id, seesAll: principal.seesAllTokens,
      page: PageRequest(call.listing, limit: call.limit, cursor: call.cursor, total: call.total))
    let next = NextPage(after: page, of: call.listing, limit: call.limit)
    return .ok(
      TokenList(
        items: page.content.map { Token($0) }, next: next.address, nextCursor: next.cursor,
        total: page.total.map { Int($0) }), link: next.link)
  }

  public func createToken(_ call: CreateToken.Call) async throws -> CreateToken.Answer {
    let principal = try call.context.known
    let asked = call.body.permissions.map { HTTPService.Permission($0.rawValue) }
    let lacking = asked.filter { !principal.permissions.holds($0) }.map(\.name)
    if !lacking.isEmpty {
      throw HTTPService.Problem(
        .forbidden, "a token cannot give away \(lacking.joined(separator: ", ")), which it does not have")
    }
    var faults: [InputFault] = []
    let clusters = try await clusters(call.body.clusterIDs, within: principal, &faults)
    let end = expiry(call.body.expiresAt, within: principal, &faults)
    if !faults.isEmpty { throw HTTPService.Problem.contradiction(faults) }
    let secret = TokenSecret.make()
    let row = try await store.insert(
      NewToken(
        id: .version7(), name: call.body.name, secretHash: TokenSecret.hash(secret.reveal()),
        permissions: call.body.permissions.map(\.rawValue), clusterIDs: clusters, createdBy: principal.id,
        expiresAt: end))
    call.context.logger.info("a token was made", metadata: ["token": "\(row.id)", "by": "\(principal.id)"])
    return .created(
      CreatedToken(secret: secret.reveal(), token: Token(row)),
      location: call.context.operation.address("/tokens/\(row.id)"))
  }

  public func getToken(_ call: GetToken.Call) async throws -> GetToken.Answer {
    let principal = try call.context.known
    guard let row = try await store.token(call.id, of: principal.id, seesAll: principal.seesAllTokens) else {
      throw HTTPService.Problem.nothingSuch
    }
    return .ok(Token(row))
  }

  public func revokeToken(_ call: RevokeToken.Call) async throws -> RevokeToken.Answer {
    let principal = try call.context.known
    guard try await store.revokeToken(call.id, of: principal.id, seesAll: principal.seesAllTokens) else {
      throw HTTPService.Problem.nothingSuch
    }
    authenticator.forget(call.id)
    call.context.logger.info("a token was revoked", metadata: ["token": "\(call.id)", "by": "\(principal.id)"])
    return .noContent
  }

  // MARK: What a token may give on

  private func clusters(
    _ asked: Patch<[UUID]>, within principal: HTTPService.Principal, _ faults: inout [InputFault]
  ) async throws -> [UUID]? {
    guard case .value(let ids) = asked else { return principal.clusters }
    for (index, id) in ids.enumerated() {
      let isWithin = principal.clusters?.contains(id) ?? true
      if isWithin, try await store.cluster(id, visible: .everything) != nil { continue }
      faults.append(
        InputFault(
          .body(pointer: "/cluster_ids/\(index)"), "is no cluster that your token may see", rule: "reference"))
    }
    return ids
  }

  private func expiry(
    _ asked: Patch<Timestamp>, within principal: HTTPService.Principal, _ faults: inout [InputFault]
  ) -> Timestamp? {
    guard case .value(let end) = asked else { return principal.expiresAt }
    func note(_ detail: String, _ rule: String) {
      faults.append(InputFault(.body(pointer: "/expires_at"), detail, rule: rule))
    }
    if end <= .now { note("is in the past", "minimum") }
    if let own = principal.expiresAt, end > own { note("is later than the end of your own token, \(own)", "maximum") }
    return end
  }
}

extension RequestContext {
  /// Who asks, where the operation needs a token: the route has made sure that there is one.
  package var known: HTTPService.Principal {
    get throws {
      guard let principal else { throw HTTPService.Problem(.internalError) }
      return principal
    }
  }
}

extension HTTPService.Principal {
  var seesAllTokens: Bool { permissions.holds(HTTPService.Permission("system:admin")) && clusters == nil }
}

extension Token {
  package init(_ row: TokenRow) {
    self.init(
      id: row.id, name: row.name, permissions: row.permissions.compactMap { Permission(rawValue: $0) },
      clusters: row.clusters?.map { Reference(id: $0.id, name: $0.name) }, createdAt: row.createdAt,
      expiresAt: row.expiresAt, lastUsedAt: row.lastUsedAt)
  }
}
