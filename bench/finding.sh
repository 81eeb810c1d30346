#!/usr/bin/env bash
# Measures the finder of partners on the embedded database with generated organisations, for designs that differ.
#   ./mvnw -DskipTests package && bench/finding.sh        prints the figures and writes docs/partner-finding-performance.md
# SIZES (organisations), RATE (questions a second), SECONDS_EACH and PORT can be set in the environment.
set -euo pipefail
cd "$(dirname "$0")/.."
SIZES=${SIZES:-5000 50000}; RATE=${RATE:-10}; SECONDS_EACH=${SECONDS_EACH:-30}; PORT=${PORT:-8092}
jar=$PWD/target/corridor.jar
[ -f "$jar" ] || { echo "Build it first: ./mvnw -DskipTests package"; exit 1; }
work=$(mktemp -d); export CORRIDOR_DATA=$work/data
app=
stop() { [ -z "$app" ] || { kill "$app" 2>/dev/null || true; wait "$app" 2>/dev/null || true; app=; }; }
trap 'stop; rm -rf "$work"' EXIT
start() {
  java -jar "$jar" --server.port="$PORT" >"$work/log" 2>&1 & app=$!
  until curl -fs "http://localhost:$PORT/actuator/health/readiness" >/dev/null 2>&1; do
    kill -0 "$app" 2>/dev/null || { cat "$work/log"; exit 1; }
    sleep 0.1
  done
}
rss() { awk '/VmRSS/ {printf "%.0f", $2/1024}' "/proc/$app/status"; }
url() { echo "jdbc:postgresql://localhost:$(sed -n 4p "$CORRIDOR_DATA/postgres/postmaster.pid")/postgres"; }

unzip -qjo "$jar" 'BOOT-INF/lib/postgresql-*.jar' -d "$work"; driver=$(ls "$work"/postgresql-*.jar)
: > "$work/rows"
start
for organisations in $SIZES; do
  java -Xmx1g -cp "$driver" bench/FillDirectory.java "$(url)" 100 "$organisations"
  stop; start
  first=$(curl -s -o /dev/null -w '%{time_total}' "http://localhost:$PORT/partners?origin=GH&residence=NL")
  echo "| $organisations | $(java bench/FindingLoad.java "http://localhost:$PORT" "$RATE" "$SECONDS_EACH") | $first | $(rss) |" | tee -a "$work/rows"
done
cat > docs/partner-finding-performance.md <<PAGE
# Finding partners among many organisations

Written by \`bench/finding.sh\` on $(date -u +%F), all figures from one run: $(nproc) cores ($(awk -F: '/model name/ {print $2; exit}' /proc/cpuinfo | xargs)), $(awk '/MemTotal/ {printf "%.0f", $2/1048576}' /proc/meminfo) GiB,
$(java -version 2>&1 | head -1), application, embedded PostgreSQL and client on the same cores. The questions are for 18 designs in turn, each
started from another case of the handbook, answered by the page \`/partners?design=...\` with twenty proposals that say why; $RATE a second for $SECONDS_EACH s after 10 s of warm-up, times in ms from the moment
a question was due.

| organisations | p50 | p95 | p99 | longest | answers/s | characters of a page, uncompressed | failed | s of the first answer after a start | RSS, MiB |
|---|---|---|---|---|---|---|---|---|---|
$(cat "$work/rows")

All organisations are read into memory once the application has started; whoever asks at that very moment, as here, waits for it. Names and what they say of themselves are generated; most say something, so that more is compared than among real ones today.
PAGE
cat docs/partner-finding-performance.md
