#!/usr/bin/env bash
# Measures the built jar with wrk (Debian: apt-get install wrk) on the embedded database filled with 10,000 projects, all in one run.
#   ./mvnw -DskipTests package && bench/run.sh            prints the figures and writes docs/performance.md
# PROJECTS, SECONDS_EACH, CONNECTIONS and PORT can be set in the environment.
set -euo pipefail
cd "$(dirname "$0")/.."
PROJECTS=${PROJECTS:-10000}; SECONDS_EACH=${SECONDS_EACH:-15}; CONNECTIONS=${CONNECTIONS:-16}; PORT=${PORT:-8091}
jar=$PWD/target/corridor.jar
[ -f "$jar" ] || { echo "Build it first: ./mvnw -DskipTests package"; exit 1; }
command -v wrk >/dev/null || { echo "wrk is missing: apt-get install wrk"; exit 1; }
work=$(mktemp -d); export CORRIDOR_DATA=$work/data
app=
stop() { [ -z "$app" ] || { kill "$app" 2>/dev/null || true; wait "$app" 2>/dev/null || true; app=; }; }
trap 'stop; rm -rf "$work"' EXIT

start() { # sets app and took (seconds until readiness answers)
  local began now; began=$(date +%s.%N)
  java -jar "$jar" --server.port="$PORT" >"$work/log" 2>&1 & app=$!
  until curl -fs "http://localhost:$PORT/actuator/health/readiness" >/dev/null 2>&1; do
    kill -0 "$app" 2>/dev/null || { cat "$work/log"; exit 1; }
    sleep 0.1
  done
  now=$(date +%s.%N); took=$(printf "%.1f" "$(echo "$now - $began" | bc)")
}
rss() { awk '/VmRSS/ {printf "%.0f", $2/1024}' "/proc/$app/status"; }
bytes() { curl -s -H 'Accept-Encoding: gzip' -o /dev/null -w '%{size_download}' "http://localhost:$PORT$1"; }

start; first=$took; stop
start; second=$took; idle=$(rss)
unzip -qjo "$jar" 'BOOT-INF/lib/postgresql-*.jar' -d "$work"
java -cp "$(ls "$work"/postgresql-*.jar)" bench/FillRegistry.java \
  "jdbc:postgresql://localhost:$(sed -n 4p "$CORRIDOR_DATA/postgres/postmaster.pid")/postgres" "$PROJECTS"
stop; start; filled=$took

measure() { # name path
  curl -fs -o /dev/null "http://localhost:$PORT$2" || { echo "$2 does not answer"; exit 1; }
  wrk -t1 -c"$CONNECTIONS" -d5s "http://localhost:$PORT$2" >/dev/null          # warm-up
  local out; out=$(wrk -t1 -c"$CONNECTIONS" -d"${SECONDS_EACH}s" --latency -H 'Accept-Encoding: gzip' "http://localhost:$PORT$2")
  local errors; errors=$(grep -E 'Non-2xx|Socket errors' <<<"$out" || true)
  echo "| $1 | \`$2\` | $(awk '/Requests\/sec/ {print $2}' <<<"$out") | $(awk '$1=="50%" {print $2}' <<<"$out") | $(awk '$1=="99%" {print $2}' <<<"$out") | $(bytes "$2") | ${errors:-none} |"
}
{
  measure "registry, first page" "/projects"
  measure "registry, two facets" "/projects?capital=human&country=MD"
  measure "registry, search" "/projects?q=coffee+cooperative"
  measure "registry, search with a slip" "/projects?q=cofee"
  measure "project page" "/projects/moldova-30"
  measure "toolbox page" "/toolbox/diaspora-roster"
  measure "toolbox search" "/toolbox/search?q=database"
  measure "home" "/"
} | tee "$work/rows"
busy=$(rss)
cat > docs/performance.md <<PAGE
# Performance

Written by \`bench/run.sh\` on $(date -u +%F), all figures from one run: $(nproc) cores ($(awk -F: '/model name/ {print $2; exit}' /proc/cpuinfo | xargs)), $(awk '/MemTotal/ {printf "%.0f", $2/1048576}' /proc/meminfo) GiB,
$(java -version 2>&1 | head -1), embedded PostgreSQL with $PROJECTS projects (the 51 real ones and copies of them), client (wrk, 1 thread, $CONNECTIONS connections, $SECONDS_EACH s a row after 5 s of warm-up) on the same cores.
Absolute figures depend on the machine and on what else it does; compare rows of one run.

| page | address | requests/s | p50 | p99 | bytes (compressed) | errors |
|---|---|---|---|---|---|---|
$(cat "$work/rows")

| | |
|---|---|
| first start (creates the database, migrates, seeds), until ready | ${first} s |
| second start | ${second} s |
| start with $PROJECTS projects | ${filled} s |
| memory of the Java process after start (RSS) | ${idle} MiB |
| after the load | ${busy} MiB |
PAGE
echo "written to docs/performance.md"
