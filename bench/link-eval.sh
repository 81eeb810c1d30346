#!/usr/bin/env bash
# How well titles in one language find the concepts they mean, on any folders in the format of MELO, and how fast on one core.
#   bench/link-eval.sh QUERIES_DIR [LABELS_DIR]
# QUERIES_DIR  queries, corpus_elements, annotations and concept_mapping (.tsv or .tsv.gz): what is asked and judged
# LABELS_DIR   corpus_elements and concept_mapping in the language of the queries; for a set of one language the same folder
# The last line is mrr=...: mean reciprocal rank, one label of each concept, ties counted against us. Needs a JDK, no build.
# ESCO (a zip of the classification in English) tells the unit group of each occupation; ../shared/data/esco if not set, "none" for none.
set -euo pipefail
[ $# -ge 1 ] || { sed -n '2,7s/^# \{0,1\}//p' "$0"; exit 2; }
home=$(cd "$(dirname "$0")/.." && pwd)
for folder in "$@"; do [ -d "$folder" ] || { echo "No folder: $folder" >&2; exit 2; }; done
esco=${ESCO:-}
for place in "$home/../shared/data/esco" /work/shared/data/esco; do
  [ -n "$esco" ] || { zip=$place/esco-v1.1.1-en-classification.zip; [ ! -f "$zip" ] || esco=$zip; }
done
classes=$(mktemp -d); trap 'rm -rf "$classes"' EXIT
linking=org/corridor/capacities/skills/linking
tests=$home/src/test/java/$linking
javac -proc:none -d "$classes" "$home"/src/main/java/$linking/[A-Z]*.java "$home/src/main/java/org/corridor/platform/text/Language.java" \
  "$tests"/{MeloSet,Isco,EscoZip,CsvRows,TermScores,Ranking,MeloTrial,LinkEval}.java
java -Xmx2g -XX:ActiveProcessorCount=1 -cp "$classes" org.corridor.capacities.skills.linking.LinkEval "$1" "${2:-$1}" "${esco:-none}"
