"""Bearer tokens as a dependency, looked up for each request as FastAPI's own tutorial does."""

from dataclasses import dataclass
from hashlib import sha256
from typing import Annotated
from uuid import UUID

from fastapi import Depends, HTTPException, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

FIND = """
    SELECT permissions, cluster_ids FROM tokens
    WHERE secret_hash = $1 AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > now())
"""


@dataclass(frozen=True)
class Principal:
    """Who asks, and on which clusters; None means all."""

    clusters: list[UUID] | None


async def reader(
    request: Request, credentials: Annotated[HTTPAuthorizationCredentials, Depends(HTTPBearer())]
) -> Principal:
    row = await request.app.state.pool.fetchrow(FIND, sha256(credentials.credentials.encode()).digest())
    if row is None:
        raise HTTPException(401, headers={"WWW-Authenticate": "Bearer"})
    if {"instance:read", "system:admin"}.isdisjoint(row["permissions"]):
        raise HTTPException(403)
    return Principal(row["cluster_ids"])


Reader = Annotated[Principal, Depends(reader)]
