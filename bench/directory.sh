#!/usr/bin/env bash
# Measures the directory on the embedded database with generated people and organisations, beside the same questions in plain PostgreSQL full-text, all in one run.
#   ./mvnw -DskipTests package && bench/directory.sh        prints the figures and writes docs/directory-performance.md
# SIZES (people; a twentieth of that are organisations), RATE (questions a second), SECONDS_EACH and PORT can be set in the environment.
set -euo pipefail
cd "$(dirname "$0")/.."
SIZES=${SIZES:-10000 100000 1000000}; RATE=${RATE:-50}; SECONDS_EACH=${SECONDS_EACH:-30}; PORT=${PORT:-8092}
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
now() { date +%s.%N; }
load() { java -cp "$driver" bench/DirectoryLoad.java "$@" "$RATE" "$SECONDS_EACH"; }

unzip -qjo "$jar" 'BOOT-INF/lib/postgresql-*.jar' -d "$work"; driver=$(ls "$work"/postgresql-*.jar)
: > "$work/rows"; : > "$work/sizes"
start
for people in $SIZES; do
  organisations=$((people / 20))
  java -Xmx1g -cp "$driver" bench/FillDirectory.java "$(url)" "$people" "$organisations"
  stop; rm -rf "$CORRIDOR_DATA/directory"
  start; begin=$(now)
  until curl -fs "http://localhost:$PORT/api/v1/directory?size=1" | grep -q '"preparing":false'; do
    [ $SECONDS -lt 3600 ] || { echo "The index was not made"; grep -i directory "$work/log"; exit 1; }
    sleep 0.5
  done
  took=$(echo "$(now) - $begin" | bc)
  echo "| $people + $organisations | $(printf '%.0f' "$took") | $(printf '%.0f' "$(echo "($people + $organisations) / $took" | bc -l)") | $(du -sm "$CORRIDOR_DATA/directory" | cut -f1) | $(rss) |" | tee -a "$work/sizes"
  for target in "page|http|http://localhost:$PORT|/directory" "API|http|http://localhost:$PORT|/api/v1/directory" "first page, no question|first|http://localhost:$PORT|/directory" "plain PostgreSQL full-text|sql|$(url)|-"; do
    IFS='|' read -r name how where path <<<"$target"
    echo "| $people + $organisations | $name | $(load "$how" "$where" "$path") |" | tee -a "$work/rows"
  done
  echo "RSS after the load: $(rss) MiB"
done
cat > docs/directory-performance.md <<PAGE
# The directory at a million members

Written by \`bench/directory.sh\` on $(date -u +%F), all figures from one run: $(nproc) cores ($(awk -F: '/model name/ {print $2; exit}' /proc/cpuinfo | xargs)), $(awk '/MemTotal/ {printf "%.0f", $2/1048576}' /proc/meminfo) GiB,
$(java -version 2>&1 | head -1), application, embedded PostgreSQL and client on the same cores. 200 different questions of a visitor with three facets, half of them with a word besides, at
$RATE a second for $SECONDS_EACH s after 10 s of warm-up; times in ms from the moment a question was due. An answer holds the first twenty entries, how many there are, and how many have each value of each facet.

| people + organisations | | p50 | p95 | p99 | longest | answers/s | found on average | failed |
|---|---|---|---|---|---|---|---|---|
$(cat "$work/rows")

The page does not tell programs how many it found, so there is a 0. The directory counts, for each facet asked for, what there would be without it, which the plain query does not;
it forgives spellings and endings, so it may find more for a word. The page without a question is counted once in each state of the index, which here does not change.

| people + organisations | seconds until the index was made anew | entries/s | MiB of index | RSS then, MiB |
|---|---|---|---|---|
$(cat "$work/sizes")
PAGE
echo "written to docs/directory-performance.md"
