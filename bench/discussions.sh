#!/usr/bin/env bash
# Measures discussions on the embedded database with generated members, threads and posts: pages as a visitor gets them, at a steady rate and as many as 16 connections take, all in one run.
#   ./mvnw -DskipTests package && bench/discussions.sh        prints the figures and writes docs/discussions-performance.md
# MEMBERS, THREADS, POSTS, RATE (pages a second), SECONDS_EACH and PORT can be set in the environment. Needs wrk (Debian: apt-get install wrk).
set -euo pipefail
cd "$(dirname "$0")/.."
MEMBERS=${MEMBERS:-100000}; THREADS=${THREADS:-20000}; POSTS=${POSTS:-1000000}; RATE=${RATE:-100}; SECONDS_EACH=${SECONDS_EACH:-30}; PORT=${PORT:-8094}
jar=${JAR:-$PWD/target/corridor.jar}
[ -f "$jar" ] || { echo "Build it first: ./mvnw -DskipTests package"; exit 1; }
command -v wrk >/dev/null || { echo "wrk is missing: apt-get install wrk"; exit 1; }
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
# CPU seconds of the application and of PostgreSQL, in hundredths.
cpu() { local sum=0 p; for p in $app $(pgrep -g 0 -f "$CORRIDOR_DATA/postgres" || true) $(pgrep -f '^postgres:' || true); do [ -r /proc/$p/stat ] && sum=$((sum + $(awk '{print $14 + $15}' /proc/$p/stat))); done; echo $sum; }

unzip -qjo "$jar" 'BOOT-INF/lib/postgresql-*.jar' -d "$work"; driver=$(ls "$work"/postgresql-*.jar)
start
java -Xmx1g -cp "$driver" bench/FillDiscussions.java "$(url)" "$MEMBERS" "$THREADS" "$POSTS"
stop; rm -rf "$CORRIDOR_DATA/discussions"; start
begin=$SECONDS
until curl -fs "http://localhost:$PORT/discussions?q=bamo" >/dev/null && [ "$(du -sm "$CORRIDOR_DATA/discussions" | cut -f1)" = "${last:-x}" ]; do last=$(du -sm "$CORRIDOR_DATA/discussions" | cut -f1); sleep 15; done
made=$((SECONDS - begin)); stop; start; sleep 3
: > "$work/rows"
for kind in thread circle search; do
  java -cp "$driver" bench/DiscussionLoad.java addresses "$(url)" $kind "$work/$kind"
  lua=$work/$kind.lua
  { echo "local p = {}"; sed 's/.*/p[#p + 1] = "&"/' "$work/$kind"; echo 'local i = 0'; echo 'request = function() i = i % #p + 1; return wrk.format("GET", p[i]) end'; } > "$lua"
  steady=$(java -cp "$driver" bench/DiscussionLoad.java load "http://localhost:$PORT" "$work/$kind" "$RATE" "$SECONDS_EACH")
  wrk -t1 -c16 -d5s -s "$lua" "http://localhost:$PORT" >/dev/null
  before=$(cpu); out=$(wrk -t1 -c16 -d"${SECONDS_EACH}s" --latency -s "$lua" -H 'Accept-Encoding: gzip' "http://localhost:$PORT"); after=$(cpu)
  requests=$(awk '/requests in/ {print $1}' <<<"$out")
  bytes=$(curl -s -H 'Accept-Encoding: gzip' -o /dev/null -w '%{size_download}' "http://localhost:$PORT$(head -1 "$work/$kind")")
  echo "| $kind | $steady | $(awk '/Requests\/sec/ {print $2}' <<<"$out") | $(echo "10 * ($after - $before) / $requests" | bc -l | xargs printf '%.2f') | $bytes | $(grep -E 'Non-2xx|Socket errors' <<<"$out" || echo none) |" | tee -a "$work/rows"
done
first=0; for path in "$(head -1 "$work/thread")" $(curl -s "http://localhost:$PORT/" | grep -oE '(href|src)="/(app|icon)[^"]*"' | cut -d'"' -f2); do first=$((first + $(curl -s -H 'Accept-Encoding: gzip' -o /dev/null -w '%{size_download}' "http://localhost:$PORT$path"))); done
cat > docs/discussions-performance.md <<PAGE
# Discussions at a million posts

Written by \`bench/discussions.sh\` on $(date -u +%F), all figures from one run: $(nproc) cores ($(awk -F: '/model name/ {print $2; exit}' /proc/cpuinfo | xargs)), $(awk '/MemTotal/ {printf "%.0f", $2/1048576}' /proc/meminfo) GiB,
$(java -version 2>&1 | head -1), application, embedded PostgreSQL and client on the same cores. $MEMBERS members, $THREADS threads, $POSTS posts in 1,000 circles; 2,000 different addresses of each kind, asked as a visitor:
at $RATE a second for $SECONDS_EACH s after 10 s of warm-up (times in ms from the moment a page was due), then as many as 16 connections take (wrk, $SECONDS_EACH s).

| page | p50 | p95 | p99 | longest | failed | pages/s with 16 connections | ms of CPU each | bytes (compressed) | errors |
|---|---|---|---|---|---|---|---|---|---|
$(cat "$work/rows")

First visit to a thread, with style and script: $first bytes. The index was made within $made s ($(du -sm "$CORRIDOR_DATA/discussions" | cut -f1) MiB); RSS after the load $(rss) MiB.
PAGE
echo "written to docs/discussions-performance.md"
