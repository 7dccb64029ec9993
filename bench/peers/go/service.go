package main

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"log"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/jackc/pgtype"
	"github.com/jackc/pgx/v4"
	"github.com/jackc/pgx/v4/pgxpool"
)

type service struct {
	pool   *pgxpool.Pool
	tokens *tokens
}

type instanceList struct {
	Items []instance `json:"items"`
	Next  *string    `json:"next"`
}

// position is the order's key of the last instance of a page.
type position struct {
	Name string      `json:"name"`
	ID   pgtype.UUID `json:"id"`
}

const (
	visible   = `($1::uuid[] IS NULL OR i.cluster_id = ANY($1))`
	firstPage = selectInstances + `WHERE ` + visible + ` ORDER BY i.name, i.id LIMIT $2`
	laterPage = selectInstances + `WHERE ` + visible + ` AND (i.name, i.id) > ($3, $4) ORDER BY i.name, i.id LIMIT $2`
	one       = selectInstances + `WHERE ` + visible + ` AND i.id = $2`
)

func (s *service) list(w http.ResponseWriter, r *http.Request, asker *principal) {
	query := r.URL.Query()
	limit := 50
	if text := query.Get("limit"); text != "" {
		number, err := strconv.Atoi(text)
		if err != nil || number < 1 || number > 500 {
			http.Error(w, "limit must be from 1 to 500", http.StatusUnprocessableEntity)
			return
		}
		limit = number
	}
	statement, arguments := firstPage, []any{asker.clusters, limit + 1}
	if cursor := query.Get("cursor"); cursor != "" {
		after, err := decode(cursor)
		if err != nil {
			http.Error(w, "the cursor is none of this list", http.StatusUnprocessableEntity)
			return
		}
		statement, arguments = laterPage, append(arguments, after.Name, after.ID)
	}
	rows, err := s.pool.Query(r.Context(), statement, arguments...)
	if err != nil {
		fail(w, err)
		return
	}
	defer rows.Close()
	now := time.Now()
	items := make([]instance, 0, limit+1)
	for rows.Next() {
		var item instance
		if err := item.scan(rows, now); err != nil {
			fail(w, err)
			return
		}
		items = append(items, item)
	}
	if err := rows.Err(); err != nil {
		fail(w, err)
		return
	}
	list := instanceList{Items: items}
	if len(items) > limit {
		list.Items = items[:limit]
		last := items[limit-1]
		next := "/v1.0/instances?" + url.Values{
			"cursor": {encode(position{last.Name, last.ID})}, "limit": {strconv.Itoa(limit)},
		}.Encode()
		list.Next = &next
	}
	answer(w, list)
}

func (s *service) get(w http.ResponseWriter, r *http.Request, asker *principal) {
	var id pgtype.UUID
	if err := id.Set(strings.TrimPrefix(r.URL.Path, "/v1.0/instances/")); err != nil {
		http.NotFound(w, r)
		return
	}
	var found instance
	err := found.scan(s.pool.QueryRow(r.Context(), one, asker.clusters, id), time.Now())
	if errors.Is(err, pgx.ErrNoRows) {
		http.NotFound(w, r)
		return
	}
	if err != nil {
		fail(w, err)
		return
	}
	answer(w, found)
}

func answer(w http.ResponseWriter, body any) {
	w.Header().Set("Content-Type", "application/json")
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Print(err)
	}
}

func fail(w http.ResponseWriter, err error) {
	log.Print(err)
	http.Error(w, "internal error", http.StatusInternalServerError)
}

func encode(p position) string {
	text, _ := json.Marshal(p)
	return base64.URLEncoding.EncodeToString(text)
}

func decode(cursor string) (position, error) {
	var after position
	text, err := base64.URLEncoding.DecodeString(cursor)
	if err == nil {
		err = json.Unmarshal(text, &after)
	}
	return after, err
}
