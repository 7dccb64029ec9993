/// What a user of the client needs with it: errors, requests, words, and when they are sent again.
@_exported public import APIClient
