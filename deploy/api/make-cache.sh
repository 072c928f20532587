#!/bin/sh
# Makes the cache of loaded classes that Loa starts from, from JDK 25 on (https://openjdk.org/jeps/514): starts once beside everything,
# with a database of its own, and stops when ready. Older JDKs start without it.
#   make-cache.sh <folder of quarkus-run.jar> <java> [options of the JVM, the same as at each start]
set -eu
app=$1
java=$2
shift 2

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
unset LOA_DATABASE_URL
LOA_HOME=$scratch/home LOA_DEMO=false QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_HTTP_PORT=0 \
  "$java" "$@" -XX:AOTCacheOutput="$scratch/loa.aot" -jar "$app/quarkus-run.jar" >"$scratch/log" 2>&1 &
server=$!
until grep -q 'http://localhost:' "$scratch/log"; do
  if ! kill -0 "$server" 2>/dev/null; then
    cat "$scratch/log" >&2
    exit 1
  fi
  sleep 1
done
kill "$server"
wait "$server" || true
mv "$scratch/loa.aot" "$app/loa.aot"
