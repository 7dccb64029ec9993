// The list and the instance as a Go service would serve them: net/http, a pgx pool, encoding/json.
package main

import (
	"context"
	"log"
	"net/http"
	"os"

	"github.com/jackc/pgx/v4/pgxpool"
)

func main() {
	// Where the database is comes from libpq's own variables: PGHOST and so on.
	pool, err := pgxpool.Connect(context.Background(), "")
	if err != nil {
		log.Fatal(err)
	}
	service := &service{pool: pool, tokens: newTokens(pool)}
	mux := http.NewServeMux()
	mux.Handle("/v1.0/instances", service.tokens.protect(service.list))
	mux.Handle("/v1.0/instances/", service.tokens.protect(service.get))
	log.Fatal(http.ListenAndServe(os.Args[1], mux))
}
