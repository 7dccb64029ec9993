tag v202602
mkdir -m 700 "$PUBLIC_KEYS/empty"
GNUPGHOME=$PUBLIC_KEYS/empty make verify-release TAG=v202602
