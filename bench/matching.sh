#!/usr/bin/env bash
# Measures how fast the best twenty people for a need are found, and how surely, beside plain PostgreSQL full-text and arrays.
#   ./mvnw -DskipTests package && bench/matching.sh        prints the figures and writes docs/matching-people-performance.md
# SIZES (people), NEEDS, RATE (questions a second), SECONDS_EACH and ESCO (folder of the relations' zip) can be set in the environment.
set -euo pipefail
cd "$(dirname "$0")/.."
SIZES=${SIZES:-10000 100000 1000000}; NEEDS=${NEEDS:-100000}; RATE=${RATE:-50}; SECONDS_EACH=${SECONDS_EACH:-60}
esco=${ESCO:-}
for place in "$PWD/../shared/data/esco" /work/shared/data/esco; do
  [ -n "$esco" ] || { [ ! -f "$place/esco-v1.1.1-relations.zip" ] || esco=$place; }
done
[ -n "$esco" ] || { echo "Set ESCO to the folder of esco-v1.1.1-relations.zip"; exit 1; }
[ -d target/test-classes ] || { echo "Build it first: ./mvnw -DskipTests package"; exit 1; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
./mvnw -q -o dependency:build-classpath -Dmdep.outputFile="$work/classpath"
java -Xmx4g -cp "target/classes:target/test-classes:$(cat "$work/classpath")" \
  org.corridor.capacities.matching.domain.MatchingBench "$esco" "$NEEDS" "$RATE" "$SECONDS_EACH" $SIZES 2>"$work/log" | grep "^|" | tee "$work/rows" || { cat "$work/log"; exit 1; }
cat > docs/matching-people-performance.md <<PAGE
# The best people for a need

Written by \`bench/matching.sh\` on $(date -u +%F), all figures from one run: $(nproc) cores ($(awk -F: '/model name/ {print $2; exit}' /proc/cpuinfo | xargs)), $(awk '/MemTotal/ {printf "%.0f", $2/1048576}' /proc/meminfo) GiB,
$(java -version 2>&1 | head -1). People and $NEEDS needs are made up (seeded): each person has one or two of ESCO's occupations with some of their skills, so that a skill is as frequent as ESCO makes it; each need asks for
three to nine skills. $RATE questions a second for $SECONDS_EACH s after 500 to warm up, two at once, times in ms from the moment a question was due. *Recall*: of the best twenty that looking at everybody gives, for 200 needs, how many are found
(those that are worth the same stand for each other). *Plain* is one table with the skills as words of a full text and all else as arrays, GIN indexes, 1 GB of shared buffers, ordered by \`ts_rank\` and the same bonuses; it knows no
related skills and no levels, so it answers a simpler question; where it cannot keep up with the questions they wait for each other, and the times show that.

| people | p50 | p95 | p99 | recall | plain p50 | plain p95 | plain p99 | plain found | pool, MiB | packed in, s | heap with all, MiB |
|---|---|---|---|---|---|---|---|---|---|---|---|
$(cat "$work/rows")

The pool is what a node holds in memory; a search takes 20 bytes a person more for as many at once as are asked. What changed since it was packed stands in a second, small pool, and is read from the tables before each search by one look, which these figures do not hold.
PAGE
cat docs/matching-people-performance.md
