import APIv1_0

extension Handlers {
  public func createToken(_ call: CreateToken.Call) async throws -> CreateToken.Answer {
    let body = APIv1_0.TokenCreation(
      name: call.body.label, permissions: call.body.permissions, clusterIDs: call.body.clusterIDs,
      expiresAt: call.body.expiresAt)
    switch try await before.createToken(.init(context: call.context, scope: call.scope, body: body)) {
    case .created(let made, let location):
      return .created(CreatedToken(tokenSecret: made.secret, token: made.token), location: location)
    }
  }
}
