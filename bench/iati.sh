#!/usr/bin/env bash
# Measures the import of a large file of IATI on the embedded database with little memory: read whole, read again with the application killed half-way, taken in, published.
#   ./mvnw -DskipTests package && bench/iati.sh        prints the figures and writes docs/iati.md
# PORT, MEGABYTES (100), HEAP (256m) and CLASSES (a class path to run instead of the jar) can be set in the environment.
set -euo pipefail
cd "$(dirname "$0")/.."
PORT=${PORT:-8091}; MEGABYTES=${MEGABYTES:-100}; HEAP=${HEAP:-256m}
jar=$PWD/target/corridor.jar
run=(-jar "$jar"); [ -z "${CLASSES:-}" ] || run=(-cp "$CLASSES" org.corridor.Corridor)
work=$(mktemp -d); export CORRIDOR_DATA=$work/data CORRIDOR_IATI_FOLDER=$work/folder
mkdir "$work/folder"
app=
stop() { [ -z "$app" ] || { kill "$app" 2>/dev/null || true; wait "$app" 2>/dev/null || true; app=; }; }
trap 'stop; rm -rf "$work"' EXIT
start() {
  java -Xmx"$HEAP" "${run[@]}" --server.port="$PORT" --server.address=127.0.0.1 --spring.profiles.active=demo >>"$work/log" 2>&1 & app=$!
  until curl -fs "http://127.0.0.1:$PORT/actuator/health/readiness" >/dev/null 2>&1; do
    kill -0 "$app" 2>/dev/null || { tail -40 "$work/log"; exit 1; }
    sleep 0.2
  done
}
site=http://127.0.0.1:$PORT
bench() { java bench/IatiImport.java "$1" "${@:2}"; }
resident() { awk '/VmHWM/ {printf "%.0f", $2 / 1024}' "/proc/$app/status"; }
heap() { jcmd "$app" GC.run >/dev/null; sleep 1; jcmd "$app" GC.heap_info | awk -F'used ' '/heap/ && /used/ {split($2, u, "K"); printf "%.0f", u[1] / 1024; exit}'; }
activities=$(bench make "$work/folder/large.xml" "$MEGABYTES")
bytes=$(stat -c %s "$work/folder/large.xml")
start
before=$(heap)
read -r first read <<<"$(bench read "$site" large.xml)"
after=$(heap); peak=$(resident)
bench press "$site" "$first" /discard >/dev/null
second=$(bench begin "$site" large.xml 40)
kill -9 "$app"; wait "$app" 2>/dev/null || true
killed=$(date +%s%N)
start
bench wait "$site" "$second" >/dev/null
resumed=$(awk -v a="$killed" -v b="$(date +%s%N)" 'BEGIN {printf "%.1f", (b - a) / 1e9}')
taken=$(bench press "$site" "$second" /take-in "Taken in")
takenpeak=$(resident)
list=$(curl -s -o /dev/null -w '%{time_total}' "$site/projects"); list=$(curl -s -o /dev/null -w '%{time_total}' "$site/projects")
publish=$(curl -s -o /dev/null -w '%{time_total}' "$site/iati/activities.xml")
withdrawn=$(bench press "$site" "$second" /withdraw "Ready for your decision")
load=$(cut -d' ' -f1 /proc/loadavg)
cat > docs/iati.md <<PAGE
# IATI, measured

Written by \`bench/iati.sh\` on $(date -u +%F), all figures from one run: $(nproc) cores ($(awk -F: '/model name/ {print $2; exit}' /proc/cpuinfo | xargs)), $(awk '/MemTotal/ {printf "%.0f", $2/1048576}' /proc/meminfo) GiB,
$(java -version 2>&1 | head -1), \`-Xmx$HEAP\`, application, embedded PostgreSQL and client on the same cores, load of the machine at the end $load. The file: $activities activities, $(awk -v b="$bytes" 'BEGIN {printf "%.1f", b / 1e6}') MB,
made by \`bench/IatiImport.java\`, each with 12 transactions and a result.

| what | seconds |
|---|---|
| read and compared, from the button until the page says that it waits for a decision | $read ($(awk -v b="$bytes" -v s="$read" 'BEGIN {printf "%.1f", b / 1e6 / s}') MB a second) |
| the same, the application killed (\`kill -9\`) when two fifths were read: from then until all is read, with the start of the application and up to 40 s until the job is known to be dead | $resumed |
| all of it taken into the registry | $taken ($(awk -v n="$activities" -v s="$taken" 'BEGIN {printf "%.0f", n / s}') projects a second) |
| all of it taken back | $withdrawn |
| the list of projects with them in it | $list |
| \`/iati/activities.xml\` with the 51 projects that are ours | $publish |

Heap in use after a collection of garbage: $before MiB before, $after MiB after the file was read. The largest resident memory of the process: $peak MiB after reading, $takenpeak MiB after taking in; a file of any size is read with the same
heap, since no more than one portion is held (at most 100 activities; a test shows that the reader is never ahead of it by more than its buffers).

## How it works

A steward uploads a file (8 MB) or takes one from the operator's folder (\`CORRIDOR_IATI_FOLDER\`). \`ActivityFile\` reads it with StAX, one activity at a time; \`ActivityOfPiece\` makes an \`IatiActivity\` of it and notes with line
and reason what is wrong, and what of it our model does not know. \`ReadIati\` keeps each portion (\`Batches\`) in one transaction with how far it is, so that it goes on after the last one on whatever node. The steward sees what would be
new, changed, unchanged and left out; \`TakeIatiIn\` then brings it into the registry or takes all of it back.

- **Refused as a whole**: no IATI, files about organisations, other versions than 2.01 to 2.03, document types (and thereby entities of one's own), wrong encodings, XML that is not well-formed, an activity of more than 20 million characters,
  400,000 elements or 40 levels.
- **Left out one by one**: activities with codes that are not in the standard's lists, dates, numbers and values that are none, without identifier, publisher, title or status, with an identifier that was there before, is known from another
  publisher, or is one of ours.
PAGE
cat docs/iati.md
