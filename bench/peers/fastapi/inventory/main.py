import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated
from uuid import UUID

import asyncpg
from fastapi import FastAPI, HTTPException, Query, Request

from inventory.models import Instance, InstanceList
from inventory.rows import SELECT, instance
from inventory.security import Reader

VISIBLE = SELECT + "WHERE ($1::uuid[] IS NULL OR i.cluster_id = ANY($1)) "
FIRST = VISIBLE + "ORDER BY i.name, i.id LIMIT $2"
AFTER = VISIBLE + "AND (i.name, i.id) > ($3, $4) ORDER BY i.name, i.id LIMIT $2"
ONE = VISIBLE + "AND i.id = $2"


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    # Where the database is comes from libpq's own variables: PGHOST and so on.
    async with asyncpg.create_pool(min_size=4, max_size=10, init=prepare) as pool:
        app.state.pool = pool
        yield


async def prepare(connection: asyncpg.Connection) -> None:
    await connection.set_type_codec("json", encoder=json.dumps, decoder=json.loads, schema="pg_catalog")


app = FastAPI(lifespan=lifespan)


@app.get("/v1.0/instances", response_model=InstanceList)
async def list_instances(
    request: Request,
    reader: Reader,
    limit: Annotated[int, Query(ge=1, le=500)] = 50,
    cursor: str | None = None,
) -> InstanceList:
    pool: asyncpg.Pool = request.app.state.pool
    if cursor is None:
        rows = await pool.fetch(FIRST, reader.clusters, limit + 1)
    else:
        rows = await pool.fetch(AFTER, reader.clusters, limit + 1, *position(cursor))
    items = [instance(row) for row in rows[:limit]]
    following = None
    if len(rows) > limit:
        following = str(request.url.include_query_params(cursor=cursor_after(items[-1]), limit=limit))
    return InstanceList(items=items, next=following)


@app.get("/v1.0/instances/{id}", response_model=Instance)
async def get_instance(request: Request, reader: Reader, id: UUID) -> Instance:
    row = await request.app.state.pool.fetchrow(ONE, reader.clusters, id)
    if row is None:
        raise HTTPException(404)
    return instance(row)


def cursor_after(last: Instance) -> str:
    return urlsafe_b64encode(json.dumps([last.name, str(last.id)]).encode()).decode()


def position(cursor: str) -> tuple[str, UUID]:
    try:
        name, id = json.loads(urlsafe_b64decode(cursor))
        return name, UUID(id)
    except ValueError:
        raise HTTPException(422) from None
