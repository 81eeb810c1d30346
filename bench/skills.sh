#!/usr/bin/env bash
# Measures the import of ESCO on the embedded database, the same files again, and how skills are found afterwards.
#   ./mvnw -DskipTests package && bench/skills.sh        needs ../shared/data/esco (or ESCO=folder); prints the figures and writes docs/skills-import.md
# PORT can be set in the environment.
set -euo pipefail
cd "$(dirname "$0")/.."
PORT=${PORT:-8093}; export CORRIDOR_ESCO=${ESCO:-$(cd ../shared/data/esco && pwd)}
jar=$PWD/target/corridor.jar
[ -f "$jar" ] || { echo "Build it first: ./mvnw -DskipTests package"; exit 1; }
work=$(mktemp -d); export CORRIDOR_DATA=$work/data
app=
stop() { [ -z "$app" ] || { kill "$app" 2>/dev/null || true; wait "$app" 2>/dev/null || true; app=; }; }
trap 'stop; rm -rf "$work"' EXIT
start() {
  local begun; begun=$(date +%s%N)
  java -jar "$jar" --server.port="$PORT" --spring.profiles.active=demo >"$work/log" 2>&1 & app=$!
  until curl -fs "http://localhost:$PORT/actuator/health/readiness" >/dev/null 2>&1; do
    kill -0 "$app" 2>/dev/null || { cat "$work/log"; exit 1; }
    sleep 0.1
  done
  ready=$(awk -v a="$begun" -v b="$(date +%s%N)" 'BEGIN {printf "%.1f", (b - a) / 1e9}')
}
site=http://localhost:$PORT
heap() { jcmd "$app" GC.run >/dev/null; sleep 1; jcmd "$app" GC.heap_info | awk -F'used ' '/heap/ && /used/ {split($2, u, "K"); printf "%.0f", u[1] / 1024; exit}'; }
first_find() { curl -s -o /dev/null -w '%{time_total}' "$site/capacities/skills?skills%5B0%5D.words=mend+nets&skills.find=find"; }
start
first_find >/dev/null; until java bench/SkillsImport.java "$site" suggest > "$work/starter" 2>/dev/null; do sleep 1; done
before=$(heap)
first=$(java bench/SkillsImport.java "$site" import)
again=$(java bench/SkillsImport.java "$site" import)
java bench/SkillsImport.java "$site" suggest > "$work/esco"
after=$(heap)
stop; start; restart=$ready
waited=$(first_find)
load=$(cut -d' ' -f1 /proc/loadavg)
cat > docs/skills-import.md <<PAGE
# Bringing ESCO in, measured

Written by \`bench/skills.sh\` on $(date -u +%F), all figures from one run: $(nproc) cores ($(awk -F: '/model name/ {print $2; exit}' /proc/cpuinfo | xargs)), $(awk '/MemTotal/ {printf "%.0f", $2/1048576}' /proc/meminfo) GiB,
$(java -version 2>&1 | head -1), application, embedded PostgreSQL and client on the same cores, load of the machine at the end $load. The files: $(ls "$CORRIDOR_ESCO" | sed 's/.*/\`&\`/' | paste -sd, | sed 's/,/, /g').

| what | seconds |
|---|---|
| all files into a platform with the starter taxonomy, from the button until the page says that it is done | $first |
| the same files again: nothing is changed | $again |
| start of the application with ESCO in it, until it answers | $restart |
| who looks a skill up at that very moment waits | $waited |

| a page that proposes concepts for one line | p50, ms | p95, ms | the same page without words, p50 | p95 |
|---|---|---|---|---|
| starter taxonomy | $(cat "$work/starter") |
| ESCO | $(cat "$work/esco") |

Memory in use after a collection of garbage: $before MiB with the starter taxonomy, $after MiB with ESCO. That is the labels, the index of each language (docs/matching.md) and the relations at four bytes each; each
node holds them once.

## How it works

A steward uploads the zips of the ESCO portal or takes what lies in the operator's folder (\`CORRIDOR_ESCO\`). A job (\`RunImport\`) reads each list as a stream (\`EscoFiles\`, \`StrictCsv\`, \`EscoRows\`) and copies it into
temporary tables (\`Staging\`); \`LooseEnds\` then looks for what speaks of concepts that there are not, and \`Merge\` changes what differs, in SQL over whole tables. All in one transaction: until it ends everybody
sees the taxonomy as it was, and one that fails leaves nothing. Then each node reads the new taxonomy beside the old one and swaps (\`CurrentTaxonomy\`).

- **Numbers stay.** A concept that a newer version no longer has keeps number and labels, is no longer proposed, and is still named to those who chose it.
- **The starter stays.** Its everyday labels in five languages are kept beside those of ESCO and are shown first; where ESCO has the very same concept it is the same number.
- **A file of labels alone** (\`conceptUri,preferredLabel,altLabels\`) adds a language to concepts that are there.
- **The publisher's own slips** are left out and counted: one row in a hundred of a list may name a concept that no list has (in 1.1.1 one occupation with 67 relations). More is refused, naming the first such row.
- **Bounds**: $(awk -F'= ' '/MOST_ENTRIES =/ {sub(";", "", $2); print $2}' src/main/java/org/corridor/capacities/skills/domain/EscoFiles.java) entries a zip, 300 MiB a list, 600 MiB in all, unpacked 60 times its size at most, 2,000,000 rows, 60 cells a row, 100,000 characters a cell, 400 a label; UTF-8 only.
PAGE
cat docs/skills-import.md
