#!/usr/bin/env bash
# Measures the pages of a project's books with many entries, on the embedded database and the sample project of the profile demo.
#   ./mvnw -DskipTests package && bench/budget.sh        prints the figures and writes docs/budget-performance.md
# SIZES (entries), RATE (questions a second), SECONDS_EACH and PORT can be set in the environment.
set -euo pipefail
cd "$(dirname "$0")/.."
SIZES=${SIZES:-1000 100000}; RATE=${RATE:-10}; SECONDS_EACH=${SECONDS_EACH:-20}; PORT=${PORT:-8092}
jar=$PWD/target/corridor.jar
[ -f "$jar" ] || { echo "Build it first: ./mvnw -DskipTests package"; exit 1; }
work=$(mktemp -d); export CORRIDOR_DATA=$work/data
app=
stop() { [ -z "$app" ] || { kill "$app" 2>/dev/null || true; wait "$app" 2>/dev/null || true; app=; }; }
trap 'stop; rm -rf "$work"' EXIT
java -jar "$jar" --spring.profiles.active=demo --server.address=127.0.0.1 --server.port="$PORT" >"$work/log" 2>&1 & app=$!
until curl -fs "http://127.0.0.1:$PORT/actuator/health/readiness" >/dev/null 2>&1; do
  kill -0 "$app" 2>/dev/null || { cat "$work/log"; exit 1; }
  sleep 0.1
done
url() { echo "jdbc:postgresql://localhost:$(sed -n 4p "$CORRIDOR_DATA/postgres/postmaster.pid")/postgres"; }
unzip -qjo "$jar" 'BOOT-INF/lib/postgresql-*.jar' -d "$work"; driver=$(ls "$work"/postgresql-*.jar)
: > "$work/rows"; from=0
for entries in $SIZES; do
  key=$(java -Xmx1g -cp "$driver" bench/FillBooks.java "$(url)" "$from" "$entries"); from=$entries
  for page in budget spending instalments; do
    echo "| $entries | $page | $(java bench/BudgetLoad.java "http://127.0.0.1:$PORT" "/under-way/$key/$page" "$RATE" "$SECONDS_EACH") |" | tee -a "$work/rows"
  done
done
cat > docs/budget-performance.md <<PAGE
# The books of a project with many entries

Written by \`bench/budget.sh\` on $(date -u +%F), all figures from one run: $(nproc) cores ($(awk -F: '/model name/ {print $2; exit}' /proc/cpuinfo | xargs)), $(awk '/MemTotal/ {printf "%.0f", $2/1048576}' /proc/meminfo) GiB,
$(java -version 2>&1 | head -1), application, embedded PostgreSQL and client on the same cores. The sample project, its coordinator signed in; $RATE pages a second for $SECONDS_EACH s after 10 s of warm-up, times in ms from the moment
a page was due.

| entries | page | p50 | p95 | p99 | longest | characters of a page, uncompressed | failed |
|---|---|---|---|---|---|---|---|
$(cat "$work/rows")

Entries are generated: two thirds in CFA francs, one in fifty waiting for approval, one in ten given in time. Sums are read from an index at each question; nothing is kept beside the entries.
PAGE
cat docs/budget-performance.md
