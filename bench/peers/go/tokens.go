package main

import (
	"context"
	"crypto/sha256"
	"errors"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/jackc/pgtype"
	"github.com/jackc/pgx/v4"
	"github.com/jackc/pgx/v4/pgxpool"
)

const findToken = `
	SELECT permissions, cluster_ids FROM tokens
	WHERE secret_hash = $1 AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > now())`

// principal is who asks, and on which clusters; NULL means all.
type principal struct {
	mayRead  bool
	clusters pgtype.UUIDArray
	until    time.Time
}

// tokens remembers valid ones for a few seconds, so that not each request asks the database.
type tokens struct {
	pool  *pgxpool.Pool
	mutex sync.RWMutex
	known map[[sha256.Size]byte]*principal
}

func newTokens(pool *pgxpool.Pool) *tokens {
	return &tokens{pool: pool, known: map[[sha256.Size]byte]*principal{}}
}

type handler func(http.ResponseWriter, *http.Request, *principal)

func (t *tokens) protect(next handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		scheme, secret, _ := strings.Cut(r.Header.Get("Authorization"), " ")
		if !strings.EqualFold(scheme, "bearer") {
			w.Header().Set("WWW-Authenticate", "Bearer")
			http.Error(w, "a bearer token is needed", http.StatusUnauthorized)
			return
		}
		found, err := t.find(r.Context(), sha256.Sum256([]byte(secret)))
		switch {
		case errors.Is(err, pgx.ErrNoRows):
			w.Header().Set("WWW-Authenticate", "Bearer")
			http.Error(w, "no such token", http.StatusUnauthorized)
		case err != nil:
			http.Error(w, "the token cannot be checked now", http.StatusServiceUnavailable)
		case !found.mayRead:
			http.Error(w, "the token may not read instances", http.StatusForbidden)
		default:
			next(w, r, found)
		}
	})
}

func (t *tokens) find(ctx context.Context, hash [sha256.Size]byte) (*principal, error) {
	t.mutex.RLock()
	known := t.known[hash]
	t.mutex.RUnlock()
	if known != nil && time.Now().Before(known.until) {
		return known, nil
	}
	var permissions []string
	found := &principal{until: time.Now().Add(5 * time.Second)}
	if err := t.pool.QueryRow(ctx, findToken, hash[:]).Scan(&permissions, &found.clusters); err != nil {
		return nil, err
	}
	for _, permission := range permissions {
		found.mayRead = found.mayRead || permission == "instance:read" || permission == "system:admin"
	}
	t.mutex.Lock()
	t.known[hash] = found
	t.mutex.Unlock()
	return found, nil
}
